import type { SaidPhase } from './phase-words.ts';

export const story: SaidPhase = {
	nl: {
		title: 'De casus tot het hittepunt',
		question: 'Wat gebeurde er, tot het lastigste moment?',
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
