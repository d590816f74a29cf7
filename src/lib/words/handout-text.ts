// The sentences that stand in a handout or a report. These documents are Dutch, whatever the language of the screen:
// the lessons in them are Dutch, and so are their readers.

const months =
	'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const numbers = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

export const text = {
	/** "maart 2026" */
	month: (month: string) => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`.trim(),
	/** "drie", "23" */
	number: (n: number) => numbers[n] ?? String(n),

	sections: {
		short: 'In het kort',
		for_whom: 'Voor wie en wanneer',
		situation: 'De situatie',
		learned: 'Wat we leerden',
		how: 'Zo kun je het doen',
		against: 'Wat erop tegen is',
		known: 'Wat we al weten',
		needed: 'Wat je ervoor nodig hebt',
		rights: 'Rechten en openheid',
		team: 'In gesprek met je team',
		account: 'Verantwoording',
		terms: 'Begrippen'
	},
	windows: { 1: 'De mensen', 2: 'De feiten', 3: 'De weging', 4: 'De volgende stap' },
	frameworks: {
		voluntary: 'een vrijwillig kader',
		pressure: 'drang',
		coercion: 'dwang',
		transition: 'een overgang'
	},
	certainty: { idea: 'idee', seen: 'vaker gezien', supported: 'onderbouwd' },
	sourceKinds: {
		guideline: 'richtlijn',
		intervention: 'erkende interventie',
		method: 'methode',
		law: 'regel of wet',
		routine: 'routine',
		research: 'onderzoek',
		inspection: 'inspectie',
		voice: 'stem van ouders en kinderen',
		lesson: 'ander leerpunt'
	},
	relations: {
		confirms: 'bevestigt dit',
		adds: 'vult dit aan',
		nuances: 'nuanceert dit',
		contradicts: 'spreekt dit tegen',
		to_find_out: 'moeten we nog vergelijken'
	},

	// around the text
	contents: 'Inhoud',
	notes: 'Waar het vandaan komt',

	/** What stands in a PDF for signs it cannot show. */
	unshown:
		'Sommige tekens kan deze PDF niet tonen. Daar staat tussen rechte haken wat het was. In de andere vormen van dit document staan ze wel.',
	emoji: 'emoji',
	otherSign: 'teken',
	scripts: {
		Han: 'Chinees schrift',
		Hiragana: 'Japans schrift',
		Katakana: 'Japans schrift',
		Hangul: 'Koreaans schrift',
		Arabic: 'Arabisch schrift',
		Hebrew: 'Hebreeuws schrift',
		Cyrillic: 'Cyrillisch schrift',
		Greek: 'Grieks schrift',
		Armenian: 'Armeens schrift',
		Georgian: 'Georgisch schrift',
		Ethiopic: 'Ethiopisch schrift',
		Devanagari: 'Hindi-schrift',
		Bengali: 'Bengaals schrift',
		Tamil: 'Tamil-schrift',
		Thai: 'Thais schrift',
		Syriac: 'Syrisch schrift'
	},
	note: (n: number) => `Noot ${n}`,

	// notes
	versionOf: (n: number) => `versie ${n}`,
	fromSessions: (list: string, n: number) => `${n === 1 ? 'bijeenkomst' : 'bijeenkomsten'} ${list}`,
	windowsOf: (list: string) => `venster ${list}`,
	lostLesson: 'dit leerpunt is niet meer te vinden',
	withdrawnLesson: 'ingetrokken',
	withdrawnHeading: 'Deze les is ingetrokken',
	leftOutSentences: (n: number) =>
		n === 1
			? 'Eén zin is weggelaten, omdat het leerpunt erachter is ingetrokken.'
			: `${n} zinnen zijn weggelaten, omdat het leerpunt erachter is ingetrokken.`,
	selectionNote: 'Volgt uit de keuze van leerpunten:',

	// status
	status: (version: string, month: string, status: string) => `Versie ${version}, ${month}. ${status}.`,
	statusPattern: /^Versie \S+, \p{L}+ \d{4}\.$/u,
	madeAfter: (n: string, one: boolean, mix: string) =>
		`Gemaakt na ${n} ${one ? 'leerbijeenkomst' : 'leerbijeenkomsten'}${mix ? ` met mensen van ${mix}` : ''}.`,
	invented: 'Alle voorbeelden zijn bedacht.',
	statuses: {
		draft: 'In ontwikkeling',
		review: 'Wordt nagelezen',
		in_use: 'In gebruik',
		revised: 'Herzien: er is een nieuwere versie',
		withdrawn: 'Ingetrokken: gebruik deze versie niet meer'
	},

	// 2 short
	andMore: (n: number) => `En nog ${n === 1 ? 'één les' : `${numbers[n] ?? n} lessen`}, verderop.`,
	// 3 for whom
	forWhom: 'Voor mensen die in hun werk kinderen en gezinnen helpen.',
	inFrameworks: (list: string) => `Voor werk in ${list}.`,
	notWhen: 'Wanneer niet?',
	doesNotFit: (n: number, when: string) => `Les ${n} past niet als ${when}.`,
	notInDanger: 'Gebruik deze handreiking niet als iemand nu gevaar loopt.',
	thenReport: 'Volg dan de meldcode.',
	// 4 situation
	general: 'Dit staat hier in algemene woorden.',
	notOneFamily: 'Het gaat niet over één gezin.',
	// 5 learned
	moreLessons: 'Uit hetzelfde verhaal zijn altijd meer lessen te halen.',
	unless: (when: string) => `Tenzij ${when}.`,
	unlessOpen: 'Wanneer dit niet past, weten we nog niet.',
	signs: (sign: string) => `Je merkt het hieraan: ${sign}`,
	childSigns: (sign: string) => `Het kind merkt het hieraan: ${sign}`,
	isIdea: (sessions: number) =>
		sessions === 1
			? 'Dit is een idee uit één leerbijeenkomst.'
			: `Dit is een idee; we zagen het in ${numbers[sessions] ?? sessions} leerbijeenkomsten.`,
	isSeen: (sessions: number, types: number) =>
		`Dit zagen we vaker: in ${numbers[sessions] ?? sessions} leerbijeenkomsten, met ${numbers[types] ?? types} soorten organisaties.`,
	isSupported: (sources: string) => `Dit zagen we vaker, en het past bij ${sources}.`,
	// 6 how
	toChoose: 'Kies wat past.',
	everyFamily: 'Elk gezin is anders.',
	// 7 against
	againstLesson: (n: number, counter: string) => `Bij les ${n}: ${counter}`,
	searchedNone: (n: number) => `Bij les ${n} zochten we tegenspraak en vonden we die niet.`,
	notSearched: (n: number) => `Bij les ${n} zochten we nog geen tegenspraak.`,
	twoReadings: (list: string) => `Les ${list} komen uit hetzelfde stukje praktijk.`,
	bothStay: 'Het zijn verschillende lezingen, en ze blijven naast elkaar staan.',
	otherReading: (n: number, list: string) => `Bij les ${n} bestaat ook een andere lezing: ${list}.`,
	disagreed: (about: string) => `Hierover bleven we verschillend denken: ${about}`,
	mayStay: 'Dat mag blijven.',
	// 8 known
	linked: (n: number, label: string, kind: string, relation: string) =>
		relation === 'to_find_out'
			? `Les ${n} moeten we nog vergelijken met ${label} (${kind}).`
			: `Bij les ${n}: ${label} (${kind}) ${relation}.`,
	practiceOnly: (list: string, one: boolean) =>
		one ? `Les ${list} is alleen praktijkervaring.` : `Les ${list} zijn alleen praktijkervaring.`,
	// 9 needed
	nothingNeeded: 'Voor deze lessen zijn nog geen voorwaarden opgeschreven.',
	talkBack: (n: number, what: string) => `Voor beleid, bij les ${n}: ${what}`,
	holdsBack: (n: number, what: string) => `Wat ons tegenhoudt bij les ${n}: ${what}`,
	// 10 rights
	tellParents: 'Vertel ouders en kind in gewone taal wat je doet en waarom.',
	rightsOpen: (list: string) =>
		`Wat dit doet met de rechten van ouders en kind, beschreven we nog niet voor les ${list}.`,
	// 11 team
	teamQuestions: [
		'Welke les deed je al, en welke ken je wel maar doe je niet?',
		'Wat houdt jou of je team tegen?',
		'Waarin kan het volgende gezin anders zijn?',
		'Wie in jullie team denkt hier anders over, en wat kun je daarvan leren?',
		'Waaraan zou een kind merken dat jullie dit doen?'
	],
	exercise: 'Een kleine oefening.',
	exerciseSteps: [
		'Kies samen één les.',
		'Schrijf eerst ieder voor zich op wanneer die níet past.',
		'Lees het aan elkaar voor, om de beurt.',
		'Spreek af wanneer je er samen op terugkijkt.'
	],
	// 12 account
	restsOn: (sessions: string, one: boolean, people: string, types: string) =>
		`Deze handreiking komt uit ${sessions} ${one ? 'leerbijeenkomst' : 'leerbijeenkomsten'} met samen ${people} deelnemers${types ? ` van ${types} soorten organisaties` : ''}.`,
	chosen: (n: string, one: boolean) => `We kozen ${n} ${one ? 'leerpunt' : 'leerpunten'}.`,
	leftOut: (n: string, one: boolean, why: string) =>
		`${n} ${one ? 'leerpunt' : 'leerpunten'} lieten we weg${why ? `: ${why}` : ''}.`,
	livedRead: 'Een ervaringsdeskundige las mee.',
	livedNotYet: 'Een ervaringsdeskundige las nog niet mee.',
	reviewIn: (month: string) => `Wij bekijken deze handreiking opnieuw in ${month}.`,
	caseGone: 'De situaties uit de bijeenkomsten zijn gewist.',
	// 13 terms
	terms: {
		Leerpunt: 'een les in algemene woorden, gemaakt in een leerbijeenkomst.',
		'Methodisch element': 'het stukje werk dat hielp, of dat ontbrak.',
		Venster: 'één van vier manieren om te kijken: mensen, feiten, weging, volgende stap.',
		Tegenspraak: 'alles wat tegen een les spreekt.',
		Idee: 'gezien in één of twee leerbijeenkomsten, of alleen bedacht.',
		'Vaker gezien':
			'gezien in drie of meer leerbijeenkomsten, bij twee of meer soorten organisaties, met twee of meer gespreksleiders.',
		Onderbouwd: 'vaker gezien, en het past ook bij een richtlijn, een erkende interventie of onderzoek.',
		Meldcode: 'de stappen die je volgt bij een vermoeden van huiselijk geweld of kindermishandeling.'
	} as Record<string, string>
};

/** Sentences that belong to the form. Word one differently, and it is the writer's own. */
export const fixedSentences: ReadonlySet<string> = new Set([
	text.invented,
	...Object.values(text.statuses).map((status) => `${status}.`),
	text.forWhom,
	text.notWhen,
	text.notInDanger,
	text.thenReport,
	text.general,
	text.notOneFamily,
	text.moreLessons,
	text.toChoose,
	text.everyFamily,
	text.bothStay,
	text.mayStay,
	text.tellParents,
	...text.teamQuestions,
	text.exercise,
	...text.exerciseSteps,
	text.caseGone,
	...Object.entries(text.terms).map(([term, meaning]) => `${term}: ${meaning}`)
]);
