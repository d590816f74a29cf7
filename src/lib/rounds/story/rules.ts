import type { Rules } from '#lib/session/round.ts';

/** The bringer tells the case up to the hittepunt; the others listen and write down what they want to understand. */
export const rules: Rules = {
	steps: () => [
		{ key: 'tell', form: 'write', minutes: 5, kinds: ['clarify'] },
		{ key: 'ask', form: 'talk', minutes: 4, reveals: ['clarify'] }
	],
	kinds: () => [{ key: 'clarify', max: 200 }]
};
