// From a finished handout to its readers: look over, approve, open, take along, compare.
import { refusalWords } from './refusals.ts';

const nl = {
	check: 'Nakijken',
	checkText: 'Kijk de tekst na',
	checkLead: 'De app wijst plekken aan. Wat je ermee doet, bepaal jij.',
	checkNone: 'De app vond niets. Lees zelf ook nog eens.',
	checkKinds: {
		identifying: 'Kan iemand hierin te herkennen zijn?',
		decision: 'Klinkt dit als een besluit?',
		acute: 'Gaat dit over gevaar nu?',
		wording: 'Kan dit anders gezegd worden?',
		long_sentence: 'Lange zin. Kun je er twee van maken?',
		stiff: 'Stijf woord. Zeg het zoals je praat.',
		order: 'Dit klinkt als een opdracht. Een handreiking zegt wat kan helpen.',
		passive: 'Wie doet dit? Noem die persoon.',
		system: 'Noem de mensen: moeder, buurvrouw, kind.',
		percentage: 'Een percentage vraagt om een bron.',
		research: 'Welk onderzoek? Koppel de bron.',
		abbreviation: 'Leg deze afkorting één keer uit.',
		example: 'Is dit bedacht? Schrijf dan «bedacht voorbeeld».'
	} as Record<string, string>,
	figures: (perSentence: number, long: number, flesch: number) =>
		`Gemiddeld ${perSentence.toLocaleString('nl')} woorden per zin (mik op 10 tot 12). ${Math.round(long * 100)} van de 100 zinnen zijn lang. Leesgemak (Flesch-Douma): ${flesch}; boven 60 leest het vlot.`,

	// publishing,
	publish: 'Nalezen en publiceren',
	now: (status: string) => `Nu: ${status}.`,
	fourEyes: 'Niemand publiceert alleen: iemand anders leest deze versie eerst.',
	approve: 'Ik heb deze versie gelezen en ik sta ervoor',
	approved: (n: number) =>
		n === 1 ? '1 persoon staat voor deze versie.' : `${n} mensen staan voor deze versie.`,
	toReview: 'Vraag om nalezen',
	toDraft: 'Terug naar concept',
	toUse: 'Publiceer',
	withdraw: 'Trek in',
	reason: 'Waarom trek je deze handreiking in?',
	openTitle: 'Openbaar',
	isOpen: 'Iedereen kan de gepubliceerde versie lezen, ook zonder account.',
	isClosed: 'Alleen jullie organisatie kan deze handreiking lezen.',
	openUp: 'Maak openbaar',
	closeDown: 'Haal van de openbare pagina',
	readPage: 'Bekijk de openbare pagina',
	reviewIn: (month: string) => `Opnieuw bekijken in ${month}.`,
	refused: {
		no_such_step: 'Die stap kan nu niet.',
		identifying: refusalWords.nl.identifying(),
		four_eyes: 'Laat eerst iemand anders deze versie lezen.',
		own_work: 'Je schreef deze versie zelf. Vraag een ander om te lezen.',
		open_findings: 'Kijk de tekst eerst na: nog niet elk punt heeft een antwoord.',
		withdrawn_lessons: 'Er staat een leerpunt in dat is ingetrokken. Haal het eruit.',
		reason_missing: 'Schrijf op waarom je deze handreiking intrekt.',
		changed_meanwhile:
			'Iemand anders bewaarde net een nieuwe versie. Jouw tekst staat hieronder nog. Vergelijk en bewaar opnieuw.',
		nothing_changed: 'Er is niets veranderd.',
		withdrawn: 'Deze handreiking is ingetrokken. Je kunt er niet meer in schrijven.',
		unknown: 'Deze handreiking is er niet meer.',
		text_too_long: 'De tekst is te lang. Maak er twee handreikingen van.',
		no_file: 'Kies eerst een bestand.',
		not_text: 'Dit bestand is geen tekst. Kies een Markdown-bestand (.md).'
	} as Record<string, string>,
	standing: {
		draft: 'Dit is een concept. Het is nog niet gepubliceerd.',
		older: 'Dit is een oude versie. Er is een nieuwere in gebruik.',
		withdrawn: 'Deze handreiking is ingetrokken. Gebruik haar niet meer.'
	},

	// taking it out and bringing it back,
	download: 'Meenemen',
	downloadAs: 'Haal op als',
	afterLookOver: 'Deze versie gaat pas mee als ze is nagekeken op herkenning en besluiten.',
	audience: 'Voor wie',
	get: 'Haal op',
	bringBack: 'Terugbrengen',
	bringBackLead: 'Werkte je elders verder in Markdown? Kies dat bestand. De draden blijven bij hun zin.',
	file: 'Markdown-bestand',
	read: 'Lees in',
	broughtBack: 'De tekst is ingelezen en nog niet bewaard.',
	versions: 'Versies',
	see: (n: number) => `Bekijk versie ${n}`,
	compare: (a: number, b: number) => `Vergelijk ${a} met ${b}`,
	comparing: (a: number, b: number) => `Wat veranderde van versie ${a} naar ${b}`,
	addedPart: 'erbij',
	removedPart: 'eruit',
	nothingDiffers: 'Deze versies zijn gelijk.',
	backToNewest: 'Naar de nieuwste versie'

	// report
};

