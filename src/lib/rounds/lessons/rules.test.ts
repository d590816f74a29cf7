import { expect, test } from 'vitest';
import {
	anna,
	arrive,
	bram,
	card,
	given,
	lead,
	lessonFields,
	play,
	when
} from '../../../../tests/sessions/given.ts';
import { placeOf } from '#lib/session/course.ts';

const pairs = arrive('lessons.pairs');
const lesson = card('l1', 'lesson', lessonFields);

test('[S7] a lesson needs its situation, element, reason and certainty; "tenzij" may come later', () => {
	expect(when(given(pairs), lesson, anna)).toMatchObject([{ kind: 'lesson', shown: true }]);
	for (const key of Object.keys(lessonFields)) {
		const rest = Object.fromEntries(Object.entries(lessonFields).filter(([k]) => k !== key));
		expect(when(given(pairs), card('l1', 'lesson', rest), anna)).toEqual({
			refused: 'wrong_field',
			detail: key
		});
	}
});

test('[S1] what holds people back is written in silence and shown in the talk', () => {
	const read = arrive('lessons.read', play(pairs, [lesson, anna]));
	const written = play(read, [card('o1', 'obstacle', {}, 'l1'), bram]);
	const shown = (place: string) => given(arrive(place, written)).cards.find((c) => c.id === 'o1')!.shown;
	expect(shown('lessons.read')).toBe(false);
	expect(shown('lessons.talk')).toBe(true);
});

test('[S16] every lesson is marked as new, known, or known and not done', () => {
	const read = given(arrive('lessons.read', play(pairs, [lesson, anna])));
	const mark = (value: string) =>
		({ type: 'answer', ask: 'recognition', about: 'l1', value, lock: 'b1' }) as const;
	for (const value of ['new', 'known', 'known_not_done'])
		expect(when(read, mark(value), bram)).toHaveLength(1);
	expect(when(read, mark('agreed'), bram)).toEqual({ refused: 'wrong_field', detail: 'recognition' });
});

test('[S28] the last words wait for a lesson, or a reason for none', () => {
	const talk = arrive('lessons.talk');
	const next = { type: 'next', from: placeOf(given(talk)) } as const;
	expect(when(given(talk), next, lead)).toEqual({ refused: 'no_lesson_yet' });
	expect(
		when(given(play(talk, [{ type: 'act', act: 'no_lesson', value: 'het was te vroeg' }, lead])), next, lead)
	).toHaveLength(1);
	expect(when(given(play(talk, [lesson, bram])), next, lead)).toHaveLength(1);
	const parked = play(talk, [lesson, bram], [{ type: 'park', card: 'l1', lock: 'key-l1' }, bram]);
	expect(when(given(parked), next, lead)).toEqual({ refused: 'no_lesson_yet' });
});
