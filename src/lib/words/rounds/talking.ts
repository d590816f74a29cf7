// Turns, the rules of the table, the case, the question and the first reaction.
const nl = {
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
		then: (name: string) => `Hierna: ${name}.`
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
	case: { outcome: 'Hoe het verder ging' },
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
	}
};

const en: typeof nl = {
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
		then: (name) => `Next: ${name}.`
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
	case: { outcome: 'How it went on' },
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
	}
};

export const talkingWords = { nl, en };
