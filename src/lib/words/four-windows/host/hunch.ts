import type { SaidHost } from './host-words.ts';

export const hunch: SaidHost = {
	nl: {
		host: () =>
			'Je hebt vast al een idee. Schrijf het op en leg het weg. Je hoeft het niet te laten zien. We stellen ons oordeel uit.'
	},
	en: {
		host: () =>
			'You probably have an idea already. Write it down and put it aside. You do not have to show it. We postpone our judgement.'
	}
};
