import { expect, test, vi } from 'vitest';
import type { CheckContext, Finding } from '#lib/checks/finding.ts';
import { atOnce } from '#lib/checks/steps.ts';
import type { Check } from './hints.svelte.ts';
import { type Cut, inPieces, rememberLast, spanOf, wordsIn } from './in-pieces.ts';

const finding = (start: number, end: number): Finding => ({
	start,
	end,
	kind: 'identifying',
	type: 'PERSON',
	severity: 'direct',
	confidence: 1,
	rule: 'test',
	why: 'identifying.PERSON',
	suggestions: []
});
const findName: Check = (text) =>
	[...text.matchAll(/Fatima Yilmaz/g)].map((m) => finding(m.index, m.index + 13));
/** Each line without its stars. */
const lines: Cut = (text) => {
	let from = 0;
	return text.split('\n').map((line) => {
		const at = [...line].flatMap((char, i) => (char === '*' ? [] : [from + i]));
		from += line.length + 1;
		return { text: line.replaceAll('*', ''), at };
	});
};

test('a finding stands where its words stand, marks and all', () => {
	const text = 'Kop\nToen kwam *Fatima* Yilmaz langs.';
	const [found] = atOnce(inPieces(findName, lines)(text, {}));
	expect(text.slice(found!.start, found!.end)).toBe('Fatima* Yilmaz');
	expect(spanOf(lines(text)[1]!)).toEqual({ start: 4, end: text.length });
});

test('only a sentence that changed is read again, and all when what is known around them changed', () => {
	const check = vi.fn(findName);
	const reads = inPieces(check, lines);
	const read = (text: string, context: CheckContext) => atOnce(reads(text, context));
	const context = {};
	read('een\ntwee\nFatima Yilmaz', context);
	expect(check).toHaveBeenCalledTimes(3);
	expect(read('een\ndrie\nFatima Yilmaz', context)).toHaveLength(1);
	expect(check).toHaveBeenCalledTimes(4);
	read('een\ndrie\nFatima Yilmaz', { allowed: ['Fatima'] });
	expect(check).toHaveBeenCalledTimes(7);
});

test('what a finding says is what a reader reads: an answer about it counts with other marks too', () => {
	const text = 'Kop\nToen kwam *Fatima* Yilmaz langs.';
	const start = text.indexOf('Fatima');
	const said = wordsIn(lines)(text, finding(start, start + 'Fatima* Yilmaz'.length));
	expect(said).toBe('Fatima Yilmaz');
	expect(wordsIn(lines)(text, finding(3, 5)), 'between sentences').toBe('\nT');
	const cut = vi.fn(lines);
	const once = rememberLast(cut);
	expect(once(text)).toBe(once(text));
	expect(cut).toHaveBeenCalledTimes(1);
});
