// Weighing, the next step, tegenspraak and how it went on.
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
	}
};

const en: typeof nl = {
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
	}
};

export const weighingWords = { nl, en };
