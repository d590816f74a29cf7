import { expect, test } from 'vitest';
import { apply, changes } from './changes.ts';

const trip = (before: unknown, after: unknown) =>
	apply(before, JSON.parse(JSON.stringify(changes(before, after))));
const item = (id: string, text = id) => ({ id, text });

test('[S44] equal views have no changes', () => {
	expect(changes({ a: [item('1')] }, { a: [item('1')] })).toEqual([]);
});

test('[S44] values come, change and go, at any depth', () => {
	const before = { a: 1, b: { c: 'x', d: [1, 2] }, e: 'gone' };
	const after = { a: 2, b: { c: 'x', d: [1, 3] }, f: { g: [] } };
	expect(changes(before, after)).toEqual([
		{ path: ['e'], unset: true },
		{ path: ['a'], set: 2 },
		{ path: ['b', 'd'], set: [1, 3] },
		{ path: ['f'], set: { g: [] } }
	]);
	expect(trip(before, after)).toEqual(after);
});

test('[S44] of a list only what came, changed or went is sent, and the order only when it moved', () => {
	const before = { cards: [item('1'), item('2'), item('3')] };
	expect(changes(before, { cards: [item('1'), item('2', 'x'), item('4')] })).toEqual([
		{ path: ['cards'], put: [item('2', 'x'), item('4')], gone: ['3'] }
	]);
	expect(changes(before, { cards: [item('3'), item('1'), item('2')] })).toEqual([
		{ path: ['cards'], put: [], gone: [], order: ['3', '1', '2'] }
	]);
	const mixed = { cards: [item('0'), item('3'), item('1', 'y')] };
	expect(trip(before, mixed)).toEqual(mixed);
});

test('[S44] lists that fill or empty are set whole', () => {
	expect(trip({ cards: [] }, { cards: [item('1')] })).toEqual({ cards: [item('1')] });
	expect(trip({ cards: [item('1')] }, { cards: [] })).toEqual({ cards: [] });
});

test('[S44] names that every object has are names like others', () => {
	const odd = { counts: { constructor: 1, toString: 2 } };
	expect(trip({ counts: {} }, odd)).toEqual(odd);
	expect(trip(odd, { counts: {} })).toEqual({ counts: {} });
	const proto = JSON.parse('{"labels":{"__proto__":"x"}}') as object;
	expect(trip({ labels: {} }, proto)).toEqual(proto);
});

test('[S44] a change that does not fit is an error, so that the whole view is asked for', () => {
	expect(() => apply({ a: 1 }, [{ path: ['a', 'b'], set: 1 }])).toThrow('does not fit');
});
