const nl = {
	heading: 'Leren van de praktijk, met elkaar',
	lead: 'In een leerbijeenkomst kijkt een groep rustig naar een situatie uit de jeugdbescherming. De groep beslist niets. Wel leert iedereen iets voor het eigen werk.',
	join: 'Doe mee met een sessie',
	code: 'Code van de sessie',
	codeHint: 'Acht letters en cijfers. Je krijgt de code van je gespreksleider.',
	go: 'Doe mee',
	noAccount: 'Je hebt geen account nodig.',
	problems: {
		unknown:
			'Deze code kennen we niet, of de sessie is al gesloten. Kijk of je hem goed hebt overgenomen, of vraag het aan je gespreksleider.',
		character: 'In een code staat nooit een 0, O, 1, I of L. Kijk nog eens goed naar de code.',
		empty: 'Vul de code in die je van je gespreksleider kreeg.',
		length: (given: number) =>
			given === 1
				? 'Een code heeft 8 tekens. Dit is er 1. Kijk of je iets mist.'
				: `Een code heeft 8 tekens. Dit zijn er ${given}. Kijk of je iets mist, of iets te veel hebt.`
	},
	how: 'Zo werkt het',
	steps: [
		{
			title: 'Eerst alleen, dan samen',
			text: 'Iedereen schrijft in stilte. Niemand ziet wat jij schrijft, ook de gespreksleider niet. Daarna verschijnt alles tegelijk, zonder namen.'
		},
		{
			title: 'Iedereen komt aan bod',
			text: 'Ieder krijgt om de beurt het woord. Passen is heel gewoon. Tegenspraak zoeken we op, want we kunnen het mis hebben.'
		},
		{
			title: 'De les blijft, het verhaal gaat weg',
			text: 'Bij het sluiten wissen we de casus en alle kaartjes. Alleen de leerpunten die de groep kiest, blijven bewaard.'
		}
	],
	learning: 'Dit is geen casusoverleg',
	learningText:
		'Moet er iets gebeuren voor een kind of gezin? Dan is casusoverleg de plek, met naam en volgens de regels. Hier leren we.',
	learningLink: 'Lees wat het verschil is',
	lead2: 'Leid je zelf sessies?',
	lead2Text:
		'Met een account bereid je een leerbijeenkomst voor, leid je die, en maak je van leerpunten een handreiking.',
	signIn: 'Inloggen'
};

const en: typeof nl = {
	heading: 'Learning from practice, together',
	lead: 'In a learning session a group looks calmly at a situation from youth protection. The group decides nothing. Everyone does learn something for their own work.',
	join: 'Join a session',
	code: 'Session code',
	codeHint: 'Eight letters and digits. Your facilitator gives you the code.',
	go: 'Join',
	noAccount: 'You do not need an account.',
	problems: {
		unknown:
			'We do not know this code, or the session has been closed. Check that you copied it well, or ask your facilitator.',
		character: 'A code never has a 0, O, 1, I or L in it. Look at the code once more.',
		empty: 'Fill in the code your facilitator gave you.',
		length: (given) =>
			given === 1
				? 'A code has 8 characters. This is 1. See if something is missing.'
				: `A code has 8 characters. These are ${given}. See if something is missing, or too much.`
	},
	how: 'How it works',
	steps: [
		{
			title: 'First alone, then together',
			text: 'Everyone writes in silence. Nobody sees what you write, not even the facilitator. Then everything appears at once, without names.'
		},
		{
			title: 'Everyone gets a turn',
			text: 'Each person speaks in turn. Passing is quite normal. We look for dissent, because we may be wrong.'
		},
		{
			title: 'The lesson stays, the story goes',
			text: 'At closing we erase the case and all cards. Only the lessons the group chooses are kept.'
		}
	],
	learning: 'This is not a case meeting',
	learningText:
		'Does something have to be done for a child or family? Then a case meeting is the place, with a name and by the rules. Here we learn.',
	learningLink: 'Read what the difference is',
	lead2: 'Do you lead sessions yourself?',
	lead2Text: 'With an account you prepare a learning session, lead it, and turn lessons into a handout.',
	signIn: 'Sign in'
};

export const homeWords = { nl, en };
