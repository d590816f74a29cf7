import { expect, test } from 'vitest';
import {
	anna,
	arrive,
	bram,
	card,
	cato,
	given,
	lead,
	play,
	prepared,
	running,
	seated,
	when
} from '../../../../tests/sessions/given.ts';

const collected = play(arrive('question.collect'), [card('q1', 'question'), bram]);

test('[S6] the facilitator turns a question round beside it, and nobody else does', () => {
	const dots = arrive('question.dots', collected);
	const turned = card('r1', 'turned', {}, 'q1');
	expect(when(given(dots), turned, lead)).toMatchObject([{ shown: true, late: false, about: 'q1' }]);
	expect(when(given(dots), turned, anna)).toEqual({ refused: 'not_yours' });
	expect(when(given(collected), turned, lead)).toEqual({ refused: 'not_now' });
});

test('[S16] dots are for questions, those sent in beforehand too', () => {
	const asked = play(prepared, [{ type: 'ask', card: 'q0', text: 'vooraf', lock: '' }, { role: 'visitor' }]);
	const all = [...asked, ...seated.slice(prepared.length), ...running.slice(seated.length)];
	const dots = given(arrive('question.dots', all));
	const dot = { type: 'answer', ask: 'dot', about: 'q0', value: 'yes', lock: 'b1' } as const;
	expect(when(dots, dot, cato)).toHaveLength(1);
	expect(when(dots, { ...dot, value: 'no' }, cato)).toEqual({ refused: 'wrong_field', detail: 'dot' });
});

test('[S28] a question that was parked is no learning question', () => {
	const choose = arrive('question.choose', collected);
	const chosen = play(choose, [{ type: 'act', act: 'choose_question', value: 'q1' }, anna]);
	const parked = given(play(chosen, [{ type: 'park', card: 'q1', lock: '' }, lead]));
	expect(when(parked, { type: 'act', act: 'choose_question', value: 'q1' }, anna)).toEqual({
		refused: 'not_known'
	});
});
