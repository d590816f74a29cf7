// The overview for those who lead and manage: what was learned, over sessions together.
const nl = {
	title: 'Overzicht',
	lead: 'Wat de bijeenkomsten samen opleverden. Zonder casussen en zonder namen. We tellen leerpunten en bijeenkomsten, nooit mensen.',
	tooFew: 'Er valt nog niets te laten zien.',
	tooFewText: (sessions: number, fewest: number) =>
		`Het overzicht begint bij ${fewest} bijeenkomsten. Dan is een getal niet meer terug te leiden naar één groep. Er ${sessions === 1 ? 'is er nu 1' : `zijn er nu ${sessions}`}.`,
	sum: (sessions: number, lessons: number) => `${sessions} bijeenkomsten, ${lessons} leerpunten.`,
	asTable: 'Als tabel',
	what: 'Wat',
	number: 'Aantal',
	month: 'Maand',
	charts: {
		months: 'Leerpunten per maand',
		windows: 'Waar de leerpunten over gaan',
		kinds: 'Wat voor leerpunten het zijn',
		certainty: 'Hoe zeker we ervan zijn',
		themes: 'Thema’s',
		talkBack: 'Hoe het ervoor staat'
	},
	learning: 'Hoe we leerden',
	withCounter: (n: number, of: number) =>
		`In ${n} van de ${of} bijeenkomsten bewaarden we bij een leerpunt ook wat ertegen spreekt.`,
	withChange: (n: number, of: number) =>
		`In ${n} van de ${of} bijeenkomsten veranderde iemands eerste gedachte.`,
	practiceOnly: (n: number, of: number) =>
		`${n} van de ${of} leerpunten rusten nog alleen op praktijkervaring.`,
	reviewDue: (n: number) =>
		n === 1 ? 'Er is 1 leerpunt om opnieuw te bekijken.' : `Er zijn ${n} leerpunten om opnieuw te bekijken.`,
	differences: 'Waarover we het niet eens werden',
	differencesLead: 'De lezingen staan naast elkaar. Geen ervan heeft gewonnen.',
	differencesNone: 'Er is geen verschil van inzicht bewaard.',
	wouldSettle: 'Wat zou helpen:',
	seenBefore: 'Wat we vaker zagen',
	seenBeforeNone: 'Nog geen leerpunt is in meer dan één bijeenkomst gezien.',
	seenIn: (n: number) => `in ${n} bijeenkomsten`,
	notDone: 'Kennen we al, maar doen we niet',
	notDoneLead: 'Hier weten mensen wat helpt, en lukt het toch niet. Dat is iets om over terug te praten.',
	notDoneNone: 'Dat is nog bij geen leerpunt gezegd.',
	holdsBack: 'Wat tegenhoudt:',
	talkBack: 'Terugpraten',
	talkBackNone: 'Er is nog niets verzameld om terug te praten.',
	late: (n: number) =>
		n === 1
			? 'Op 1 vraag kwam nog geen antwoord, terwijl de maand voorbij is.'
			: `Op ${n} vragen kwam nog geen antwoord, terwijl de maand voorbij is.`,
	toTalkBack: 'Naar terugpraten'
};

const en: typeof nl = {
	title: 'Overview',
	lead: 'What the sessions brought together. Without cases and without names. We count lessons and sessions, never people.',
	tooFew: 'There is nothing to show yet.',
	tooFewText: (sessions, fewest) =>
		`The overview begins at ${fewest} sessions. Then a number cannot be traced to one group. There ${sessions === 1 ? 'is 1' : `are ${sessions}`} now.`,
	sum: (sessions, lessons) => `${sessions} sessions, ${lessons} lessons.`,
	asTable: 'As a table',
	what: 'What',
	number: 'Number',
	month: 'Month',
	charts: {
		months: 'Lessons per month',
		windows: 'What the lessons are about',
		kinds: 'What kind of lessons they are',
		certainty: 'How sure we are of them',
		themes: 'Themes',
		talkBack: 'How it stands'
	},
	learning: 'How we learned',
	withCounter: (n, of) => `In ${n} of the ${of} sessions we also kept what speaks against a lesson.`,
	withChange: (n, of) => `In ${n} of the ${of} sessions somebody’s first thought changed.`,
	practiceOnly: (n, of) => `${n} of the ${of} lessons still rest on practice alone.`,
	reviewDue: (n) =>
		n === 1 ? 'There is 1 lesson to look at again.' : `There are ${n} lessons to look at again.`,
	differences: 'What we did not agree on',
	differencesLead: 'The readings stand side by side. None of them won.',
	differencesNone: 'No difference of view was kept.',
	wouldSettle: 'What would help:',
	seenBefore: 'What we saw more often',
	seenBeforeNone: 'No lesson was seen in more than one session yet.',
	seenIn: (n) => `in ${n} sessions`,
	notDone: 'We know it, and do not do it',
	notDoneLead:
		'Here people know what helps, and still it does not happen. That is something to talk back about.',
	notDoneNone: 'That was not said of any lesson yet.',
	holdsBack: 'What holds us back:',
	talkBack: 'Talking back',
	talkBackNone: 'Nothing was collected to talk back about yet.',
	late: (n) =>
		n === 1
			? '1 question has no answer yet, and its month is past.'
			: `${n} questions have no answer yet, and their month is past.`,
	toTalkBack: 'To talking back'
};

export const overviewWords = { nl, en };
