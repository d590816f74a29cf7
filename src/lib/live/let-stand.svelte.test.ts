import { expect, test } from 'vitest';
import { keepsakeIn, type Drawer } from './keepsake.ts';
import { LetStand } from './let-stand.svelte.ts';

function drawer(): Drawer {
	const held = new Map<string, string>();
	return {
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => void held.set(key, value),
		removeItem: (key) => void held.delete(key)
	};
}
const open = (place = drawer()) => ({
	place,
	letStand: new LetStand(keepsakeIn(place, 'K7PMWQ3H', () => 'key'))
});
const noName = { text: 'linde', reason: 'Dit is een boom' };

test('an answer goes along with a text that has its words, and with no other', () => {
	const { letStand } = open();
	letStand.allow([noName, { text: 'altijd' }]);
	expect(letStand.staysIn('Onder de LINDE.', 'Wij gaan altijd samen.')).toEqual({ stays: [noName] });
	expect(letStand.staysIn('Onder de eik.')).toEqual({});
});

test('the last answer about the same words counts, also after a reload', () => {
	const { letStand, place } = open();
	letStand.allow([noName]);
	letStand.allow([{ text: 'linde', reason: 'Dit is verzonnen' }]);
	letStand.label('Tessel', 'de moeder');
	const again = open(place).letStand;
	expect(again.answers).toEqual([{ text: 'linde', reason: 'Dit is verzonnen' }]);
	expect(again.labels).toEqual({ tessel: 'de moeder' });
});

test('no more are remembered than the server takes along with one text', () => {
	const { letStand } = open();
	letStand.allow(Array.from({ length: 50 }, (_, i) => ({ text: `woord${i}`, reason: 'gewoon' })));
	expect(letStand.answers).toHaveLength(40);
	expect(letStand.answers.at(-1)!.text).toBe('woord49');
});
