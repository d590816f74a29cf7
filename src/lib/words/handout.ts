import { refusalWords } from './refusals.ts';

const nl = {
	title: 'Handreikingen',
	lead: 'Leerpunten die bij elkaar horen, zo opgeschreven dat collega’s er iets mee kunnen.',
	make: 'Maak een handreiking',
	none: 'Er zijn nog geen handreikingen.',
	noneText: 'Kies leerpunten die bij elkaar horen. De app maakt er een eerste tekst van.',
	status: {
		draft: 'concept',
		review: 'wordt nagelezen',
		in_use: 'in gebruik',
		revised: 'herzien',
		withdrawn: 'ingetrokken'
	},
	version: (n: number) => `versie ${n}`,
	changed: (when: string) => `gewijzigd op ${when}`,
	openComments: (n: number) => (n === 1 ? '1 open opmerking' : `${n} open opmerkingen`),
	reviewDue: 'Tijd om opnieuw te bekijken',
	reviewsDue: (n: number) =>
		n === 1
			? 'Eén handreiking is toe aan een nieuwe blik: klopt alles nog?'
			: `${n} handreikingen zijn toe aan een nieuwe blik: klopt alles nog?`,
	houseStyle: 'Huisstijl',

	// choosing,
	newTitle: 'Nieuwe handreiking',
	newLead: 'Kies drie tot zeven leerpunten en zet ze in een goede volgorde. Daarna schrijf je verder.',
	chosen: 'Gekozen leerpunten',
	chosenCount: (n: number) => (n === 1 ? '1 gekozen' : `${n} gekozen`),
	noneChosen: 'Je koos nog niets. Zoek een leerpunt en voeg het toe.',
	up: (title: string) => `Omhoog: ${title}`,
	down: (title: string) => `Omlaag: ${title}`,
	remove: (title: string) => `Haal weg: ${title}`,
	add: (title: string) => `Voeg toe: ${title}`,
	addShort: 'Voeg toe',
	added: 'Gekozen',
	movedTo: (title: string, place: number, of: number) => `${title} staat op plaats ${place} van ${of}.`,
	removed: (title: string) => `${title} is weggehaald.`,
	nowChosen: (title: string) => `${title} is toegevoegd.`,
	searchLessons: 'Zoek leerpunten',
	handoutTitle: 'Titel van de handreiking',
	subtitle: 'Ondertitel',
	leftOutCount: 'Hoeveel leerpunten bekeek je en koos je niet?',
	leftOutWhy: 'Waarom koos je die niet?',
	compose: 'Maak de eerste tekst',
	problems: {
		none_chosen: 'Kies ten minste één leerpunt.',
		identifying: refusalWords.nl.identifying(),
		no_title: 'Geef de handreiking een titel.',
		too_long: 'De titel is te lang. Gebruik hooguit 120 tekens.'
	} as Record<string, string>,

	// the workbench,
	write: 'Schrijven',
	read: 'Lezen',
	text: 'Tekst van de handreiking',
	textHint: 'In Markdown. Een draad zoals [^LP-2026-014] hoort bij de zin ervoor: verplaats ze samen.',
	preview: 'Voorbeeld',
	previewOf: 'Zo ziet de lezer het',
	note: 'Wat heb je veranderd?',
	save: 'Bewaar als nieuwe versie',
	saved: (n: number) => `Bewaard als versie ${n}.`,
	keptHere: 'In deze browser staat nog tekst van jou die niet bewaard is.',
	useKept: 'Zet die tekst terug',
	dropKept: 'Gooi weg',
	strands: 'Praktijk, kennis en gesprek',
	searchMore: 'Zoek nog een leerpunt',
	foundMore: (n: number) =>
		n === 0
			? 'Geen ander leerpunt gevonden.'
			: n === 1
				? '1 leerpunt dat nog niet in de tekst staat:'
				: `${n} leerpunten die nog niet in de tekst staan:`,
	practice: 'Praktijk',
	knowledge: 'Kennis',
	talk: 'Gesprek',
	noKnowledge: 'Bij deze leerpunten is nog geen bron gekoppeld.',
	noTalk: 'Er is nog geen tegenspraak opgeschreven.',
	insert: (code: string) => `Zet ${code} in de tekst`,
	insertThread: (code: string) => `Zet alleen de draad van ${code}`,
	insertShort: 'In de tekst',
	insertThreadShort: 'Alleen de draad',
	speaksAgainst: 'Ertegen',
	unless: 'Tenzij',
	partsLabel: 'Onderdelen van deze pagina',
	commentsPart: (open: number) => (open > 0 ? `Opmerkingen (${open} open)` : 'Opmerkingen'),
	unsaved: 'In de tekst staat iets dat je nog niet bewaarde.',
	toText: 'Naar de tekst',
	beside: 'Wat staat er naast de tekst?',
	sides: { reader: 'Wat de lezer ziet', lessons: 'Leerpunten', threads: 'Draden', style: 'Taalhulp' },
	threads: 'Waar elke zin vandaan komt',
	threadCounts: (lesson: number, fixed: number, own: number) =>
		`${lesson} zinnen komen uit leerpunten, ${fixed} zijn vaste tekst, ${own} ${own === 1 ? 'is van jou' : 'zijn van jou'}.`,
	ownSentences: 'Zinnen van jou, zonder draad',
	allSentences: 'Alle zinnen',
	sentence: 'Zin',
	section: 'Onderdeel',
	from: 'Komt uit',
	fromFixed: 'vaste tekst',
	fromOwn: 'van de schrijver',
	fromSelection: (list: string) => `de keuze van leerpunten (${list})`
};

