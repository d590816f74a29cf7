// The page on which who was there reads the report and mends own texts.
import type { OwnSort } from '#lib/session/own-texts.ts';

type Fields = Readonly<Record<string, string>>;
interface Sort {
	readonly title: string;
	readonly fields: Fields;
}

const nl = {
	title: (code: string) => `Verslag van ${code}`,
	lead: 'Dit bewaarde de groep. De situatie zelf is gewist.',
	status: {
		draft: (when: string) => `Dit is nog een concept. De gespreksleider kijkt het na, uiterlijk ${when}.`,
		checked: (when: string) => `De gespreksleider keek dit na. Op ${when} staat het vast.`,
		final: (when: string) => `Dit verslag staat vast sinds ${when}.`
	},
	notYet: 'Je leest het verslag hier zodra het is nagekeken. Je eigen teksten kun je nu al aanpassen.',
	linkEnds: (when: string) => `Deze link werkt tot ${when}. Deel hem alleen met wie erbij was.`,
	take: 'Meenemen',
	own: 'Jouw eigen teksten',
	ownLead:
		'Je mag je eigen tekst verbeteren of terugtrekken tot het verslag vaststaat. Niemand ziet dat jij het was.',
	ownFinal: 'Dit verslag staat vast. Zie je nog iets herkenbaars? Zeg het tegen de gespreksleider.',
	tab: 'In dit tabblad staan de sleutels van jouw kaartjes.',
	show: 'Laat mijn teksten zien',
	code: 'Code op papier',
	codeHint: 'Zestien tekens, zoals AB2C-DE3F-GH4J-KM5N.',
	open: 'Open mijn teksten',
	noKeys: 'Hiermee horen geen teksten in dit verslag. Klopt de code?',
	noneLeft: 'Er staan geen teksten van jou in dit verslag.',
	count: (n: number) => (n === 1 ? '1 tekst is van jou.' : `${n} teksten zijn van jou.`),
	paper: 'Ook na vandaag',
	paperText:
		'Sluit je dit tabblad, dan is de sleutel weg. Met een code op papier kun je later nog bij je teksten. Wij bewaren de code niet.',
	makePaper: 'Maak een code voor op papier',
	paperIs: 'Schrijf deze code op en bewaar hem op een veilige plek:',
	paperOnce: 'Je ziet hem maar één keer. Een nieuwe code maakt de oude ongeldig.',
	mend: 'Verbeter deze tekst',
	save: 'Bewaar de tekst',
	takeBack: 'Trek deze tekst terug',
	takeBackTitle: 'Deze tekst terugtrekken?',
	takeBackText:
		'De tekst verdwijnt uit het verslag, uit de leerpunten en uit alles wat ervan gemaakt is. Dat kan niet terug.',
	takeBackYes: 'Ja, trek terug',
	saved: 'De tekst is aangepast. De gespreksleider kijkt het verslag opnieuw na.',
	gone: 'De tekst is weg.',
	refused: {
		not_yours: 'Deze tekst is niet van jou, of is al weg.',
		final: 'Het verslag staat vast. De tekst kan niet meer anders.',
		empty: 'Er staat niets meer. Wil je de tekst weg hebben? Trek hem dan terug.',
		too_long: 'De tekst is te lang. Er passen 600 tekens in een vak.',
		identifying: 'Hier staat misschien een naam of iets anders herkenbaars in. Maak het algemener.'
	},
	sorts: {
		question: { title: 'De leervraag', fields: { text: 'Vraag' } },
		other_question: { title: 'Een vraag', fields: { text: 'Vraag' } },
		note: { title: 'Wat opviel', fields: { text: 'Tekst' } },
		lesson: {
			title: 'Een leerpunt',
			fields: {
				situation: 'In welke situatie?',
				element: 'Wat deed werk?',
				helps: 'Het kan helpen om …',
				because: 'omdat …',
				unless: 'tenzij …',
				counter: 'Wat ertegen is',
				policy: 'Iets voor beleid'
			}
		},
		obstacle: { title: 'Wat ons tegenhoudt', fields: { text: 'Tekst' } },
		difference: {
			title: 'Een verschil dat bleef',
			fields: {
				about: 'Waarover',
				one: 'De ene kant',
				one_ground: 'Waarom',
				other: 'De andere kant',
				other_ground: 'Waarom',
				settle: 'Wat zou helpen'
			}
		},
		last_word: {
			title: 'Je laatste woord',
			fields: { text: 'Laatste woord', recommendation: 'Aanbeveling', name: 'Naam (leeg is zonder naam)' }
		},
		look_back: { title: 'Wat je verwacht', fields: { text: 'Verwachting' } }
	} satisfies Record<OwnSort, Sort> as Record<OwnSort, Sort>,

	// facilitator
	share: 'Delen met wie erbij was',
	shareText: 'Met deze link leest de groep het verslag, zonder account. Ieder kan eigen teksten aanpassen.',
	shareNone: 'Er is nu geen link.',
	shareMake: 'Maak een nieuwe link',
	shareEnd: 'Laat de link niet meer werken',
	shareEnds: (when: string) => `De link werkt tot ${when}.`,
	changed: (when: string) =>
		`Iemand paste op ${when} een eigen tekst aan of trok die terug. De oude woorden zijn weg. Kijk het verslag opnieuw na.`,
	final: (when: string) => `Het verslag staat vast sinds ${when}. Er verandert niets meer in.`
};

