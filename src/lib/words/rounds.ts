const number = [
	'nul',
	'één',
	'twee',
	'drie',
	'vier',
	'vijf',
	'zes',
	'zeven',
	'acht',
	'negen',
	'tien',
	'elf',
	'twaalf'
];
const numberEn = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nl = {
	write: {
		which: 'Wat schrijf je op?',
		add: 'Nog een kaart erbij',
		addLate: 'Deze kaart krijgt het merk “na het tonen”.',
		send: 'Bewaar deze kaart',
		sendOpen: 'Laat deze kaart zien',
		empty: 'Schrijf eerst een paar woorden.',
		choose: 'Maak een keuze.',
		fill: 'Vul dit nog in.',
		sent: 'Kaart opgeslagen.',
		more: 'Meer (hoeft niet)',
		shortkey: 'Ctrl + Enter bewaart de kaart.'
	},
	ready: {
		me: 'Ik ben klaar',
		notYet: 'Toch nog niet klaar',
		count: (n: number, of: number) => `${n} van ${of} klaar`,
		writing: (of: number) => `${of} mensen schrijven`,
		free: 'Je mag daarna nog gewoon doorschrijven.'
	},
	own: {
		title: (n: number) => (n === 1 ? 'Jouw kaart' : `Jouw kaarten (${n})`),
		hidden: 'Nog alleen door jou te zien',
		shown: 'Te zien voor iedereen',
		saving: 'Wordt opgeslagen',
		amend: 'Wijzig',
		withdraw: 'Haal terug',
		park: 'Parkeer',
		save: 'Bewaar',
		cancel: 'Laat zoals het was',
		parked: 'Geparkeerd. Niemand ziet deze kaart meer.',
		unpark: 'Haal van de parkeerplaats',
		withdrawn: 'Kaart teruggehaald.'
	},
	parking: {
		title: 'Dit lijkt op een besluit of actie voor dit gezin.',
		text: 'Hier leren we alleen. De kaart is nu voor niemand te zien. Kies:',
		rewrite: 'Herschrijven als leerpunt',
		park: 'Parkeren',
		clear: 'Het is geen besluit',
		doubt: 'Dit klinkt als een besluit',
		doubted: 'Je gaf aan: dit klinkt als een besluit',
		about: (text: string) => `over de kaart: ${text}`
	},
	shown: {
		late: 'na het tonen',
		cards: (n: number) => (n === 1 ? '1 kaart' : `${n} kaarten`),
		none: 'Hier staat nog niets.',
		rest: 'Overige kaarten',
		moreExplanations: 'meer uitleg mogelijk',
		helping: 'Vragen die helpen',
		dissent: 'Tegenspraak',
		group: 'Samengevoegd'
	},
	turns: {
		title: 'Beurten',
		now: 'is aan de beurt',
		next: 'hierna',
		had: 'geweest',
		passed: 'past',
		mine: 'Jij bent aan de beurt.',
		mineNext: 'Jij bent hierna aan de beurt.',
		pass: 'Ik pas',
		youPassed: 'Je past. Dat is een gewoon antwoord.',
		waiting: 'De gespreksleider geeft zo de eerste beurt.',
		waitingNext: 'De gespreksleider geeft zo de volgende beurt.',
		done: 'Iedereen is geweest.',
		seconds: (n: number) => `Ieder hoogstens ${n} seconden.`,
		current: (name: string) => `${name} is aan de beurt`,
		then: (name: string) => `Hierna: ${name}`
	},
	rules: {
		title: 'Spelregels',
		list: [
			'Je schrijft eerst, dan praten we.',
			'Iedereen krijgt een beurt, passen mag.',
			'We praten over wat wij deden.',
			'Geen namen, geen plaatsen, geen exacte leeftijden.',
			'Tegenspraak is een dienst aan de groep.',
			'Herken je het gezin? Zeg het tegen de gespreksleider, niet tegen de groep.',
			'Is een kind nu in gevaar? Dan stoppen we.'
		]
	},
	question: {
		bringers: 'De vraag van de inbrenger',
		ours: 'Onze leervraag',
		dotsLeft: (n: number) =>
			n === 0 ? 'Je stippen zijn op.' : n === 1 ? 'Je hebt nog 1 stip.' : `Je hebt nog ${n} stippen.`,
		give: 'Geef een stip',
		take: 'Haal je stip terug',
		dots: (n: number) => (n === 1 ? '1 stip' : `${n} stippen`),
		secret: 'De anderen zien je stippen pas als alles getoond wordt, en zonder naam.',
		answered: (n: number, of: number) => `${n} van ${of} gaven stippen`,
		hint: 'Klinkt een vraag als een besluit? “Moet dit kind uit huis?” wordt: “Wat helpt ons om te wegen of thuis wonen goed genoeg is?”',
		turnedFrom: 'Omgedraaid uit een andere vraag'
	},
	hunch: {
		for: 'Voor wie is dit?',
		mine: 'Alleen voor mij',
		mineHint: 'Dit blijft in dit venster. Het wordt nooit verstuurd.',
		later: 'Later zonder naam laten zien',
		laterHint: 'We tonen het bij de weging, tussen andere kaarten.',
		kept: 'Dit staat alleen in dit venster op jouw apparaat. Je hoeft niets te doen.',
		put: 'Leg weg om later te laten zien',
		gone: 'Weggelegd. We laten het zien bij de weging, zonder naam.'
	},
	weigh: {
		secret: 'Niemand ziet wie waar staat. Er komt geen gemiddelde.',
		take: 'Haal mijn stip weg',
		placed: (n: number, of: number) => `${n} van ${of} zetten een stip`,
		yours: (n: string) => `Jouw stip staat op ${n}.`,
		furthest: (n: string) => `De stip die het verst weg ligt, staat op ${n}.`,
		hunches: 'Eerste reacties, zonder naam'
	},
	nextStep: {
		noChoice: 'We kiezen hier niets. Beide takken staan even groot.',
		without: 'Bij beide takken'
	},
	dissent: {
		strongestBy: 'Wie de sterkste versie maken',
		volunteers: (names: string) =>
			`${names} ${names.includes(' en ') ? 'maken' : 'maakt'} de sterkste versie.`,
		and: 'en',
		volunteered: 'Je helpt mee. De tegenspreker en jij schrijven de sterkste versie.',
		firstThought: 'Dit schreef je zelf als eerste gedachte. Alleen jij ziet het.',
		changed: (n: number) =>
			n === 0
				? 'Niemand dacht er anders over. Ook dat weten we nu.'
				: n === 1
					? 'Eén mens dacht opnieuw na. Dat is leren.'
					: `${capital(number[n] ?? String(n))} mensen dachten opnieuw na. Dat is leren.`
	},
	outcome: {
		title: 'Wat de inbrenger hierover opschreef',
		expected: 'Wat wij verwachtten',
		none: 'De inbrenger vertelt het zelf.'
	},
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
		listMe: 'Mijn naam mag op de deelnemerslijst bij het verslag',
		answered: (n: number, of: number) => `${n} van ${of} gaven antwoord`,
		take: (text: string) => `Haal dit eruit: ${text}`
	},
	case: { outcome: 'Hoe het verder ging' }
};

