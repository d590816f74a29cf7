// What the facilitator reads around the end: no lesson, closing, ending, an urgent call.
const nl = {
	noLesson: 'Geen leerpunt, want …',
	noLessonHint: 'Alleen als er echt geen leerpunt is. Deze zin bewaren we.',
	noLessonSave: 'Bewaar deze reden',
	noLessonSaved: (text: string) => `Opgeschreven: geen leerpunt, want ${text}`,
	closeTitle: 'De sessie sluiten?',
	closeBlocked: 'Sluiten kan nog niet',
	lastWords: 'Deze mensen hadden het laatste woord nog niet en pasten ook niet:',
	lastWordsHow: 'Ga een stap terug en geef ze een beurt. Is iemand weggegaan? Zeg dat dan bij “Mensen”.',
	needsLesson:
		'Er is nog geen leerpunt. Ga terug naar de leerpunten, of schrijf hieronder waarom er geen is.',
	keeps: 'Dit blijft',
	sorts: {
		lesson: (n: number) => (n === 1 ? '1 leerpunt' : `${n} leerpunten`),
		no_lesson: () => 'de reden dat er geen leerpunt is',
		difference: (n: number) =>
			n === 1 ? '1 blijvend verschil van inzicht' : `${n} blijvende verschillen van inzicht`,
		last_word: (n: number) => (n === 1 ? '1 laatste woord' : `${n} laatste woorden`),
		question: (n: number) => (n === 1 ? '1 vraag' : `${n} vragen`),
		note: (n: number) =>
			n === 1 ? '1 aantekening in algemene woorden' : `${n} aantekeningen in algemene woorden`,
		look_back: (n: number) => (n === 1 ? '1 verwachting voor later' : `${n} verwachtingen voor later`),
		obstacle: (n: number) => (n === 1 ? '1 ding dat ons tegenhoudt' : `${n} dingen die ons tegenhouden`)
	} as Readonly<Record<string, (n: number) => string>>,
	keepsCounts: 'de tellingen van de vier vragen, zonder wie wat koos',
	erases: 'Dit wissen we',
	erasesList: (cards: number) => [
		'de casuskaart en hoe het verder ging',
		cards === 1 ? 'het ene kaartje dat er hing' : `alle ${cards} kaartjes, behalve wat hierboven staat`,
		'alle stippen, geparkeerde teksten en namen voor de beurten'
	],
	closeFinal: 'Dit kan niet terug.',
	closeYes: 'Ja, sluit en wis',
	end: 'Stop de sessie',
	endTitle: 'De sessie stoppen zonder iets te bewaren?',
	endText:
		'Alles wordt gewist. Er blijft alleen staan dat de sessie gestopt is. Wil je leerpunten bewaren? Ga dan door tot het afsluiten.',
	endYes: 'Ja, stop en wis alles',
	urgentTitle: 'Iemand drukte op “Dit kan niet wachten”',
	urgentLines: [
		'Stop de oefening. Vraag wat er nodig is, buiten de app.',
		'Is iemand nu in gevaar: bel 112. Is er een vermoeden van kindermishandeling of huiselijk geweld: volg de meldcode en bel Veilig Thuis, 0800-2000.'
	],
	urgentSeen: 'Ik heb dit gezien',
	over: 'De sessie is gesloten',
	overText: 'Het verslag hoort er binnen twee weken te zijn. Daarin staat alleen wat de groep heeft bewaard.',
	overEnded: 'De sessie is gestopt',
	toSessions: 'Naar mijn sessies',
	toSession: 'Naar deze sessie'
};

const en: typeof nl = {
	noLesson: 'No lesson, because …',
	noLessonHint: 'Only when there really is no lesson. We keep this sentence.',
	noLessonSave: 'Keep this reason',
	noLessonSaved: (text) => `Written down: no lesson, because ${text}`,
	closeTitle: 'Close the session?',
	closeBlocked: 'Closing is not possible yet',
	lastWords: 'These people have not had the last word, and did not pass:',
	lastWordsHow: 'Go one step back and give them a turn. Has someone left? Say so under “People”.',
	needsLesson: 'There is no lesson yet. Go back to the lessons, or write below why there is none.',
	keeps: 'This stays',
	sorts: {
		lesson: (n) => (n === 1 ? '1 lesson' : `${n} lessons`),
		no_lesson: () => 'the reason why there is no lesson',
		difference: (n) => (n === 1 ? '1 lasting difference of view' : `${n} lasting differences of view`),
		last_word: (n) => (n === 1 ? '1 last word' : `${n} last words`),
		question: (n) => (n === 1 ? '1 question' : `${n} questions`),
		note: (n) => (n === 1 ? '1 note in general words' : `${n} notes in general words`),
		look_back: (n) => (n === 1 ? '1 expectation for later' : `${n} expectations for later`),
		obstacle: (n) => (n === 1 ? '1 thing that stops us' : `${n} things that stop us`)
	},
	keepsCounts: 'the counts of the four questions, without who chose what',
	erases: 'This we erase',
	erasesList: (cards) => [
		'the case card and how it went on',
		cards === 1 ? 'the one card there was' : `all ${cards} cards, except what stands above`,
		'all dots, parked texts and names for the turns'
	],
	closeFinal: 'This cannot be undone.',
	closeYes: 'Yes, close and erase',
	end: 'End the session',
	endTitle: 'End the session without keeping anything?',
	endText:
		'Everything is erased. Only the fact that it was ended remains. Do you want to keep lessons? Then go on until the closing.',
	endYes: 'Yes, end and erase everything',
	urgentTitle: 'Someone pressed “This cannot wait”',
	urgentLines: [
		'Stop the exercise. Ask what is needed, outside the app.',
		'If someone is in danger now: call 112. If there is a suspicion of child abuse or domestic violence: follow the reporting code and call Veilig Thuis, 0800-2000.'
	],
	urgentSeen: 'I have seen this',
	over: 'The session is closed',
	overText: 'The report is due within two weeks. It holds only what the group kept.',
	overEnded: 'The session was ended',
	toSessions: 'To my sessions',
	toSession: 'To this session'
};

export const closeWords = { nl, en };
