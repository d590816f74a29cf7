import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairs, type Pairable } from './pairs.ts';

const seat = (id: string, organisation: string): Pairable => ({ id, organisation });
const table = fc.uniqueArray(
	fc.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		organisation: fc.constantFrom('gi', 'vt', 'lt', 'ggz')
	}),
	{ selector: (s) => s.id, minLength: 4, maxLength: 13 }
);

test('everyone is in exactly one pair, and at most one group is of three', () => {
	fc.assert(
		fc.property(table, (seats) => {
			const made = pairs(seats);
			expect(
				made
					.flat()
					.map((s) => s.id)
					.sort()
			).toEqual(seats.map((s) => s.id).sort());
			expect(made.every((p) => p.length === 2 || p.length === 3)).toBe(true);
			expect(made.filter((p) => p.length === 3)).toHaveLength(seats.length % 2);
		})
	);
});

test('no two colleagues make a pair unless one organisation is more than half of the table', () => {
	fc.assert(
		fc.property(table, (seats) => {
			const largest = Math.max(
				...['gi', 'vt', 'lt', 'ggz'].map((o) => seats.filter((s) => s.organisation === o).length)
			);
			fc.pre(largest <= Math.floor(seats.length / 2));
			for (const pair of pairs(seats))
				expect(new Set(pair.map((s) => s.organisation)).size).toBeGreaterThan(1);
		})
	);
});

test('the same people give the same pairs in whatever order they come', () => {
	fc.assert(
		fc.property(table, (seats) => {
			expect(pairs([...seats].reverse())).toEqual(pairs(seats));
		})
	);
});

test('too few for pairs work together, and nobody gives no pairs', () => {
	expect(pairs([seat('a', 'gi'), seat('b', 'vt'), seat('c', 'gi')])).toHaveLength(1);
	expect(pairs([])).toEqual([]);
});
