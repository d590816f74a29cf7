import { expect, test } from 'vitest';
import { anna, arrive, given, lead, play, when } from '../../../../tests/sessions/given.ts';

test('[S35] anyone takes an item out with one tap; the facilitator puts it back', () => {
	const list = arrive('keep.list');
	const act = (name: string) => ({ type: 'act', act: name, value: '*question' }) as const;
	const out = play(list, [act('take_out'), anna]);
	expect(when(given(out), act('put_back'), anna)).toEqual({ refused: 'not_yours' });
	expect(when(given(out), act('put_back'), lead)).toHaveLength(1);
});

test('[S15] the method check is four taps, yes or no, kept as counts', () => {
	const check = given(arrive('keep.check'));
	for (const ask of ['said', 'insight', 'dissent', 'respect'])
		expect(when(check, { type: 'answer', ask, value: 'yes', lock: 'b1' }, anna)).toHaveLength(1);
	expect(when(check, { type: 'answer', ask: 'said', value: 'maybe', lock: 'b1' }, anna)).toEqual({
		refused: 'wrong_field',
		detail: 'said'
	});
	expect(
		when(given(arrive('keep.list')), { type: 'answer', ask: 'said', value: 'yes', lock: 'b1' }, anna)
	).toEqual({ refused: 'not_now' });
});
