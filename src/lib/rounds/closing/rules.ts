import type { Rules } from '#lib/session/round.ts';
import { atTable } from '#lib/session/state.ts';

export const addressees = ['myself', 'team', 'cooperation', 'policy'] as const;
/** What may go into the report. "Nee" is not among them: such a text is never sent. */
export const consents = ['without_name', 'with_name'] as const;

/** Everyone has the last word and one personal recommendation, or passes. Nobody responds. */
export const rules: Rules = {
	steps: () => [
		{ key: 'write', form: 'write', minutes: 2, kinds: ['last_word'] },
		{ key: 'turns', form: 'turns', minutes: 6, seconds: 40, last: true, kinds: ['last_word'] }
	],
	kinds: () => [
		{
			key: 'last_word',
			max: 400,
			kept: 'last_word',
			fields: [
				{ key: 'recommendation', max: 300 },
				{ key: 'addressee', options: addressees },
				{ key: 'consent', options: consents, required: true, own: true },
				{ key: 'name', max: 60, when: { field: 'consent', is: 'with_name' } }
			]
		}
	],
	mayLeave: (state) =>
		atTable(state).every((s) => state.spoken.includes(s.id)) ? undefined : 'last_words_missing'
};