const en: typeof nl = {
	title: 'Handouts',
	lead: 'Lessons that belong together, written so that colleagues can use them.',
	make: 'Make a handout',
	none: 'There are no handouts yet.',
	noneText: 'Choose lessons that belong together. The app makes a first text of them.',
	status: {
		draft: 'draft',
		review: 'being read',
		in_use: 'in use',
		revised: 'revised',
		withdrawn: 'withdrawn'
	},
	version: (n) => `version ${n}`,
	changed: (when) => `changed on ${when}`,
	openComments: (n) => (n === 1 ? '1 open comment' : `${n} open comments`),
	reviewDue: 'Time to look at it again',
	reviewsDue: (n) =>
		n === 1
			? 'One handout is due for a fresh look: does everything still hold?'
			: `${n} handouts are due for a fresh look: does everything still hold?`,
	houseStyle: 'House style',
	newTitle: 'New handout',
	newLead: 'Choose three to seven lessons and put them in a good order. Then you write on.',
	chosen: 'Chosen lessons',
	chosenCount: (n) => `${n} chosen`,
	noneChosen: 'You have not chosen any yet. Search for a lesson and add it.',
	up: (title) => `Move up: ${title}`,
	down: (title) => `Move down: ${title}`,
	remove: (title) => `Take away: ${title}`,
	add: (title) => `Add: ${title}`,
	addShort: 'Add',
	added: 'Chosen',
	movedTo: (title, place, of) => `${title} is now number ${place} of ${of}.`,
	removed: (title) => `${title} has been taken away.`,
	nowChosen: (title) => `${title} has been added.`,
	searchLessons: 'Search lessons',
	handoutTitle: 'Title of the handout',
	subtitle: 'Subtitle',
	leftOutCount: 'How many lessons did you look at and not choose?',
	leftOutWhy: 'Why did you not choose them?',
	compose: 'Make the first text',
	problems: {
		none_chosen: 'Choose at least one lesson.',
		identifying: refusalWords.en.identifying(),
		no_title: 'Give the handout a title.',
		too_long: 'The title is too long. Use 120 characters at most.'
	},
	write: 'Writing',
	read: 'Reading',
	text: 'Text of the handout',
	textHint:
		'In Markdown. A thread such as [^LP-2026-014] belongs to the sentence before it: move them together.',
	preview: 'Preview',
	previewOf: 'This is what readers see',
	note: 'What did you change?',
	save: 'Save as a new version',
	saved: (n) => `Saved as version ${n}.`,
	keptHere: 'This browser still holds text of yours that has not been saved.',
	useKept: 'Put that text back',
	dropKept: 'Throw away',
	strands: 'Practice, knowledge and talk',
	searchMore: 'Search another lesson',
	foundMore: (n) =>
		n === 0
			? 'No other lesson found.'
			: n === 1
				? '1 lesson that is not in the text yet:'
				: `${n} lessons that are not in the text yet:`,
	practice: 'Practice',
	knowledge: 'Knowledge',
	talk: 'Talk',
	noKnowledge: 'No source is linked to these lessons yet.',
	noTalk: 'No dissent has been written down yet.',
	insert: (code) => `Put ${code} in the text`,
	insertThread: (code) => `Put only the thread of ${code}`,
	insertShort: 'In the text',
	insertThreadShort: 'Only the thread',
	speaksAgainst: 'Against it',
	unless: 'Unless',
	partsLabel: 'Parts of this page',
	commentsPart: (open) => (open > 0 ? `Comments (${open} open)` : 'Comments'),
	unsaved: 'The text holds something you have not saved yet.',
	toText: 'To the text',
	beside: 'What stands beside the text?',
	sides: { reader: 'What readers see', lessons: 'Lessons', threads: 'Threads', style: 'Help with style' },
	threads: 'Where each sentence comes from',
	threadCounts: (lesson, fixed, own) =>
		`${lesson} sentences come from lessons, ${fixed} are fixed text, ${own} ${own === 1 ? 'is' : 'are'} yours.`,
	ownSentences: 'Your sentences, without a thread',
	allSentences: 'All sentences',
	sentence: 'Sentence',
	section: 'Part',
	from: 'Comes from',
	fromFixed: 'fixed text',
	fromOwn: 'the writer',
	fromSelection: (list) => `the choice of lessons (${list})`
};

export const handoutWords = { nl, en };
