import type { SaidPhase } from './phase-words.ts';

export const pause: SaidPhase = {
	nl: {
		title: 'Pauze',
		steps: { pause: { name: 'Pauze', prompt: 'Haal iets te drinken. Wat je schreef, staat veilig.' } },
		kinds: {},
		asks: {},
		acts: {}
	},
	en: {
		title: 'Break',
		steps: { pause: { name: 'Break', prompt: 'Get something to drink. What you wrote is safe.' } },
		kinds: {},
		asks: {},
		acts: {}
	}
};
