import type { SaidHost } from './host-words.ts';

export const pause: SaidHost = {
	nl: {
		host: () => 'We pauzeren even. Praat gerust over iets anders.'
	},
	en: {
		host: () => 'We take a break. Feel free to talk about something else.'
	}
};
