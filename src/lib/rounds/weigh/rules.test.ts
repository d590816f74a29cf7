import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { anna, arrive, bram, card, given, play, when } from '../../../../tests/sessions/given.ts';
import { rules } from './rules.ts';

test('[S15] the scales are shown as a spread: how many at each place, no average', () => {
	const dot = (lock: string, value: string) => ({ type: 'answer', ask: 'bottom', value, lock }) as const;
	const placed = play(arrive('weighing.place'), [dot('b1', '2'), anna], [dot('b2', '9'), bram]);
	const [tally] = project(given(arrive('weighing.turns', placed)), 'wall', world).tallies;
	expect(tally!.counts).toEqual({ '2': 1, '9': 1 });
});

test('[S7] a reason stands in one of four lanes', () => {
	const state = given(arrive('weighing.place'));
	expect(when(state, card('r1', 'reason', { lane: 'law' }), anna)).toHaveLength(1);
	expect(when(state, card('r1', 'reason'), anna)).toEqual({ refused: 'wrong_field', detail: 'lane' });
});

test('[S25] both windows must have been shown, each of them', () => {
	const pause = given(arrive('pause.pause'));
	expect(rules.mayEnter!(pause, world)).toBeUndefined();
	for (const window of ['people', 'facts'])
		expect(
			rules.mayEnter!({ ...pause, revealed: pause.revealed.filter((w) => !w.startsWith(window)) }, world)
		).toBe('windows_first');
});
