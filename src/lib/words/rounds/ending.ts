// Lessons, the closing round and what is kept.
const nl = {
	lessons: {
		pairs: 'Wie met wie',
		yours: (names: string) => `Jij werkt samen met ${names}.`,
		trio: 'en',
		frame: 'Het leerpunt',
		incomplete: 'Dit leerpunt is nog niet af. Kijk naar de velden met een rood randje.',
		send: 'Lever dit leerpunt in',
		another: 'Nog een leerpunt schrijven',
		beside: 'Zet er een ander leerpunt naast',
		besides: (text: string) => `Naast: ${text}`,
		stopBeside: 'Toch een los leerpunt',
		window: (n: number) => `venster ${n}`,
		counts: 'Wie kende dit al?',
		difference: 'Leg een blijvend verschil van inzicht vast',
		sendDifference: 'Leg dit verschil vast',
		oneSide: 'De ene kant',
		otherSide: 'De andere kant',
		read: (n: number, of: number) => `Je las ${n} van de ${of} leerpunten.`,
		noneYet: 'Er is nog geen leerpunt ingeleverd.'
	},
	closing: {
		no: 'nee',
		noHint: 'Dan blijft het in dit venster. Het wordt nooit verstuurd.',
		withoutHint: 'Het komt in het verslag, zonder naam.',
		withHint: 'Het komt in het verslag, met de naam die jij opschrijft.',
		kept: 'Je zegt het straks hardop. Je tekst blijft bij jou.',
		send: 'Bewaar voor het verslag',
		name: 'Zo komt je naam in het verslag'
	},
	keep: {
		title: 'Dit bewaren we',
		nothing: 'Er staat nog niets in de lijst.',
		sorts: {
			question: 'Vragen',
			note: 'Notities in algemene woorden',
			lesson: 'Leerpunten',
			obstacle: 'Wat ons tegenhoudt',
			difference: 'Blijvende verschillen van inzicht',
			last_word: 'Laatste woorden en aanbevelingen',
			look_back: 'Om op terug te kijken',
			no_lesson: 'Geen leerpunt, want'
		},
		out: 'Eruit gehaald. Dit wissen we straks.',
		rest: 'Al het andere wissen we bij het sluiten.',
		check:
			'Kijk samen: klinkt iets als een besluit over dit gezin? Is iets herkenbaar? Eén tik haalt het eruit.',
		listLater: 'Wil je met je naam op de deelnemerslijst? Dat kan straks, op de pagina van het verslag.',
		answered: (n: number, of: number) => `${n} van ${of} gaven antwoord`,
		take: (text: string) => `Haal dit eruit: ${text}`,
		takeSentence: (sentence: string) => `Haal dit eruit, met de zin «${sentence}»`,
		decisionCheck: 'Besluitcheck',
		decisionNone: 'De app wijst geen zin aan. Lees zelf samen ook mee.'
	}
};

const en: typeof nl = {
	lessons: {
		pairs: 'Who with whom',
		yours: (names) => `You work together with ${names}.`,
		trio: 'and',
		frame: 'The lesson',
		incomplete: 'This lesson is not finished. Look at the fields with a red edge.',
		send: 'Hand in this lesson',
		another: 'Write another lesson',
		beside: 'Put another lesson beside it',
		besides: (text) => `Beside: ${text}`,
		stopBeside: 'A lesson of its own after all',
		window: (n) => `window ${n}`,
		counts: 'Who knew this already?',
		difference: 'Record a lasting difference of view',
		sendDifference: 'Record this difference',
		oneSide: 'One side',
		otherSide: 'The other side',
		read: (n, of) => `You have read ${n} of the ${of} lessons.`,
		noneYet: 'No lesson has been handed in yet.'
	},
	closing: {
		no: 'no',
		noHint: 'Then it stays in this window. It is never sent.',
		withoutHint: 'It goes into the report, without a name.',
		withHint: 'It goes into the report, with the name you write.',
		kept: 'You will say it aloud. Your text stays with you.',
		send: 'Keep for the report',
		name: 'This is how your name appears in the report'
	},
	keep: {
		title: 'This is what we keep',
		nothing: 'There is nothing on the list yet.',
		sorts: {
			question: 'Questions',
			note: 'Notes in general words',
			lesson: 'Lessons',
			obstacle: 'What stops us',
			difference: 'Lasting differences of view',
			last_word: 'Last words and recommendations',
			look_back: 'To look back on',
			no_lesson: 'No lesson, because'
		},
		out: 'Taken out. We erase this in a moment.',
		rest: 'All the rest we erase at closing.',
		check:
			'Look together: does anything sound like a decision about this family? Is anything recognisable? One tap takes it out.',
		listLater:
			'Would you like your name on the list of participants? You can do that later, on the page of the report.',
		answered: (n, of) => `${n} of ${of} answered`,
		take: (text) => `Take this out: ${text}`,
		takeSentence: (sentence) => `Take this out, with the sentence “${sentence}”`,
		decisionCheck: 'Decision check',
		decisionNone: 'The app points at no sentence. Do read along together.'
	}
};

export const endingWords = { nl, en };
