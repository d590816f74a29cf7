import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const outcome: SaidPhase = {
	nl: {
		title: 'Hoe het verder ging',
		question: 'Wat gebeurde er, vergeleken met wat wij verwachtten?',
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
