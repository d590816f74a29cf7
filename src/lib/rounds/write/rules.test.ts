import { expect, test } from 'vitest';
import { rules } from './rules.ts';

const config = {
	write: 4,
	turns: 5,
	seconds: 45,
	order: 2,
	kinds: [{ key: 'piece', max: 280 }],
	after: [{ key: 'chair', max: 280, open: true }]
};

test('[S2] the micro-form: silent writing, all shown at once and a turn each, ordering', () => {
	expect(rules.steps(config)).toEqual([
		{ key: 'write', form: 'write', minutes: 4, kinds: ['piece'] },
		{ key: 'turns', form: 'turns', minutes: 5, seconds: 45, reveals: ['piece'], kinds: ['chair', 'note'] },
		{ key: 'order', form: 'order', minutes: 2, kinds: ['chair', 'note'] }
	]);
});

test('[S6] the notes of the group come with every board', () => {
	expect(rules.kinds!(config).map((k) => k.key)).toEqual(['piece', 'chair', 'note']);
	expect(rules.kinds!({ ...config, after: undefined }).map((k) => k.key)).toEqual(['piece', 'note']);
});
