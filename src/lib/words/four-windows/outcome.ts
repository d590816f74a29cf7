import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const outcome: SaidPhase = {
	nl: {
		title: 'Hoe het verder ging',
		question: 'Wat gebeurde er, vergeleken met wat wij verwachtten?',
		host: (bringer) =>
			`${bringer}, wat gebeurde er daarna? Vertel het kort. We vergelijken het met wat wij verwachtten. Een andere afloop betekent niet dat iemand dom was. Loopt het nog? Dan kunnen we over drie maanden terugkijken, zonder namen.`,
		pitfalls: ['Achteraf is het makkelijk praten.', 'Iemand krijgt de schuld.'],
		steps: {
			tell: { name: 'Luisteren', prompt: 'Luister hoe het verder ging.' },
			compare: {
				name: 'Vergelijken',
				prompt: 'Wat liep anders dan we verwachtten, en hoe kwam dat?'
			}
		},
		kinds: {
			compare: {
				name: 'Verschil',
				heading: 'Verwachting en verloop',
				prompt: 'Wat liep anders dan verwacht? Wat maakte onze verwachting toen logisch?'
			},
			note: { ...note.nl, prompt: 'Wat was het verschil tussen verwachting en verloop, in algemene woorden?' }
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'How it went on',
		question: 'What happened, compared with what we expected?',
		host: (bringer) =>
			`${bringer}, what happened next? Tell us briefly. We compare it with what we expected. A different outcome does not mean that anyone was stupid. Is it still going on? Then we can look back in three months, without names.`,
		pitfalls: ['It is easy to talk afterwards.', 'Somebody gets the blame.'],
		steps: {
			tell: { name: 'Listening', prompt: 'Listen to how it went on.' },
			compare: { name: 'Comparing', prompt: 'What went differently from what we expected, and how come?' }
		},
		kinds: {
			compare: {
				name: 'Difference',
				heading: 'Expectation and course',
				prompt: 'What went differently? What made our expectation logical then?'
			},
			note: {
				...note.en,
				prompt: 'What was the difference between expectation and course, in general words?'
			}
		},
		asks: {},
		acts: {}
	}
};