const en: typeof nl = {
	write: {
		which: 'What do you write down?',
		add: 'Add another card',
		addLate: 'This card gets the mark “after showing”.',
		send: 'Save this card',
		sendOpen: 'Show this card',
		empty: 'Write a few words first.',
		choose: 'Choose one.',
		fill: 'Please fill this in.',
		sent: 'Card saved.',
		more: 'More (optional)',
		shortkey: 'Ctrl + Enter saves the card.'
	},
	ready: {
		me: 'I am ready',
		notYet: 'Not ready after all',
		count: (n, of) => `${n} of ${of} ready`,
		writing: (of) => `${of} people are writing`,
		free: 'You can go on writing after that.'
	},
	own: {
		title: (n) => (n === 1 ? 'Your card' : `Your cards (${n})`),
		hidden: 'Only you can see this yet',
		shown: 'Everyone can see this',
		saving: 'Being saved',
		amend: 'Change',
		withdraw: 'Take back',
		park: 'Park',
		save: 'Save',
		cancel: 'Leave as it was',
		parked: 'Parked. Nobody sees this card any more.',
		unpark: 'Take it off the parking',
		withdrawn: 'Card taken back.'
	},
	parking: {
		title: 'This looks like a decision or an action for this family.',
		text: 'Here we only learn. Nobody can see the card now. Choose:',
		rewrite: 'Rewrite as a lesson',
		park: 'Park it',
		clear: 'It is not a decision',
		doubt: 'This sounds like a decision',
		doubted: 'You said: this sounds like a decision',
		about: (text) => `about the card: ${text}`
	},
	shown: {
		late: 'after showing',
		cards: (n) => (n === 1 ? '1 card' : `${n} cards`),
		none: 'Nothing here yet.',
		rest: 'Other cards',
		moreExplanations: 'more explanations possible',
		helping: 'Questions that help',
		dissent: 'Dissent',
		group: 'Put together'
	},
	turns: {
		title: 'Turns',
		now: 'is speaking',
		next: 'next',
		had: 'done',
		passed: 'passes',
		mine: 'It is your turn.',
		mineNext: 'You are next.',
		pass: 'I pass',
		youPassed: 'You pass. That is a normal answer.',
		waiting: 'The facilitator gives the first turn in a moment.',
		waitingNext: 'The facilitator gives the next turn in a moment.',
		done: 'Everyone had a turn.',
		seconds: (n) => `At most ${n} seconds each.`,
		current: (name) => `It is ${name}’s turn`,
		then: (name) => `Next: ${name}`
	},
	rules: {
		title: 'Ground rules',
		list: [
			'You write first, then we talk.',
			'Everyone gets a turn, you may pass.',
			'We talk about what we did.',
			'No names, no places, no exact ages.',
			'Dissent is a service to the group.',
			'Do you recognise the family? Tell the facilitator, not the group.',
			'Is a child in danger now? Then we stop.'
		]
	},
	question: {
		bringers: 'The question of the case bringer',
		ours: 'Our learning question',
		dotsLeft: (n) =>
			n === 0 ? 'You have no dots left.' : n === 1 ? 'You have 1 dot left.' : `You have ${n} dots left.`,
		give: 'Give a dot',
		take: 'Take your dot back',
		dots: (n) => (n === 1 ? '1 dot' : `${n} dots`),
		secret: 'The others see your dots only when all are shown, and without a name.',
		answered: (n, of) => `${n} of ${of} gave dots`,
		hint: 'Does a question sound like a decision? “Should this child be placed elsewhere?” becomes: “What helps us weigh whether living at home is good enough?”',
		turnedFrom: 'Turned round from another question'
	},
	hunch: {
		for: 'Who is this for?',
		mine: 'Only for me',
		mineHint: 'It stays in this window. It is never sent.',
		later: 'Show it later without my name',
		laterHint: 'We show it at the weighing, among other cards.',
		kept: 'This is only in this window on your device. You need not do anything.',
		put: 'Put it aside to show later',
		gone: 'Put aside. We show it at the weighing, without a name.'
	},
	weigh: {
		secret: 'Nobody sees who stands where. There will be no average.',
		take: 'Take my dot away',
		placed: (n, of) => `${n} of ${of} placed a dot`,
		yours: (n) => `Your dot is at ${n}.`,
		furthest: (n) => `The dot that is furthest away is at ${n}.`,
		hunches: 'First reactions, without names'
	},
	nextStep: {
		noChoice: 'We choose nothing here. Both branches have the same size.',
		without: 'For both branches'
	},
	dissent: {
		strongestBy: 'Who make the strongest version',
		volunteers: (names) => `${names} ${names.includes(' and ') ? 'make' : 'makes'} the strongest version.`,
		and: 'and',
		volunteered: 'You help. The dissenter and you write the strongest version.',
		firstThought: 'This is what you wrote as your first thought. Only you can see it.',
		changed: (n) =>
			n === 0
				? 'Nobody changed their mind. Now we know that too.'
				: n === 1
					? 'One person thought again. That is learning.'
					: `${capital(numberEn[n] ?? String(n))} people thought again. That is learning.`
	},
	outcome: {
		title: 'What the case bringer wrote about this',
		expected: 'What we expected',
		none: 'The case bringer tells it.'
	},
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
		listMe: 'My name may stand on the list of participants with the report',
		answered: (n, of) => `${n} of ${of} answered`,
		take: (text) => `Take this out: ${text}`
	},
	case: { outcome: 'How it went on' }
};

export const roundWords = { nl, en };
