import { expect, test } from 'vitest';
import { rules } from './rules.ts';

test('[S17] a word of welcome, then everyone in turn; nothing is written', () => {
	const steps = rules.steps({ talk: 2, turns: 4, seconds: 20 });
	expect(steps.map((s) => [s.form, s.minutes, s.seconds])).toEqual([
		['talk', 2, undefined],
		['turns', 4, 20]
	]);
	expect(rules.kinds).toBeUndefined();
});
