// For whom a handout is read, and what each of them reads: the screen on which the writer chooses.
const nl = {
	showFor: 'Laat zien voor',
	audiences: {
		team: 'het team',
		management: 'leiding',
		policy: 'beleid',
		family: 'ouders en jongeren'
	},
	whatTheyRead: (audience: string) => `Kies de tekst voor ${audience}`,
	lead: 'Je schrijft één tekst. Per groep kies je wat ervan gelezen wordt. De vaste zinnen passen zich aan. Bewaar daarna een nieuwe versie.',
	intro: 'Eerste zinnen voor deze groep',
	introHint: 'Laat leeg voor de vaste zinnen. Schrijf kort en zonder vaktaal.',
	sections: 'Onderdelen',
	reset: 'Terug naar de vaste keuze',
	withdrawnInside: (n: number) =>
		n === 1
			? 'In deze tekst staat een leerpunt dat is ingetrokken. Lezers zien die zinnen niet meer.'
			: `In deze tekst staan ${n} leerpunten die zijn ingetrokken. Lezers zien die zinnen niet meer.`,
	takeOut: 'Haal die zinnen uit de tekst',
	takenOut: 'De zinnen zijn eruit. Bewaar de tekst als nieuwe versie.',
	howFar: 'Wat deze versie nodig heeft',
	done: 'gedaan:',
	notYet: 'nog niet:',
	steps: {
		asked: 'Gevraagd om nalezen',
		approved: 'Iemand anders dan de schrijver las haar en staat ervoor',
		looked: (missing: number) =>
			missing === 0
				? 'Nagekeken op herkenning en besluiten'
				: `Nagekeken op herkenning en besluiten (nog ${missing} te beantwoorden)`,
		lessons: (n: number) =>
			n === 0
				? 'Geen ingetrokken leerpunten in de tekst'
				: `Geen ingetrokken leerpunten in de tekst (nu ${n})`,
		published: 'Gepubliceerd'
	},
	reviewDue:
		'Deze handreiking is toe aan een nieuwe blik. Klopt alles nog? Zo niet, schrijf dan een nieuwe versie of trek haar in.',
	stillHolds: 'Ik bekeek haar opnieuw: alles klopt nog'
};

const en: typeof nl = {
	showFor: 'Show it for',
	audiences: {
		team: 'the team',
		management: 'management',
		policy: 'policy',
		family: 'parents and young people'
	},
	whatTheyRead: (audience) => `Choose the text for ${audience}`,
	lead: 'You write one text. For each group you choose what is read of it. The fixed sentences adapt. Then save a new version.',
	intro: 'First sentences for this group',
	introHint: 'Leave empty for the fixed sentences. Write short, without words of the trade.',
	sections: 'Parts',
	reset: 'Back to the fixed choice',
	withdrawnInside: (n) =>
		n === 1
			? 'This text holds a lesson that was withdrawn. Readers no longer see those sentences.'
			: `This text holds ${n} lessons that were withdrawn. Readers no longer see those sentences.`,
	takeOut: 'Take those sentences out of the text',
	takenOut: 'The sentences are out. Save the text as a new version.',
	howFar: 'What this version needs',
	done: 'done:',
	notYet: 'not yet:',
	steps: {
		asked: 'Asked for reading',
		approved: 'Someone other than the writer read it and stands for it',
		looked: (missing) =>
			missing === 0
				? 'Looked over for recognition and decisions'
				: `Looked over for recognition and decisions (${missing} still to answer)`,
		lessons: (n) =>
			n === 0 ? 'No withdrawn lessons in the text' : `No withdrawn lessons in the text (now ${n})`,
		published: 'Published'
	},
	reviewDue:
		'This handout is due for a fresh look. Does everything still hold? If not, write a new version or withdraw it.',
	stillHolds: 'I looked at it again: everything still holds'
};

export const handoutReadingWords = { nl, en };
