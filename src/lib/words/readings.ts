// Several readings of one element, and lessons that are nearly the same.
import { refusalWords } from './refusals.ts';

const nl = {
	elementTitle: 'Element',
	elementLead:
		'Uit één stuk praktijk kun je meer dan één leerpunt halen. De lezingen blijven naast elkaar staan.',
	toElement: 'Zet de lezingen naast elkaar',
	toOnlyElement: 'Bekijk het element, of leg er een lezing naast',
	readings: (n: number) => (n === 1 ? '1 lezing' : `${n} lezingen`),
	because: 'omdat',
	unless: 'tenzij',
	noUnless: 'nog niet opgeschreven',
	madeBy: (maker: string, month: string) => `Gemaakt door ${maker}, ${month}`,
	why: 'Waarom deze lezing',
	chosen: 'Deze gebruiken we nu',
	beside: 'Blijft ernaast staan',
	chosenWhy: (maker: string, month: string, reason: string) => `Gekozen door ${maker}, ${month}: ${reason}`,
	choose: 'Gebruik voorlopig deze',
	chooseNamed: (title: string) => `Gebruik voorlopig «${title}»`,
	chooseWhy: 'Waarom deze?',
	addReading: 'Leg er een lezing naast',
	addLead:
		'Wat kun je nog meer leren van hetzelfde stuk praktijk? De andere lezingen veranderen niet. Je lezing begint als kladje.',
	addWhy: 'Waarom deze lezing ernaast?',
	addSave: 'Leg deze lezing ernaast',
	chosenSaved: 'Bewaard. De andere lezingen staan er nog.',

	alikeTitle: 'Lijken op elkaar',
	alikeLead: (session: string | undefined) =>
		session
			? `Leerpunten uit ${session} die lijken op een ander leerpunt. Zeg hoe ze zich tot elkaar verhouden.`
			: 'Nieuwe leerpunten die lijken op een ander leerpunt. Zeg hoe ze zich tot elkaar verhouden.',
	alikeTo: 'Lijkt op',
	alikeSaved: 'Bewaard.',
	alikeNone: 'Er is niets te beslissen.',
	alikeNoneText: 'Geen nieuw leerpunt lijkt op een ander, of iemand zei al hoe het zit.',
	toAlike: 'Welke nieuwe leerpunten lijken op elkaar?',
	alikeOfSession: (n: number) =>
		n === 1
			? '1 leerpunt uit deze bijeenkomst lijkt op een ander leerpunt:'
			: `${n} leerpunten uit deze bijeenkomst lijken op een ander leerpunt:`,
	alikeDecide: 'Zeg of het zelfde, verwant of anders is',
	nearTitle: 'Leerpunten die hierop lijken',
	nearLead: 'Is het hetzelfde leerpunt? Dan tellen de bijeenkomsten samen. Beide teksten blijven staan.',
	nearWhileTyping: 'Dit lijkt op wat je schrijft. Zeg hoe het zich verhoudt, of schrijf door.',
	nearAsk: 'Zelfde, verwant of anders?',
	nearFound: (n: number) =>
		n === 0
			? 'Geen leerpunt lijkt op wat je schrijft.'
			: n === 1
				? '1 leerpunt lijkt op wat je schrijft. Het staat onder de velden.'
				: `${n} leerpunten lijken op wat je schrijft. Ze staan onder de velden.`,
	nearIs: (title: string) => `«${title}» is`,
	is: { same: 'zelfde', related: 'verwant', different: 'anders' } as Record<string, string>,
	isHint: {
		same: 'zegt hetzelfde',
		related: 'hoort erbij',
		different: 'lijkt alleen zo'
	} as Record<string, string>,
	nearWhy: 'Waarom?',
	nearSave: 'Bewaar',
	refused: {
		reason_missing: 'Schrijf op waarom.',
		identifying: refusalWords.nl.identifying(),
		words_missing: 'Vul in elk geval de titel in en waarmee het kan helpen.',
		only_one: 'Er is maar één lezing. Er valt nog niets te kiezen.',
		no_such_step: 'Deze lezing is ingetrokken of bestaat niet meer. Kies een andere.',
		too_long: 'De tekst is te lang.',
		unknown_lesson: 'Dit element is er niet meer.'
	} as Record<string, string>
};

const en: typeof nl = {
	elementTitle: 'Element',
	elementLead:
		'More than one lesson can be drawn from one piece of practice. The readings stay side by side.',
	toElement: 'Lay the readings side by side',
	toOnlyElement: 'See the element, or lay a reading beside it',
	readings: (n) => (n === 1 ? '1 reading' : `${n} readings`),
	because: 'because',
	unless: 'unless',
	noUnless: 'not written down yet',
	madeBy: (maker, month) => `Made by ${maker}, ${month}`,
	why: 'Why this reading',
	chosen: 'We use this one now',
	beside: 'Stays beside it',
	chosenWhy: (maker, month, reason) => `Chosen by ${maker}, ${month}: ${reason}`,
	choose: 'Use this one for now',
	chooseNamed: (title) => `Use «${title}» for now`,
	chooseWhy: 'Why this one?',
	addReading: 'Lay a reading beside it',
	addLead:
		'What else can be learned from the same piece of practice? The other readings do not change. Yours begins as a draft.',
	addWhy: 'Why this reading beside it?',
	addSave: 'Lay this reading beside it',
	chosenSaved: 'Saved. The other readings are still there.',

	alikeTitle: 'Alike',
	alikeLead: (session) =>
		session
			? `Lessons of ${session} that are like another lesson. Say how they stand to each other.`
			: 'New lessons that are like another lesson. Say how they stand to each other.',
	alikeTo: 'Looks like',
	alikeSaved: 'Saved.',
	alikeNone: 'There is nothing to decide.',
	alikeNoneText: 'No new lesson is like another, or somebody already said how it stands.',
	toAlike: 'Which new lessons are alike?',
	alikeOfSession: (n) =>
		n === 1
			? '1 lesson of this session is like another lesson:'
			: `${n} lessons of this session are like another lesson:`,
	alikeDecide: 'Say whether it is the same, related or different',
	nearTitle: 'Lessons that are like this one',
	nearLead: 'Is it the same lesson? Then their sessions count together. Both texts stay.',
	nearWhileTyping: 'This is like what you are writing. Say how it stands, or write on.',
	nearAsk: 'The same, related or different?',
	nearFound: (n) =>
		n === 0
			? 'No lesson is like what you are writing.'
			: n === 1
				? '1 lesson is like what you are writing. It is below the fields.'
				: `${n} lessons are like what you are writing. They are below the fields.`,
	nearIs: (title) => `«${title}» is`,
	is: { same: 'the same', related: 'related', different: 'different' },
	isHint: { same: 'says the same', related: 'belongs with it', different: 'only looks like it' },
	nearWhy: 'Why?',
	nearSave: 'Save',
	refused: {
		reason_missing: 'Write down why.',
		identifying: refusalWords.en.identifying(),
		words_missing: 'Fill in at least the title and what can help.',
		only_one: 'There is only one reading. There is nothing to choose yet.',
		no_such_step: 'This reading was withdrawn or is gone. Choose another.',
		too_long: 'The text is too long.',
		unknown_lesson: 'This element is gone.'
	}
};

export const readingsWords = { nl, en };
