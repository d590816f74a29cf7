// Looking a text over before it leaves the app: each finding answered by a person, and the six questions.
const nl = {
	title: (name: string) => `Nakijken: ${name}`,
	lead: 'Deze tekst gaat pas naar buiten als elk punt een antwoord heeft.',
	back: 'Terug naar de tekst',
	missing: (n: number) => (n === 1 ? 'Er is nog 1 antwoord nodig.' : `Er zijn nog ${n} antwoorden nodig.`),
	ready: 'Alles is beantwoord. Deze tekst mag naar buiten.',
	toLookOver: (n: number) =>
		n === 0
			? 'Nagekeken: elk punt heeft een antwoord.'
			: n === 1
				? 'Kijk de tekst na: nog 1 antwoord nodig'
				: `Kijk de tekst na: nog ${n} antwoorden nodig`,
	blocked:
		'Deze tekst is nog niet nagekeken. Beantwoord eerst elk punt bij «Nakijken». / This text was not looked over yet. First answer each point at “Looking over”.',
	waits: (n: number, address: string) =>
		`Deze tekst is nog niet nagekeken: ${n === 1 ? 'er is nog 1 antwoord' : `er zijn nog ${n} antwoorden`} nodig. Geef ze in de app, op ${address}`,
	kinds: {
		decision: 'Besluitcheck: klinkt dit als een besluit?',
		identifying: 'Kan iemand hierin te herkennen zijn?',
		acute: 'Gaat dit over gevaar nu?',
		wording: 'Kan dit anders gezegd worden?'
	},
	inSentence: (sentence: string) => `In de zin: «${sentence}»`,
	change: 'Anders schrijven? Pas de tekst aan en kom hier terug.',
	nothing: 'De app wijst niets meer aan. Lees zelf ook nog eens.',
	six: 'Zes vragen die alleen mensen kunnen beantwoorden',
	sixLead: 'Verandert de tekst, dan beantwoord je ze opnieuw.',
	save: 'Bewaar de antwoorden',
	saved: 'De antwoorden zijn bewaard.',
	stays: (n: number) => `Dit blijft staan (${n})`,
	because: (reason: string) => `Want: ${reason}`,
	onlyRead: 'Een methodeontwikkelaar beantwoordt deze punten.',
	refused: {
		not_found: 'Dit staat niet meer in de tekst.',
		reason_missing: 'Schrijf kort waarom dit mag blijven.',
		reason_identifying:
			'In je reden staat iets waaraan iemand te herkennen is. Schrijf hem zonder naam, adres of nummer.',
		not_replaced: 'Dit kon de app niet vervangen. Pas het zelf aan in de tekst.',
		incomplete: 'Een antwoord past niet bij de vraag. Kies opnieuw.'
	} as Record<string, string>,
	note: 'nagekeken'
};

const en: typeof nl = {
	title: (name) => `Looking over: ${name}`,
	lead: 'This text leaves only when each point has an answer.',
	back: 'Back to the text',
	missing: (n) => (n === 1 ? '1 answer is still needed.' : `${n} answers are still needed.`),
	ready: 'Everything is answered. This text may leave.',
	toLookOver: (n) =>
		n === 0
			? 'Looked over: each point has an answer.'
			: n === 1
				? 'Look the text over: 1 answer still needed'
				: `Look the text over: ${n} answers still needed`,
	blocked: nl.blocked,
	waits: (n, address) =>
		`This text was not looked over yet: ${n === 1 ? '1 answer is' : `${n} answers are`} still needed. Give them in the app, at ${address}`,
	kinds: {
		decision: 'Decision check: does this sound like a decision?',
		identifying: 'Could someone be recognised in this?',
		acute: 'Is this about danger now?',
		wording: 'Can this be said differently?'
	},
	inSentence: (sentence) => `In the sentence: “${sentence}”`,
	change: 'Put it differently? Change the text and come back here.',
	nothing: 'The app points at nothing any more. Do read it once more yourself.',
	six: 'Six questions that only people can answer',
	sixLead: 'When the text changes, you answer them again.',
	save: 'Save the answers',
	saved: 'The answers are saved.',
	stays: (n) => `This stays (${n})`,
	because: (reason) => `Because: ${reason}`,
	onlyRead: 'A method developer answers these points.',
	refused: {
		not_found: 'This is no longer in the text.',
		reason_missing: 'Write shortly why this may stay.',
		reason_identifying:
			'Your reason has something that could tell who someone is. Write it without a name, address or number.',
		not_replaced: 'The app could not replace this. Change it in the text yourself.',
		incomplete: 'An answer does not fit the question. Choose again.'
	},
	note: 'looked over'
};

export const lookOverWords = { nl, en };
