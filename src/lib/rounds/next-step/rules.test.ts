import { expect, test } from 'vitest';
import { anna, arrive, card, given, lead, play, when } from '../../../../tests/sessions/given.ts';
import { branches, rules } from './rules.ts';

test('[S7] a step, an expectation and a pre-mortem belong to one of two branches', () => {
	const state = given(arrive('next_step.write'));
	for (const branch of branches) expect(when(state, card('s1', 'step', { branch }), anna)).toHaveLength(1);
	expect(when(state, card('s1', 'step'), anna)).toEqual({ refused: 'wrong_field', detail: 'branch' });
	expect(when(state, card('s1', 'step', { branch: 'act', chosen: 'yes' }), anna)).toEqual({
		refused: 'wrong_field',
		detail: 'chosen'
	});
});

test("a step has no field but its branch: not chosen, not ranked, nobody's and without a date", () => {
	const step = rules.kinds!(undefined).find((k) => k.key === 'step')!;
	expect(step.fields!.map((f) => f.key)).toEqual(['branch']);
	expect(rules.acts ?? []).toEqual([]);
	expect(rules.asks ?? []).toEqual([]);
});

test('[S6] what to look back on is written by the facilitator, in the talk', () => {
	const talk = given(
		arrive('next_step.talk', play(arrive('next_step.write'), [card('s1', 'step', { branch: 'act' }), anna]))
	);
	expect(when(talk, card('b1', 'look_back'), lead)).toHaveLength(1);
	expect(when(talk, card('b1', 'look_back'), anna)).toEqual({ refused: 'not_yours' });
});
