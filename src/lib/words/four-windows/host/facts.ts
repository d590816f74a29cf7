import type { SaidHost } from './host-words.ts';

export const facts: SaidHost = {
	nl: {
		host: () =>
			'Het tweede venster: de feiten. Schrijf één ding per kaart en zet erbij hoe je het weet. Noem ook wat goed gaat. Een feit is nog geen oordeel.',
		pitfalls: [
			'Een mening staat er als feit.',
			'Etiketten en diagnoses.',
			'Eén melder telt vele keren mee.',
			'Alleen zorgen en geen krachten.',
			'“Niet bewezen” lezen als “niet gebeurd”, of andersom.',
			'Vaktaal.'
		]
	},
	en: {
		host: () =>
			'The second window: the facts. Write one thing on each card and add how you know it. Name what goes well too. A fact is not a judgement yet.',
		pitfalls: [
			'An opinion stands there as a fact.',
			'Labels and diagnoses.',
			'One person who reported counts many times.',
			'Only worries and no strengths.',
			'Reading “not proven” as “did not happen”, or the reverse.',
			'Jargon.'
		]
	}
};
