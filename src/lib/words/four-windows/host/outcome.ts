import type { SaidHost } from './host-words.ts';

export const outcome: SaidHost = {
	nl: {
		host: (bringer) =>
			`${bringer}, wat gebeurde er daarna? Vertel het kort. We vergelijken het met wat wij verwachtten. Een andere afloop betekent niet dat iemand dom was. Loopt het nog? Dan kunnen we over drie maanden terugkijken, zonder namen.`,
		pitfalls: ['Achteraf is het makkelijk praten.', 'Iemand krijgt de schuld.']
	},
	en: {
		host: (bringer) =>
			`${bringer}, what happened next? Tell us briefly. We compare it with what we expected. A different outcome does not mean that anyone was stupid. Is it still going on? Then we can look back in three months, without names.`,
		pitfalls: ['It is easy to talk afterwards.', 'Somebody gets the blame.']
	}
};
