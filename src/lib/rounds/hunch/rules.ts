import type { Rules } from '#lib/session/round.ts';

/**
 * The first reaction, put aside. What is "alleen voor mij" never leaves the author's tab; only a card the author
 * wants shown later is sent, and the weighing round shows it, without a name.
 */
export const rules: Rules = {
	steps: () => [{ key: 'write', form: 'write', minutes: 4, kinds: ['hunch'] }],
	kinds: () => [
		{
			key: 'hunch',
			max: 280,
			fields: [
				{ key: 'feeling', max: 160 },
				{ key: 'right', options: ['yes', 'no', 'unsure'] },
				{ key: 'confirm', max: 160 },
				{ key: 'refute', max: 160 }
			]
		}
	]
};
