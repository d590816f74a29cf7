import type { SaidPhase } from './phase-words.ts';

export const story: SaidPhase = {
	nl: {
		title: 'De casus tot het hittepunt',
		question: 'Wat gebeurde er, tot het lastigste moment?',
		host: (bringer) =>
			`${bringer} vertelt in vijf minuten, tot het lastigste moment. Nog niet hoe het verder ging. De anderen luisteren. Daarna vier minuten vragen om te begrijpen, geen advies in vraagvorm.`,
		pitfalls: ['De afloop komt al op tafel.', 'Advies in de vorm van een vraag: “Heb je al gedacht aan …?”'],
		steps: {
			tell: {
				name: 'Luisteren',
				prompt: 'Luister. Schrijf alleen vragen op waar je een feitelijk antwoord op wilt.'
			},
			ask: {
				name: 'Vragen om te begrijpen',
				prompt: 'Alle vragen staan er nu. De inbrenger antwoordt kort. Geef geen advies.'
			}
		},
		kinds: {
			clarify: {
				name: 'Vraag om te begrijpen',
				heading: 'Vragen om te begrijpen',
				prompt: 'Waar wil je een feitelijk antwoord op?'
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'The case up to its hottest moment',
		question: 'What happened, up to the hardest moment?',
		host: (bringer) =>
			`${bringer} tells the story in five minutes, up to the hardest moment. Not yet how it went on. The others listen. Then four minutes of questions to understand, no advice in the shape of a question.`,
		pitfalls: [
			'The outcome comes out already.',
			'Advice in the shape of a question: “Have you thought of …?”'
		],
		steps: {
			tell: {
				name: 'Listening',
				prompt: 'Listen. Write down only questions that have a factual answer.'
			},
			ask: {
				name: 'Questions to understand',
				prompt: 'All questions are here now. The case bringer answers briefly. Give no advice.'
			}
		},
		kinds: {
			clarify: {
				name: 'Question to understand',
				heading: 'Questions to understand',
				prompt: 'What would you like a factual answer to?'
			}
		},
		asks: {},
		acts: {}
	}
};
