import type { SaidHost } from './host-words.ts';

export const closing: SaidHost = {
	nl: {
		host: () =>
			'Ieder krijgt het laatste woord. Wat is jouw slotconclusie, en welke persoonlijke aanbeveling doe je? Je mag passen. Niemand reageert.',
		pitfalls: ['Toch reageren op een laatste woord.']
	},
	en: {
		host: () =>
			'Everyone gets the last word. What is your conclusion, and which personal recommendation do you make? You may pass. Nobody responds.',
		pitfalls: ['Responding to a last word after all.']
	}
};