const en: typeof nl = {
	check: 'Checking',
	checkText: 'Check the text',
	checkLead: 'The app points at places. What you do with them is up to you.',
	checkNone: 'The app found nothing. Do read it once more yourself.',
	checkKinds: {
		identifying: 'Could someone be recognised in this?',
		decision: 'Does this sound like a decision?',
		acute: 'Is this about danger now?',
		wording: 'Can this be said differently?',
		long_sentence: 'A long sentence. Can you make two of it?',
		stiff: 'A stiff word. Say it as you speak.',
		order: 'This sounds like an order. A handout says what can help.',
		passive: 'Who does this? Name that person.',
		system: 'Name the people: mother, neighbour, child.',
		percentage: 'A percentage asks for a source.',
		research: 'Which research? Link the source.',
		abbreviation: 'Explain this abbreviation once.',
		example: 'Is this invented? Then write “bedacht voorbeeld”.'
	},
	figures: (perSentence, long, flesch) =>
		`${perSentence.toLocaleString('en')} words per sentence on average (aim at 10 to 12). ${Math.round(long * 100)} of 100 sentences are long. Ease of reading (Flesch-Douma): ${flesch}; above 60 reads easily.`,
	publish: 'Reading and publishing',
	now: (status) => `Now: ${status}.`,
	fourEyes: 'Nobody publishes alone: someone else reads this version first.',
	approve: 'I have read this version and stand for it',
	approved: (n) => (n === 1 ? '1 person stands for this version.' : `${n} people stand for this version.`),
	toReview: 'Ask for reading',
	toDraft: 'Back to draft',
	toUse: 'Publish',
	withdraw: 'Withdraw',
	reason: 'Why do you withdraw this handout?',
	openTitle: 'Public',
	isOpen: 'Everyone can read the published version, without an account too.',
	isClosed: 'Only your organisation can read this handout.',
	openUp: 'Make public',
	closeDown: 'Take off the public page',
	readPage: 'See the public page',
	reviewIn: (month) => `To be looked at again in ${month}.`,
	refused: {
		no_such_step: 'That step is not possible now.',
		identifying: refusalWords.en.identifying(),
		four_eyes: 'Let someone else read this version first.',
		own_work: 'You wrote this version yourself. Ask someone else to read it.',
		open_findings: 'Look the text over first: not every point has an answer.',
		withdrawn_lessons: 'It holds a lesson that was withdrawn. Take it out.',
		reason_missing: 'Write down why you withdraw this handout.',
		changed_meanwhile:
			'Someone else has just saved a new version. Your text is still below. Compare, and save again.',
		nothing_changed: 'Nothing has changed.',
		withdrawn: 'This handout has been withdrawn. You cannot write in it any more.',
		unknown: 'This handout is no longer there.',
		text_too_long: 'The text is too long. Make two handouts of it.',
		no_file: 'Choose a file first.',
		not_text: 'This file is not text. Choose a Markdown file (.md).'
	},
	standing: {
		draft: 'This is a draft. It has not been published yet.',
		older: 'This is an old version. A newer one is in use.',
		withdrawn: 'This handout has been withdrawn. Do not use it any more.'
	},
	download: 'Take along',
	downloadAs: 'Get as',
	afterLookOver:
		'This version can only be taken along once it was looked over for recognition and decisions.',
	audience: 'For whom',
	get: 'Get',
	bringBack: 'Bring back',
	bringBackLead:
		'Did you work on elsewhere in Markdown? Choose that file. The threads stay with their sentence.',
	file: 'Markdown file',
	read: 'Read in',
	broughtBack: 'The text has been read in and is not saved yet.',
	versions: 'Versions',
	see: (n) => `See version ${n}`,
	compare: (a, b) => `Compare ${a} with ${b}`,
	comparing: (a, b) => `What changed from version ${a} to ${b}`,
	addedPart: 'added',
	removedPart: 'removed',
	nothingDiffers: 'These versions are equal.',
	backToNewest: 'To the newest version'
};

export const publicationWords = { nl, en };
