import type { SaidPhase } from './phase-words.ts';

export const pause: SaidPhase = {
	nl: {
		title: 'Pauze',
		host: () => 'We pauzeren even. Praat gerust over iets anders.',
		steps: { pause: { name: 'Pauze', prompt: 'Haal iets te drinken. Wat je schreef, staat veilig.' } },
		kinds: {},
		asks: {},
		acts: {}
	},
	en: {
		title: 'Break',
		host: () => 'We take a break. Feel free to talk about something else.',
		steps: { pause: { name: 'Break', prompt: 'Get something to drink. What you wrote is safe.' } },
		kinds: {},
		asks: {},
		acts: {}
	}
};
