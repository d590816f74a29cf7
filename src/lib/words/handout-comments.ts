// Comments on a handout, and the page for someone who reads along without an account.
const nl = {
	title: 'Opmerkingen',
	counts: (open: number, done: number) =>
		open + done === 0
			? 'Er zijn nog geen opmerkingen.'
			: `${open} open, ${done} afgehandeld. Een opmerking blijft staan als er een nieuwe versie komt.`,
	role: {
		method_developer: 'methodeontwikkelaar',
		facilitator: 'gespreksleider',
		reader: 'ervaringsdeskundige'
	},
	by: (role: string, day: string, version: number) => `${role}, ${day}, bij versie ${version}`,
	whole: 'de hele tekst',
	reworded: 'Deze zin is sindsdien veranderd:',
	gone: 'Dit stuk staat niet meer in de tekst:',
	resolve: 'Afgehandeld',
	resolveOf: (text: string) => `Afgehandeld: ${text}`,
	reopen: 'Weer open',
	reopenOf: (text: string) => `Weer open: ${text}`,
	done: (n: number) => `Afgehandeld (${n})`,
	add: 'Maak een opmerking',
	about: 'Waar gaat het over?',
	allOf: (section: string) => `Heel «${section}»`,
	top: 'Bovenaan',
	text: 'Opmerking',
	save: 'Bewaar opmerking',
	saved: 'Je opmerking is bewaard.',
	refused: {
		comment_empty: 'Schrijf eerst iets op.',
		comment_too_long: 'Dit is te lang. Maak er twee opmerkingen van.',
		comment_identifying: 'Kan iemand zich hierin herkennen? Schrijf dit algemener:',
		unknown: 'Deze handreiking is er niet meer.',
		wait: 'Dat ging snel. Wacht een paar minuten en bewaar dan nog eens.'
	} as Record<string, string>,

	askTitle: 'Ervaringsdeskundige laten meelezen',
	askLead:
		'Maak een link en geef die aan één ouder, jongere of andere ervaringsdeskundige. Die leest deze versie zonder account en kan opmerkingen achterlaten. De link werkt drie weken.',
	ask: 'Maak een link',
	newLink: 'Geef deze link zelf door. Je ziet hem alleen nu:',
	asked: (day: string, version: number) => `Gevraagd op ${day}, versie ${version}`,
	read: (day: string) => `gelezen op ${day}`,
	waiting: (day: string) => `link werkt tot ${day}`,
	ended: 'link werkt niet meer',
	end: 'Stop de link',
	endOf: (day: string) => `Stop de link van ${day}`,

	// the page of the reader
	pageTitle: 'Lees je mee?',
	pageLead: (organisation: string) =>
		`${organisation} vraagt jou om deze tekst te lezen. Jij weet hoe het is om hulp te krijgen. Klopt het? Begrijp je het? Wat mist er?`,
	pageHow:
		'Je naam is niet nodig. De schrijvers zien alleen dat een ervaringsdeskundige het schreef. Noem geen namen van mensen, scholen of plaatsen.',
	until: (day: string) => `Je kunt hier schrijven tot ${day}.`,
	yours: 'Wat je schreef',
	finish: 'Ik heb het gelezen',
	finishLead: 'Klaar? Zeg het dan. Je kunt daarna nog steeds iets toevoegen.',
	finished: 'Dank je wel. De schrijvers weten nu dat je meelas.',
	noPage: 'Deze link werkt niet meer. Vraag een nieuwe aan wie hem gaf. / This link no longer works.'
};

const en: typeof nl = {
	title: 'Comments',
	counts: (open, done) =>
		open + done === 0
			? 'There are no comments yet.'
			: `${open} open, ${done} dealt with. A comment stays when a new version comes.`,
	role: {
		method_developer: 'method developer',
		facilitator: 'facilitator',
		reader: 'reader with lived experience'
	},
	by: (role, day, version) => `${role}, ${day}, on version ${version}`,
	whole: 'the whole text',
	reworded: 'This sentence has changed since:',
	gone: 'This part is no longer in the text:',
	resolve: 'Dealt with',
	resolveOf: (text) => `Dealt with: ${text}`,
	reopen: 'Open again',
	reopenOf: (text) => `Open again: ${text}`,
	done: (n) => `Dealt with (${n})`,
	add: 'Make a comment',
	about: 'What is it about?',
	allOf: (section) => `All of “${section}”`,
	top: 'At the top',
	text: 'Comment',
	save: 'Save comment',
	saved: 'Your comment has been saved.',
	refused: {
		comment_empty: 'Write something first.',
		comment_too_long: 'This is too long. Make two comments of it.',
		comment_identifying: 'Could someone recognise themselves in this? Write this in more general words:',
		unknown: 'This handout is no longer there.',
		wait: 'That was quick. Wait a few minutes and save again.'
	},

	askTitle: 'Ask a reader with lived experience',
	askLead:
		'Make a link and give it to one parent, young person or other reader with lived experience. They read this version without an account and can leave comments. The link works for three weeks.',
	ask: 'Make a link',
	newLink: 'Hand this link over yourself. You see it only now:',
	asked: (day, version) => `Asked on ${day}, version ${version}`,
	read: (day) => `read on ${day}`,
	waiting: (day) => `link works until ${day}`,
	ended: 'link no longer works',
	end: 'End the link',
	endOf: (day) => `End the link of ${day}`,

	pageTitle: 'Will you read along?',
	pageLead: (organisation) =>
		`${organisation} asks you to read this text. You know what it is like to get help. Is it right? Do you understand it? What is missing?`,
	pageHow:
		'Your name is not needed. The writers only see that a reader with lived experience wrote it. Do not name people, schools or places.',
	until: (day) => `You can write here until ${day}.`,
	yours: 'What you wrote',
	finish: 'I have read it',
	finishLead: 'Done? Then say so. You can still add something afterwards.',
	finished: 'Thank you. The writers now know that you read along.',
	noPage: 'Deze link werkt niet meer. Vraag een nieuwe aan wie hem gaf. / This link no longer works.'
};

export const commentWords = { nl, en };
