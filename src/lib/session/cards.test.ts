import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardIn, withChanged, withNew } from './cards.ts';
import type { Card } from './state.ts';

const card = (id: string): Card => ({
	id,
	phase: 'people',
	kind: 'piece',
	text: id,
	fields: {},
	shown: true,
	late: false,
	parked: false,
	cleared: false,
	lock: 'slot'
});

test('a card is found in every list that holds it, older or newer, and in no other', () => {
	const step = fc.record({ of: fc.nat(20), what: fc.constantFrom('add', 'change', 'drop'), at: fc.nat(20) });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const lists: (readonly Card[])[] = [[card('first')]];
			steps.forEach(({ of, what, at }, nth) => {
				const from = lists[of % lists.length]!;
				const id = from[at % Math.max(1, from.length)]?.id ?? 'first';
				const made = {
					add: () => withNew(from, card(`c${nth}`)),
					change: () => withChanged(from, id, { text: `changed ${nth}` }),
					drop: () => from.filter((one) => one.id !== id)
				}[what as 'add' | 'change' | 'drop']();
				lists.push(made);
				const all = ['first', ...steps.map((_, n) => `c${n}`)];
				for (const list of [from, made, lists[0]!])
					for (const one of all) expect(cardIn(list, one)).toBe(list.find((c) => c.id === one));
			});
		})
	);
});
