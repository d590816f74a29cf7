// What the page of one lesson says.
const nl = {
	situation: 'Waar speelt dit?',
	element: 'Wat deed werk, of ontbrak?',
	frame: 'Het leerpunt',
	unless: 'Tenzij',
	unlessOpen: 'Wanneer dit niet past, is nog niet opgeschreven.',
	signs: 'Waaraan merk je het?',
	childSigns: 'Waaraan merkt het kind het?',
	against: 'Wat spreekt dit tegen?',
	againstNone: 'Er is nog geen tegenspraak gezocht.',
	searchedNone: (month: string) => `Gezocht in ${month}, en niet gevonden.`,
	recognition: 'Herkenning in de groep',
	recognitionCounts: (c: { new: number; known: number; known_not_done: number }) =>
		`Nieuw: ${c.new}. Bekend: ${c.known}. Bekend, maar doen we niet: ${c.known_not_done}.`,
	holdsBack: 'Wat ons tegenhoudt',
	policy: 'Voor beleid',
	conditions: 'Wat je ervoor nodig hebt',
	rights: 'Rechten en openheid',
	rightsOpen: 'Nog niet beschreven.',
	explainable: {
		yes: 'Je kunt dit aan ouders uitleggen.',
		no: 'Dit is nog niet goed uit te leggen aan ouders.'
	},
	knowledge: 'Wat we al weten',
	practiceOnly: 'Alleen praktijkervaring. Er is nog geen bron gekoppeld.',
	sourceLoose: 'Deze bron staat nog niet in het register.',
	sourceGone: 'Deze bron of dit leerpunt is er niet meer.',
	scope: 'Reikwijdte',
	scopeIs: (scope: string, sessions: number, types: number) =>
		`${scope}; het rust op ${sessions} ${sessions === 1 ? 'bijeenkomst' : 'bijeenkomsten'} en ${types} ${types === 1 ? 'soort organisatie' : 'soorten organisaties'}`,
	choice: {
		chosen: 'Deze lezing gebruiken we nu.',
		beside: 'We gebruiken nu een andere lezing. Deze blijft ernaast staan.'
	},
	noOtherReadings: 'Er is tot nu toe één lezing van dit element.',
	imagined: 'Dit is bedacht en nog niet gezien in de praktijk.',
	provenance: 'Herkomst',
	provenanceText: 'Verder dan dit gaat het niet terug: niet naar een persoon en niet naar een casus.',
	session: 'Bijeenkomst',
	when: 'Maand',
	playbook: 'Draaiboek',
	mix: 'Rond de tafel',
	maker: 'Gemaakt door',
	via: (code: string) => `via ${code}`,
	otherReadings: 'Andere lezingen van hetzelfde element',
	relations: 'Hoe dit staat tot andere leerpunten',
	history: 'Geschiedenis',
	version: (n: number) => `versie ${n}`,
	reviewIn: (month: string) => `Opnieuw bekijken in ${month}`,
	reviewDue: 'Het is tijd om dit leerpunt opnieuw te bekijken.',
	withdrawnNotice: 'Dit leerpunt is ingetrokken. Gebruik het niet meer.',
	certaintyTitle: 'Hoe zeker is dit?',
	certaintyIs: (level: string) => `Zekerheid: ${level}`,
	certaintyWhy: (sessions: number, types: number, leaders: number) =>
		`Gezien in ${sessions} ${sessions === 1 ? 'bijeenkomst' : 'bijeenkomsten'}, met ${types} ${types === 1 ? 'soort organisatie' : 'soorten organisaties'} en ${leaders} ${leaders === 1 ? 'gespreksleider' : 'gespreksleiders'}.`,
	certaintyComputed: 'Dit rekent de app uit. Niemand kan het zelf invullen.',
	grounds: 'Waar het op rust',
	ground: { practice: 'praktijk', research: 'onderzoek', lived: 'ervaring van ouders en kinderen' },
	supportedBy: (list: string) => `Past bij: ${list}.`,
	missingTitle: 'Wat mist voor een stap verder',
	missing: {
		sessions: (n: number) =>
			n === 1
				? 'Nog 1 bijeenkomst waarin dit ook gezien is.'
				: `Nog ${n} bijeenkomsten waarin dit ook gezien is.`,
		organisation_types: (_: number) => 'Nog een ander soort organisatie.',
		leaders: (_: number) => 'Nog een bijeenkomst met een andere gespreksleider.',
		link: (_: number) => 'Een koppeling met een richtlijn, erkende interventie of onderzoek, met uitleg.',
		counter: (_: number) => 'Tegenspraak: zoek die, of schrijf op dat je die niet vond.'
	},
	makersSaid: (level: string) => `De makers zeiden zelf: ${level}.`,
	hintsTitle: 'Vragen van een tweede lezer',
	hintsNone: 'Geen vragen meer. Dit leerpunt is rond.',
	hints: {
		because_missing: 'Er staat geen «omdat». Waarom zou dit werken?',
		unless_missing: 'Er staat geen «tenzij». Wanneer past dit niet?',
		counter_missing: 'Is er tegenspraak gezocht?',
		recognisability_open: 'Is iemand hierin te herkennen? Beantwoord die vraag.',
		second_reader_missing: 'Laat iemand anders dan de makers dit lezen.',
		rights_missing: 'Wat doet dit met de rechten van ouders en kind? En kun je het uitleggen?',
		situation_missing: 'Waar speelt dit? Beschrijf de situatie in algemene woorden.',
		absolute: 'Dit klinkt heel stellig. Geldt het echt zo?',
		imperative: 'Dit klinkt als een opdracht. Een leerpunt zegt wat kan helpen.',
		decision: 'Dit klinkt als een besluit. Gaat het over leren?',
		judgement: 'Dit is een oordeel over iemand. Wat zag je?',
		platitude: 'Dit klopt bijna altijd. Wat doe je dan precies?',
		too_long: 'Dit is lang.'
	} as Record<string, string>
};

