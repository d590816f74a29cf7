/** What a finding is called, why it matters, and, for a decision, what could stand in its place. */
export interface Explanation {
	readonly name: string;
	readonly why: string;
	/** A start for the sentence the writer could put there instead. */
	readonly rewrite?: string;
}

const nl = {
	helps: 'De app helpt je om geen besluiten te nemen. Jullie letten er samen op.',
	promise: 'De controle ziet veel, maar niet alles. Zo maken we het zo onherkenbaar mogelijk.',
	found: (n: number) => (n === 1 ? '1 aanwijzing bij deze tekst' : `${n} aanwijzingen bij deze tekst`),
	newHint: (name: string, quote: string) => `${name}: ${quote}`,
	keys: 'Alt+V vervangt, Alt+B laat staan.',
	replaceBy: (text: string) => `Vervang door “${text}”`,
	rewrite: 'Herschrijf als leerpunt',
	park: 'Parkeren',
	notDecision: 'Dit is geen besluit',
	keep: 'Dit mag blijven',
	reason: 'Waarom mag dit blijven?',
	usualReasons: [
		'Dit is geen naam of gegeven, maar een gewoon woord',
		'Dit hoort bij een methode, wet of openbare organisatie',
		'Dit is verzonnen of al veranderd'
	] as readonly string[],
	ownReason: 'Of schrijf zelf waarom',
	parkedHere: 'Geparkeerd. De zin is niet verstuurd.',
	parkedTitle: 'Geparkeerd, niet verstuurd.',
	parkedText: 'Alleen jij ziet dit, op dit scherm. Is er iets van te leren? Schrijf dat dan als vraag op.',
	putBack: 'Zet terug',
	throwAway: 'Gooi weg',
	reasonNeeded: 'Schrijf kort waarom dit mag blijven.',
	keepWithReason: 'Laat staan',
	back: 'Terug',
	more: (n: number) => (n === 1 ? 'Toon nog 1 aanwijzing' : `Toon nog ${n} aanwijzingen`),
	fewer: 'Toon er minder',
	acuteButton: 'Dit kan niet wachten',
	replaced: (quote: string) => `Vervangen: ${quote}`,
	kept: (quote: string) => `Blijft staan: ${quote}`,
	unknown: { name: 'Kijk hier nog eens', why: 'Misschien kan dit anders.' } as Explanation,
	explain: {
		acute: {
			name: 'Kan dit wachten?',
			why: 'Dit klinkt alsof iemand nu gevaar loopt. Is dat zo? Stop dan de oefening. Bel 112, of volg de meldcode en bel Veilig Thuis: 0800-2000.'
		},
		'identifying.PERSON': {
			name: 'Een naam',
			why: 'Met een naam is iemand meteen te herkennen. Noem liever de rol.'
		},
		'identifying.DATE': {
			name: 'Een datum',
			why: 'Een precieze datum is te koppelen aan andere bronnen. Schrijf liever “eerst” of “later”.'
		},
		'identifying.AGE_EXACT': {
			name: 'Een precieze leeftijd',
			why: 'Een leeftijdsgroep zegt genoeg, zoals “basisschoolleeftijd”.'
		},
		'identifying.BSN': {
			name: 'Een burgerservicenummer',
			why: 'Dit nummer hoort bij één persoon. Haal het weg.'
		},
		'identifying.PHONE': {
			name: 'Een telefoonnummer',
			why: 'Dit nummer hoort bij één persoon of plek. Haal het weg.'
		},
		'identifying.EMAIL': { name: 'Een mailadres', why: 'Een mailadres wijst iemand aan. Haal het weg.' },
		'identifying.URL': { name: 'Een webadres', why: 'Een webadres kan naar iemand leiden. Haal het weg.' },
		'identifying.IBAN': {
			name: 'Een rekeningnummer',
			why: 'Dit nummer hoort bij één persoon. Haal het weg.'
		},
		'identifying.ADDRESS': {
			name: 'Een adres',
			why: 'Een adres wijst een gezin aan. Schrijf liever “thuis” of “in de wijk”.'
		},
		'identifying.POSTCODE': {
			name: 'Een postcode',
			why: 'Een postcode wijst een paar huizen aan. Haal hem weg.'
		},
		'identifying.PLACE': {
			name: 'Een plaats',
			why: 'In een kleine plaats is een gezin snel te herkennen. Schrijf liever “een dorp in de regio”.'
		},
		'identifying.ORG_SCHOOL': {
			name: 'Een school',
			why: 'Met de naam van de school is een kind snel te vinden. “De school” is genoeg.'
		},
		'identifying.ORG_CARE': {
			name: 'Een instelling',
			why: 'De naam van een instelling maakt een gezin herkenbaar. Noem liever het soort hulp.'
		},
		'identifying.ORG_OTHER': {
			name: 'Een vereniging of bedrijf',
			why: 'Zo’n naam maakt een gezin herkenbaar. Noem liever wat het is.'
		},
		'identifying.CASE_NUMBER': {
			name: 'Een zaaknummer',
			why: 'Dit nummer leidt naar een dossier. Haal het weg.'
		},
		'identifying.PLATE': { name: 'Een kenteken', why: 'Een kenteken hoort bij één auto. Haal het weg.' },
		'identifying.HANDLE': {
			name: 'Een naam op internet',
			why: 'Met deze naam is iemand online te vinden. Haal hem weg.'
		},
		'identifying.RARE_TRAIT': {
			name: 'Iets bijzonders',
			why: 'Dit komt weinig voor. Daardoor kan iemand het gezin herkennen. Kan het algemener?'
		},
		'identifying.COMBINATION': {
			name: 'Samen bijna uniek',
			why: 'Deze kenmerken samen passen bij weinig gezinnen. Maak er één of meer algemener.'
		},
		'decision.B1': {
			name: 'Klinkt als een besluit',
			why: 'Hier leren we alleen. Wat maakte dat deze keuze voor de hand lag?',
			rewrite: 'Wat maakte dat deze keuze voor de hand lag? In welke situaties helpt het om '
		},
		'decision.B2': {
			name: 'Klinkt als een maatregel',
			why: 'Of een maatregel nodig is, wordt hier niet bepaald. Wat zou een maatregel passend maken?',
			rewrite: 'Welke omstandigheden maken een maatregel volgens ons passend, en welke niet? '
		},
		'decision.B3': {
			name: 'Klinkt als een verzoek of melding',
			why: 'Een verzoek of melding hoort buiten deze app. Wat kunnen we leren over het gesprek ervoor?',
			rewrite: 'Hoe bespreek je een melding vooraf met ouders en kind? '
		},
		'decision.B4': {
			name: 'Klinkt als een taak',
			why: 'Taken verdelen we hier niet. Welke taak bleef liggen, en waardoor?',
			rewrite: 'Welke taak bleef in vergelijkbare situaties liggen, en waardoor? '
		},
		'decision.B5': {
			name: 'Klinkt als een besluit over wonen of contact',
			why: 'Waar een kind woont of wie het ziet, wordt hier niet bepaald. Hoe weeg je dat samen met het kind?',
			rewrite: 'Wat helpt ons om perspectief te wegen samen met het kind? '
		},
		'decision.B6': {
			name: 'Klinkt als opschalen of afsluiten',
			why: 'Of hulp zwaarder wordt of stopt, wordt hier niet bepaald. Hoe merken we dat iets goed genoeg is?',
			rewrite: 'Wanneer vinden wij het goed genoeg, en hoe merken we dat? '
		},
		'decision.B7': {
			name: 'Klinkt als gegevens delen',
			why: 'Gegevens over dit gezin horen hier niet. Welke informatie misten we?',
			rewrite: 'Welke informatie misten we, en had dat op een open manier gekund? '
		},
		'decision.B8': {
			name: 'Klinkt als een eindoordeel',
			why: 'We stemmen hier niet en geven geen cijfer. Waar verschillen we, en waarom?',
			rewrite: 'Waar verschillen onze wegingen, en waarom? '
		},
		'decision.B9': {
			name: 'Klinkt als een opdracht',
			why: 'We geven elkaar hier geen opdracht. Maak er een vraag van.',
			rewrite: 'Ik vraag me af wat er gebeurt als '
		},
		'decision.B10': {
			name: 'Klinkt als een verborgen besluit',
			why: 'De zin laat weinig open. Waar verloren wij het vertrouwen, en wat hielp?',
			rewrite: 'Waar verloren wij in zulke situaties het vertrouwen, en wat hielp? '
		},
		'wording.absolute': {
			name: 'Geldt dit voor iedereen?',
			why: '“Altijd”, “nooit” en “alle” kloppen zelden. Probeer: in dit geval kan het anders zijn …'
		},
		'wording.label': {
			name: 'Een etiket',
			why: 'Wat zag of hoorde je? Van wie komt dit woord? Kan het ook zonder?'
		},
		'wording.judging': {
			name: 'Een oordeel over de ander',
			why: 'We kijken naar ons eigen werk. Wat deden wij, en wat deed dat met de ander?'
		},
		'wording.route': {
			name: 'Een volgende stap',
			why: 'Dit is een volgende stap. Bewaar hem voor venster 4.'
		},
		'wording.respect': { name: 'Met respect', why: 'Zou je dit zo zeggen als de ouder meelas?' }
	} as Record<string, Explanation>
};

