import type { SaidPhase } from './phase-words.ts';

export const welcome: SaidPhase = {
	nl: {
		title: 'Welkom en spelregels',
		steps: {
			talk: { name: 'Welkom', prompt: 'Luister en lees de spelregels.' },
			turns: {
				name: 'Kennismaken',
				prompt: 'Hoe heet je, waar werk je, en wat hoop je vandaag te leren?'
			}
		},
		kinds: {},
		asks: {},
		acts: {}
	},
	en: {
		title: 'Welcome and ground rules',
		steps: {
			talk: { name: 'Welcome', prompt: 'Listen and read the ground rules.' },
			turns: {
				name: 'Getting to know each other',
				prompt: 'What is your name, where do you work, and what do you hope to learn today?'
			}
		},
		kinds: {},
		asks: {},
		acts: {}
	}
};
