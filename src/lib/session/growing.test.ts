import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Growing } from './growing.ts';

interface Thing {
	readonly id: string;
	readonly text: string;
}
const thing = (id: string): Thing => ({ id, text: id });
const step = fc.record({
	of: fc.nat(20),
	what: fc.constantFrom('with', 'changed', 'of'),
	at: fc.nat(20)
});

test('whatever grows from a list, older or newer, each list stays what it was and finds its own things', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const empty = Growing.of<Thing>([]);
			const lists = [{ list: empty, is: [] as readonly Thing[] }];
			steps.forEach(({ of, what, at }, nth) => {
				const { list, is } = lists[of % lists.length]!;
				const id = is[at % Math.max(1, is.length)]?.id ?? 'none';
				const made = {
					with: () => ({ list: list.with(thing(`t${nth}`)), is: [...is, thing(`t${nth}`)] }),
					changed: () => ({
						list: list.changed(id, { text: `changed ${nth}` }),
						is: is.map((one) => (one.id === id ? { id, text: `changed ${nth}` } : one))
					}),
					of: () => {
						const left = list.filter((one) => one.id !== id);
						return { list: Growing.of(left), is: left };
					}
				}[what]();
				lists.push(made);
				for (const known of lists) {
					if (made.list.grewFrom(known.list)) expect(made.is.slice(0, known.is.length)).toEqual(known.is);
					expect([...known.list]).toEqual(known.is);
					expect(known.list.length).toBe(known.is.length);
					for (let n = -1; n <= nth; n++)
						expect(known.list.byId(`t${n}`)).toEqual(known.is.find((one) => one.id === `t${n}`));
				}
			});
		})
	);
});

test('a list is read as an array is, up to where it ends', () => {
	const [a, b] = [thing('a'), thing('b')];
	const older = Growing.of([a]);
	const newer = older.with(b);
	for (const [list, is] of [
		[older, [a]],
		[newer, [a, b]]
	] as const) {
		expect(list.at(-1)).toBe(is.at(-1));
		expect(list.find((one) => one.id === 'b')).toBe(is.find((one) => one.id === 'b'));
		expect(list.filter((one) => one.id === 'b')).toEqual(is.filter((one) => one.id === 'b'));
		expect(list.map((one) => one.id)).toEqual(is.map((one) => one.id));
		expect(list.some((one) => one.id === 'b')).toBe(is.some((one) => one.id === 'b'));
		expect(list.every((one) => one.id === 'a')).toBe(is.every((one) => one.id === 'a'));
		expect(list.slice(1)).toEqual(is.slice(1));
	}
	expect(newer.grewFrom(older)).toBe(true);
	expect(older.grewFrom(newer)).toBe(false);
});

test('what one session adds to an empty list stays out of the list that all begin with', () => {
	const empty = Growing.of<Thing>([]);
	const [mine, yours] = [empty.with(thing('mine')), empty.with(thing('yours'))];
	expect([empty, mine, yours].map((list) => list.map((one) => one.id))).toEqual([[], ['mine'], ['yours']]);
	expect(yours.byId('mine')).toBeUndefined();
	expect(mine.grewFrom(empty)).toBe(false); // nothing of it is kept there
});