const en: typeof nl = {
	helps: 'The app helps you not to take decisions. You watch over that together.',
	promise: 'The check sees much, but not everything. This way we make it as unrecognisable as we can.',
	found: (n) => (n === 1 ? '1 hint for this text' : `${n} hints for this text`),
	newHint: (name, quote) => `${name}: ${quote}`,
	keys: 'Alt+V replaces, Alt+B lets it stay.',
	replaceBy: (text) => `Replace by “${text}”`,
	rewrite: 'Rewrite as a lesson',
	park: 'Park',
	notDecision: 'This is no decision',
	keep: 'This may stay',
	reason: 'Why may this stay?',
	usualReasons: [
		'This is no name or detail, but an ordinary word',
		'This belongs to a method, a law or a public organisation',
		'This is made up, or changed already'
	],
	ownReason: 'Or write why yourself',
	parkedHere: 'Parked. The sentence was not sent.',
	parkedTitle: 'Parked, not sent.',
	parkedText:
		'Only you see this, on this screen. Is there something to learn from it? Then write that as a question.',
	putBack: 'Put back',
	throwAway: 'Throw away',
	reasonNeeded: 'Write shortly why this may stay.',
	keepWithReason: 'Let it stay',
	back: 'Back',
	more: (n) => (n === 1 ? 'Show 1 more hint' : `Show ${n} more hints`),
	fewer: 'Show fewer',
	acuteButton: 'This cannot wait',
	replaced: (quote) => `Replaced: ${quote}`,
	kept: (quote) => `Stays: ${quote}`,
	unknown: { name: 'Look here again', why: 'Perhaps this can be put differently.' },
	explain: {
		acute: {
			name: 'Can this wait?',
			why: 'This sounds as if someone is in danger now. Is that so? Then stop the exercise. Call 112, or follow the reporting code and call Veilig Thuis: 0800-2000.'
		},
		'identifying.PERSON': { name: 'A name', why: 'A name identifies someone at once. Rather name the role.' },
		'identifying.DATE': {
			name: 'A date',
			why: 'An exact date can be linked to other sources. Rather write “first” or “later”.'
		},
		'identifying.AGE_EXACT': {
			name: 'An exact age',
			why: 'An age group says enough, such as “primary school age”.'
		},
		'identifying.BSN': {
			name: 'A citizen service number',
			why: 'This number belongs to one person. Take it out.'
		},
		'identifying.PHONE': {
			name: 'A telephone number',
			why: 'This number belongs to one person or place. Take it out.'
		},
		'identifying.EMAIL': {
			name: 'An e-mail address',
			why: 'An e-mail address points at someone. Take it out.'
		},
		'identifying.URL': { name: 'A web address', why: 'A web address can lead to someone. Take it out.' },
		'identifying.IBAN': { name: 'A bank account', why: 'This number belongs to one person. Take it out.' },
		'identifying.ADDRESS': {
			name: 'An address',
			why: 'An address points at a family. Rather write “at home” or “in the neighbourhood”.'
		},
		'identifying.POSTCODE': { name: 'A postcode', why: 'A postcode points at a few houses. Take it out.' },
		'identifying.PLACE': {
			name: 'A place',
			why: 'In a small place a family is soon recognised. Rather write “a village in the region”.'
		},
		'identifying.ORG_SCHOOL': {
			name: 'A school',
			why: 'With the name of the school a child is soon found. “The school” is enough.'
		},
		'identifying.ORG_CARE': {
			name: 'An institution',
			why: 'The name of an institution makes a family recognisable. Rather name the kind of help.'
		},
		'identifying.ORG_OTHER': {
			name: 'A club or company',
			why: 'Such a name makes a family recognisable. Rather say what it is.'
		},
		'identifying.CASE_NUMBER': { name: 'A case number', why: 'This number leads to a file. Take it out.' },
		'identifying.PLATE': { name: 'A number plate', why: 'A plate belongs to one car. Take it out.' },
		'identifying.HANDLE': {
			name: 'A name on the internet',
			why: 'With this name someone can be found online. Take it out.'
		},
		'identifying.RARE_TRAIT': {
			name: 'Something rare',
			why: 'This is uncommon. Someone could recognise the family by it. Can it be more general?'
		},
		'identifying.COMBINATION': {
			name: 'Together almost unique',
			why: 'Together these traits fit few families. Make one or more of them more general.'
		},
		'decision.B1': {
			name: 'Sounds like a decision',
			why: 'Here we only learn. What made this choice the obvious one?',
			rewrite: 'What made this choice the obvious one? In which situations does it help to '
		},
		'decision.B2': {
			name: 'Sounds like a measure',
			why: 'Whether a measure is needed is not settled here. What would make one fitting?',
			rewrite: 'Which circumstances make a measure fitting in our view, and which do not? '
		},
		'decision.B3': {
			name: 'Sounds like a request or report',
			why: 'A request or report belongs outside this app. What can we learn about the talk before it?',
			rewrite: 'How do you discuss a report with parents and child beforehand? '
		},
		'decision.B4': {
			name: 'Sounds like a task',
			why: 'We do not hand out tasks here. Which task was left undone, and why?',
			rewrite: 'Which task was left undone in comparable situations, and why? '
		},
		'decision.B5': {
			name: 'Sounds like a decision on living or contact',
			why: 'Where a child lives or whom it sees is not settled here. How do you weigh that together with the child?',
			rewrite: 'What helps us to weigh a child’s future together with the child? '
		},
		'decision.B6': {
			name: 'Sounds like scaling up or closing',
			why: 'Whether help grows or stops is not settled here. How do we notice that something is good enough?',
			rewrite: 'When do we find it good enough, and how do we notice? '
		},
		'decision.B7': {
			name: 'Sounds like sharing data',
			why: 'Data about this family do not belong here. Which information did we miss?',
			rewrite: 'Which information did we miss, and could we have had it openly? '
		},
		'decision.B8': {
			name: 'Sounds like a verdict',
			why: 'We do not vote here and give no marks. Where do we differ, and why?',
			rewrite: 'Where do our weighings differ, and why? '
		},
		'decision.B9': {
			name: 'Sounds like an order',
			why: 'We give each other no orders here. Make it a question.',
			rewrite: 'I wonder what happens when '
		},
		'decision.B10': {
			name: 'Sounds like a veiled decision',
			why: 'The sentence leaves little open. Where did we lose trust, and what helped?',
			rewrite: 'Where did we lose trust in such situations, and what helped? '
		},
		'wording.absolute': {
			name: 'Does this hold for everyone?',
			why: '“Always”, “never” and “all” are seldom true. Try: in this case it may be different …'
		},
		'wording.label': {
			name: 'A label',
			why: 'What did you see or hear? Whose word is this? Can it do without?'
		},
		'wording.judging': {
			name: 'A judgement of the other',
			why: 'We look at our own work. What did we do, and what did that do to the other?'
		},
		'wording.route': { name: 'A next step', why: 'This is a next step. Keep it for window 4.' },
		'wording.respect': { name: 'With respect', why: 'Would you say it like this if the parent read along?' }
	}
};

export const checkWords = { nl, en };