const en: typeof nl = {
	title: (code) => `Report of ${code}`,
	lead: 'This is what the group kept. The situation itself is erased.',
	status: {
		draft: (when) => `This is still a draft. The facilitator checks it, by ${when} at the latest.`,
		checked: (when) => `The facilitator checked this. On ${when} it becomes final.`,
		final: (when) => `This report has been final since ${when}.`
	},
	notYet: 'You read the report here once it has been checked. You can change your own texts already.',
	linkEnds: (when) => `This link works until ${when}. Share it only with those who were there.`,
	take: 'Take along',
	own: 'Your own texts',
	ownLead: 'You may mend or take back your own text until the report is final. Nobody sees that it was you.',
	ownFinal: 'This report is final. Do you still see something recognisable? Tell the facilitator.',
	tab: 'This tab holds the keys of your cards.',
	show: 'Show my texts',
	code: 'Code on paper',
	codeHint: 'Sixteen characters, such as AB2C-DE3F-GH4J-KM5N.',
	open: 'Open my texts',
	noKeys: 'No texts in this report belong to this. Is the code right?',
	noneLeft: 'There are no texts of yours in this report.',
	count: (n) => (n === 1 ? '1 text is yours.' : `${n} texts are yours.`),
	paper: 'After today too',
	paperText:
		'When you close this tab, the key is gone. With a code on paper you can still reach your texts later. We do not keep the code.',
	makePaper: 'Make a code for on paper',
	paperIs: 'Write this code down and keep it in a safe place:',
	paperOnce: 'You see it only once. A new code ends the old one.',
	mend: 'Mend this text',
	save: 'Save the text',
	takeBack: 'Take this text back',
	takeBackTitle: 'Take this text back?',
	takeBackText:
		'The text disappears from the report, from the lessons and from everything made of it. There is no way back.',
	takeBackYes: 'Yes, take it back',
	saved: 'The text has been changed. The facilitator looks at the report again.',
	gone: 'The text is gone.',
	refused: {
		not_yours: 'This text is not yours, or it is gone already.',
		final: 'The report is final. The text can no longer change.',
		empty: 'Nothing is left. Do you want the text gone? Then take it back.',
		too_long: 'The text is too long. A field holds 600 characters.',
		identifying: 'There may be a name or something else recognisable here. Make it more general.'
	},
	sorts: {
		question: { title: 'The learning question', fields: { text: 'Question' } },
		other_question: { title: 'A question', fields: { text: 'Question' } },
		note: { title: 'What stood out', fields: { text: 'Text' } },
		lesson: {
			title: 'A lesson',
			fields: {
				situation: 'In which situation?',
				element: 'What did the work?',
				helps: 'It can help to …',
				because: 'because …',
				unless: 'unless …',
				counter: 'What speaks against it',
				policy: 'Something for policy'
			}
		},
		obstacle: { title: 'What holds us back', fields: { text: 'Text' } },
		difference: {
			title: 'A difference that stayed',
			fields: {
				about: 'About what',
				one: 'The one side',
				one_ground: 'Why',
				other: 'The other side',
				other_ground: 'Why',
				settle: 'What would help'
			}
		},
		last_word: {
			title: 'Your last word',
			fields: { text: 'Last word', recommendation: 'Recommendation', name: 'Name (empty is without a name)' }
		},
		look_back: { title: 'What you expect', fields: { text: 'Expectation' } }
	},

	share: 'Share with those who were there',
	shareText: 'By this link the group reads the report, without an account. Everyone can change own texts.',
	shareNone: 'There is no link now.',
	shareMake: 'Make a new link',
	shareEnd: 'End this link',
	shareEnds: (when) => `The link works until ${when}.`,
	changed: (when) =>
		`On ${when} someone changed an own text or took it back. The old words are gone. Check the report again.`,
	final: (when) => `The report has been final since ${when}. Nothing changes in it any more.`
};

export const ownTextsWords = { nl, en };
