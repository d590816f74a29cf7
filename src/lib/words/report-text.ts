// The sentences of a report (verslag). Like the handout, it is a Dutch document.
export const text = {
	title: (question: string) => `Verslag van een leerbijeenkomst${question ? `: ${question}` : ''}`,
	status: (code: string, month: string) => `Bijeenkomst ${code}, ${month}.`,
	gone: 'De situatie is na afloop gewist.',
	erased: (cards: number) =>
		cards === 1 ? 'Er is één kaartje gewist.' : `Er zijn ${cards} kaartjes gewist.`,
	question: 'De leervraag',
	otherQuestions: 'Ook gesteld:',
	noQuestion: 'Er is geen leervraag vastgelegd.',
	form: 'Vorm en samenstelling',
	playbook: (name: string) => `Draaiboek: ${name}.`,
	group: (people: number, mix: string) =>
		`Er deden ${people} mensen mee${mix ? `, van ${mix}` : ''}. Hun namen staan niet in dit verslag.`,
	groupSigned: (people: number, mix: string) =>
		`Er deden ${people} mensen mee${mix ? `, van ${mix}` : ''}. Een naam staat er alleen bij als iemand dat zelf koos.`,
	lessons: 'Leerpunten',
	noLesson: (why: string) => `Geen leerpunt, want ${why}`,
	kind: 'Soort',
	kinds: {
		method: 'methodisch',
		ethics: 'ethisch',
		cooperation: 'samenwerking',
		condition: 'voorwaarde',
		policy: 'beleid'
	},
	situation: 'Situatie',
	element: 'Wat we deden, of hadden kunnen doen',
	counter: 'Wat erop tegen is',
	makersCertainty: 'Hoe zeker de makers waren',
	makersLevels: {
		idea: 'een idee',
		seen_before: 'zagen we vaker',
		fits_knowledge: 'past bij wat we weten'
	},
	recognition: 'Herkenning',
	recognitionCounts: (counts: { new: number; known: number; known_not_done: number }) =>
		`nieuw ${counts.new}, bekend ${counts.known}, bekend maar doen we niet ${counts.known_not_done}`,
	holdsBack: 'Wat ons tegenhoudt',
	besides: (title: string) => `Dit is een andere lezing naast: ${title}.`,
	alsoNoted: 'Wat ons verder opviel',
	differences: 'Waar we verschillend over bleven denken',
	because: (ground: string) => `Want: ${ground}`,
	wouldSettle: (what: string) => `Wat zou helpen om verder te komen: ${what}`,
	recommendations: 'Aanbevelingen',
	addressees: {
		myself: 'Voor mijzelf',
		team: 'Voor het team',
		cooperation: 'Voor onze samenwerking',
		policy: 'Voor beleid'
	},
	lastWords: 'Laatste woorden',
	by: (name: string) => ` (${name})`,
	talkBack: 'Terugpraten',
	talkBackLead: 'Dit willen we laten horen aan beleid.',
	methodCheck: 'Hoe de bijeenkomst was',
	question4: 'Vraag',
	yes: 'Ja',
	of: (yes: number, of: number) => `${yes} van ${of}`,
	attendance: {
		title: (session: string) => `Deelnemerslijst van ${session}`,
		chosen: 'Op deze lijst staat alleen wie dat zelf wilde.',
		none: 'Niemand koos ervoor om op deze lijst te staan.',
		name: 'Naam',
		employer: 'Organisatie',
		role: 'Functie'
	},
	takenBackLesson: 'Teruggetrokken leerpunt',
	changed: (counts: { no: number; little: number; yes: number }) =>
		`Is je eerste gedachte veranderd? Nee: ${counts.no}. Een beetje: ${counts.little}. Ja: ${counts.yes}.`,
	lookBack: 'Terugkijken',
	lookBackLead: 'We kijken later terug. Dit verwachtten we, in algemene woorden:',
	parked: (n: number) => (n === 1 ? 'Eén tekst is geparkeerd.' : `Er zijn ${n} teksten geparkeerd.`)
};
