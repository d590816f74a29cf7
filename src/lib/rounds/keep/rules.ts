import { methodChecks } from '#lib/session/keeping.ts';
import type { Rules } from '#lib/session/round.ts';

/** On the wall stands exactly what will be kept; one tap takes an item out; four taps on the method. */
export const rules: Rules = {
	steps: () => [
		{ key: 'list', form: 'talk', minutes: 1, reveals: ['closing/last_word'] },
		{ key: 'check', form: 'answer', minutes: 1, asks: methodChecks }
	],
	asks: methodChecks.map((key) => ({ key, values: ['yes', 'no'] })),
	acts: [
		{ key: 'take_out', by: 'anyone', value: 'item' },
		{ key: 'put_back', by: 'lead', value: 'item' },
		{ key: 'no_lesson', by: 'lead', value: 'text' }
	]
};
