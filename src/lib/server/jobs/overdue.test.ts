import { expect, test } from 'vitest';
import { isOverdue, overdueWatch } from './overdue.ts';

const hour = 3_600_000;
const planned = new Date('2026-11-22T09:00:00Z');
const row = { plannedAt: planned, createdAt: new Date('2026-11-01T09:00:00Z') };

test('[D30] a session is overdue a day after its planned end, and an undated one after sixty days', () => {
	expect(isOverdue(row, 120, planned.getTime() + 26 * hour)).toBe(false);
	expect(isOverdue(row, 120, planned.getTime() + 26 * hour + 1)).toBe(true);
	const undated = { plannedAt: null, createdAt: row.createdAt };
	expect(isOverdue(undated, 120, row.createdAt.getTime() + 60 * 24 * hour)).toBe(false);
	expect(isOverdue(undated, 120, row.createdAt.getTime() + 60 * 24 * hour + 1)).toBe(true);
});

test('[D31] a clock that jumps ahead and is set right destroys nothing', () => {
	const watch = overdueWatch();
	expect(watch(['a'], 0)).toEqual([]);
	expect(watch([], hour / 2)).toEqual([]); // set right
	expect(watch(['a'], hour)).toEqual([]); // and overdue anew
	expect(watch(['a'], hour + hour / 2)).toEqual([]);
	expect(watch(['a'], 2 * hour)).toEqual(['a']);
});