const en: typeof nl = {
	situation: 'Where does this play?',
	element: 'What worked, or was missing?',
	frame: 'The lesson',
	unless: 'Unless',
	unlessOpen: 'When this does not fit has not been written down yet.',
	signs: 'How do you notice it?',
	childSigns: 'How does the child notice it?',
	against: 'What speaks against it?',
	againstNone: 'Nobody has looked for dissent yet.',
	searchedNone: (month) => `Looked for in ${month}, and not found.`,
	recognition: 'Recognition in the group',
	recognitionCounts: (c) =>
		`New: ${c.new}. Known: ${c.known}. Known, but we do not do it: ${c.known_not_done}.`,
	holdsBack: 'What holds us back',
	policy: 'For policy',
	conditions: 'What you need',
	rights: 'Rights and openness',
	rightsOpen: 'Not described yet.',
	explainable: {
		yes: 'You can explain this to parents.',
		no: 'This cannot be explained well to parents yet.'
	},
	knowledge: 'What we know already',
	practiceOnly: 'Practice only. No source is linked yet.',
	sourceLoose: 'This source is not in the register yet.',
	sourceGone: 'This source or lesson is gone.',
	scope: 'Scope',
	scopeIs: (scope, sessions, types) =>
		`${scope}; it rests on ${sessions} ${sessions === 1 ? 'session' : 'sessions'} and ${types} ${types === 1 ? 'type' : 'types'} of organisation`,
	choice: {
		chosen: 'We use this reading now.',
		beside: 'We use another reading now. This one stays beside it.'
	},
	noOtherReadings: 'There is one reading of this element so far.',
	imagined: 'This was imagined and not yet seen in practice.',
	provenance: 'Where it comes from',
	provenanceText: 'It goes back no further than this: not to a person and not to a case.',
	session: 'Session',
	when: 'Month',
	playbook: 'Playbook',
	mix: 'Around the table',
	maker: 'Made by',
	via: (code) => `through ${code}`,
	otherReadings: 'Other readings of the same element',
	relations: 'How this stands to other lessons',
	history: 'History',
	version: (n) => `version ${n}`,
	reviewIn: (month) => `To be looked at again in ${month}`,
	reviewDue: 'It is time to look at this lesson again.',
	withdrawnNotice: 'This lesson has been withdrawn. Do not use it any more.',
	certaintyTitle: 'How sure is this?',
	certaintyIs: (level) => `Certainty: ${level}`,
	certaintyWhy: (sessions, types, leaders) =>
		`Seen in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}, with ${types} ${types === 1 ? 'type of organisation' : 'types of organisation'} and ${leaders} ${leaders === 1 ? 'leader' : 'leaders'}.`,
	certaintyComputed: 'The app computes this. Nobody can fill it in.',
	grounds: 'What it rests on',
	ground: { practice: 'practice', research: 'research', lived: 'experience of parents and children' },
	supportedBy: (list) => `Fits: ${list}.`,
	missingTitle: 'What is missing for the next level',
	missing: {
		sessions: (n) =>
			n === 1
				? '1 more session in which this was seen too.'
				: `${n} more sessions in which this was seen too.`,
		organisation_types: () => 'Another type of organisation.',
		leaders: () => 'A session with another leader.',
		link: () => 'A link to a guideline, recognised intervention or study, with a note.',
		counter: () => 'Dissent: look for it, or write down that you found none.'
	},
	makersSaid: (level) => `The makers themselves said: ${level}.`,
	hintsTitle: 'Questions of a second reader',
	hintsNone: 'No more questions. This lesson is complete.',
	hints: {
		because_missing: 'There is no “because”. Why would this work?',
		unless_missing: 'There is no “unless”. When does this not fit?',
		counter_missing: 'Has anyone looked for dissent?',
		recognisability_open: 'Can someone be recognised in this? Answer that question.',
		second_reader_missing: 'Have someone other than the makers read this.',
		rights_missing: 'What does this do to the rights of parents and child? And can you explain it?',
		situation_missing: 'Where does this play? Describe the situation in general words.',
		absolute: 'This sounds very firm. Does it really hold like this?',
		imperative: 'This sounds like an order. A lesson says what can help.',
		decision: 'This sounds like a decision. Is it about learning?',
		judgement: 'This is a judgement of someone. What did you see?',
		platitude: 'This is nearly always true. What exactly do you do then?',
		too_long: 'This is long.'
	}
};

export const lessonWords = { nl, en };
