import { expect, test } from 'vitest';
import {
	created,
	given,
	lead,
	play,
	prepared,
	seated,
	system,
	when,
	type Asked
} from '../../../tests/sessions/given.ts';
import type { PreparedPart } from './command.ts';
import { caseWords, mostQuestion, unprepared } from './preparation.ts';

const part = (p: PreparedPart): Asked => ({ type: 'prepare', part: p });
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');

test('[S40] a session is made once, with a draaiboek that exists, before anything else', () => {
	const create = { type: 'create', code: 'X', playbook: 'four-windows', title: 't' } as const;
	expect(when(given(), create, system)).toMatchObject([{ type: 'created' }]);
	expect(when(given(created), create, system)).toEqual({ refused: 'taken' });
	for (const playbook of ['nothing', 'constructor'])
		expect(when(given(), { ...create, playbook }, system)).toEqual({ refused: 'not_known' });
	expect(when(given(), { type: 'open' }, system)).toEqual({ refused: 'not_known' });
	expect(when(given(), create, lead)).toEqual({ refused: 'not_yours' });
});

test('[S42] the case card has at most 250 words in all', () => {
	const most = play(
		created,
		[part({ field: 'case', question: 'happened', value: words(200) }), system],
		[part({ field: 'case', question: 'learn', value: words(50) }), system]
	);
	expect(caseWords(given(most).preparation)).toBe(250);
	expect(when(given(most), part({ field: 'case', question: 'needs', value: 'een' }), lead)).toEqual({
		refused: 'too_long',
		detail: '250'
	});
	expect(when(given(most), part({ field: 'case', question: 'learn', value: words(49) }), lead)).toHaveLength(
		1
	);
});

test('[S42] every part has a bound', () => {
	const refused = (p: PreparedPart, detail: string) =>
		expect(when(given(created), part(p), lead)).toEqual({ refused: 'too_long', detail });
	refused({ field: 'title', value: 'x'.repeat(81) }, '80');
	refused({ field: 'outcome', value: 'x'.repeat(2001) }, '2000');
	refused({ field: 'consent', decision: 'open', reason: 'x'.repeat(601) }, '600');
	refused({ field: 'organisations', value: ['gemeente', 'x'.repeat(61)] }, '60');
	refused({ field: 'label', phase: 'people', value: 'x'.repeat(61) }, '60');
	expect(
		when(given(created), part({ field: 'organisations', value: Array.from({ length: 41 }, String) }), lead)
	).toEqual({ refused: 'too_many', detail: '40' });
	expect(when(given(created), part({ field: 'label', phase: 'nowhere', value: 'x' }), lead)).toEqual({
		refused: 'not_known'
	});
});

test('[S42] each part is kept where it belongs', () => {
	const { preparation } = given(
		play(
			prepared,
			[part({ field: 'theme', value: 'veiligheid' }), lead],
			[part({ field: 'label', phase: 'people', value: 'Wie' }), lead],
			[part({ field: 'look_back', value: true }), lead],
			[part({ field: 'recognisable', question: 'linkable', value: 'no' }), lead],
			[part({ field: 'organisations', value: ['gemeente'] }), lead]
		)
	);
	expect(preparation).toMatchObject({
		title: 'werktitel',
		theme: 'veiligheid',
		labels: { people: 'Wie' },
		lookBack: true,
		recognisable: { linkable: 'no' },
		organisations: ['gemeente'],
		outcome: 'how-it-ended',
		consent: { decision: 'given', reason: 'ouders zijn akkoord' }
	});
	expect(unprepared(preparation)).toEqual([]);
});

test('[S27] a case that was not told is not released; once released it stays so', () => {
	expect(when(given(created), { type: 'release_case' }, lead)).toEqual({ refused: 'no_case' });
	const released = play(seated, [{ type: 'release_case' }, lead]);
	expect(when(given(released), { type: 'release_case' }, lead)).toEqual([]);
});

test('[S50] another case card loses its six answers and its release; the same text again changes nothing', () => {
	const tell = (value: string): [Asked, typeof lead] => [
		part({ field: 'case', question: 'happened', value }),
		lead
	];
	const checked = play(
		prepared,
		tell('eerst'),
		[part({ field: 'recognisable', question: 'names', value: 'no' }), lead],
		[{ type: 'release_case' }, lead]
	);
	const same = given(play(checked, tell('eerst'))).preparation;
	expect(same).toMatchObject({ recognisable: { names: 'no' }, released: true });
	const other = given(play(checked, tell('daarna'))).preparation;
	expect(other).toMatchObject({ recognisable: {}, released: false });
});

test('[S51] what may stay on the card is kept with it, has bounds, and changes no answer', () => {
	const stays = [{ text: 'triple p', reason: 'zo heet de methode' }];
	const after = given(
		play(
			prepared,
			[part({ field: 'recognisable', question: 'names', value: 'no' }), lead],
			[part({ field: 'may_stay', value: stays }), lead]
		)
	).preparation;
	expect(after).toMatchObject({ mayStay: stays, recognisable: { names: 'no' } });
	const many = Array.from({ length: 41 }, (_, i) => ({ text: `woord ${i}` }));
	expect(when(given(prepared), part({ field: 'may_stay', value: many }), lead)).toEqual({
		refused: 'too_many',
		detail: '40'
	});
	const long = [{ text: 'x', reason: 'y'.repeat(201) }];
	expect(when(given(prepared), part({ field: 'may_stay', value: long }), lead)).toEqual({
		refused: 'too_long',
		detail: '200'
	});
});

test('[S43] a question sent in is not empty, not too long, and the box has a bound', () => {
	const ask = (text: string, card = 'q1') => ({ type: 'ask', card, text, lock: 'k' }) as const;
	expect(when(given(prepared), ask(' '), { role: 'visitor' })).toEqual({ refused: 'empty' });
	expect(when(given(prepared), ask('x'.repeat(mostQuestion + 1)), { role: 'visitor' })).toEqual({
		refused: 'too_long',
		detail: String(mostQuestion)
	});
	const full = play(
		prepared,
		...Array.from({ length: 200 }, (_, i): [Asked, typeof system] => [ask('vraag', `q${i}`), system])
	);
	expect(when(given(full), ask('nog een', 'q200'), { role: 'visitor' })).toEqual({
		refused: 'too_many',
		detail: '200'
	});
});

test('[S26] after the start nothing of the preparation changes', () => {
	const running = play(seated, [{ type: 'start' }, lead]);
	expect(when(given(running), part({ field: 'title', value: 'x' }), lead)).toEqual({ refused: 'not_now' });
	expect(when(given(running), { type: 'ask', card: 'q', text: 'x', lock: '' }, { role: 'visitor' })).toEqual({
		refused: 'not_now'
	});
});
