import { expect, test } from 'vitest';
import type { KeptItem } from '#lib/session/keeping.ts';
import type { ViewSeat } from '#lib/session/view.ts';
import { blockers, keptCounts } from './blockers.ts';

const seat = (id: string, status: ViewSeat['status'] = 'here'): ViewSeat => ({
	id,
	name: id,
	organisation: 'school',
	function: 'participant',
	status
});
const item = (sort: KeptItem['sort'], out = false): KeptItem => ({
	id: `${sort}${out}`,
	sort,
	phase: 'p',
	text: 't',
	fields: {},
	out
});
const seats = [
	seat('lead'),
	seat('anna'),
	seat('bram', 'away'),
	seat('carl', 'gone'),
	seat('dora', 'waiting')
];

test('who is present and had no last word blocks; the facilitator and who left do not', () => {
	const { silent } = blockers({ seats, lead: 'lead', spoken: ['anna'], keeping: [item('lesson')] });
	expect(silent.map((s) => s.id)).toEqual(['bram']);
});

test('a lesson that was taken out is no lesson', () => {
	const at = { seats, lead: 'lead', spoken: [] };
	expect(blockers({ ...at, keeping: [item('lesson', true)] }).noLesson).toBe(true);
	expect(blockers({ ...at, keeping: [item('lesson')] }).noLesson).toBe(false);
	expect(blockers({ ...at, keeping: [item('no_lesson')] }).noLesson).toBe(false);
});

test('what is kept is counted per sort, without what was taken out', () => {
	const keeping = [item('lesson'), { ...item('lesson'), id: 'l2' }, item('note', true), item('last_word')];
	expect(keptCounts({ keeping })).toEqual([
		{ sort: 'lesson', count: 2 },
		{ sort: 'last_word', count: 1 }
	]);
});
