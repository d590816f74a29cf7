import { expect, test } from 'vitest';
import type { Finding } from '#lib/checks/finding.ts';
import { nearest, pieces, quote, replaced, shown, toldOnce } from './shown.ts';

const finding = (text: string, words: string, more: Partial<Finding> = {}): Finding => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
	kind: 'identifying',
	type: 'PERSON',
	severity: 'direct',
	confidence: 1,
	rule: 'test',
	why: 'identifying.PERSON',
	suggestions: ['het meisje'],
	...more
});

test('a word under the caret is left alone until the writer goes on', () => {
	const text = 'Vandaag kwam Fatima';
	const found = [finding(text, 'Fatima')];
	expect(shown(text, found, text.length, false)).toEqual([]);
	expect(shown(text, found, text.length, true)).toEqual(found);
	const longer = `${text} langs`;
	expect(shown(longer, found, longer.length, false)).toEqual(found);
});

test('a sentence that is still being written is left alone, a finished one is not', () => {
	const text = 'We plaatsen hem morgen';
	const decision = finding(text, text, { kind: 'decision', severity: 'parkeer' });
	expect(shown(text, [decision], text.length, false)).toEqual([]);
	const done = `${text}.`;
	expect(shown(done, [{ ...decision, end: done.length }], done.length, false)).toHaveLength(1);
});

test('a text gets one hint on its wording at most', () => {
	const text = 'Alle ouders liegen altijd.';
	const hint = { kind: 'wording', severity: 'hint' } as const;
	const found = [finding(text, 'Alle ouders', hint), finding(text, 'altijd', hint)];
	expect(shown(text, found, undefined, true)).toEqual([found[0]]);
});

test('a suggestion takes the place of its words; for a decision of the whole sentence', () => {
	const text = 'Toen kwam Fatima. We plaatsen haar morgen. Dat was het.';
	expect(replaced(text, finding(text, 'Fatima'), 'het meisje').text).toContain('Toen kwam het meisje. We');
	const decision = finding(text, 'haar morgen', { kind: 'decision' });
	const after = replaced(text, decision, 'Wat hielp?');
	expect(after.text).toBe('Toen kwam Fatima. Wat hielp? Dat was het.');
	expect(after.text.slice(0, after.caret)).toBe('Toen kwam Fatima. Wat hielp?');
});

test('the keys answer the finding at the caret, else the first', () => {
	const text = 'Fatima en Kees';
	const found = [finding(text, 'Fatima'), finding(text, 'Kees')];
	expect(nearest(found, 12)).toBe(found[1]);
	expect(nearest(found, 8)).toBe(found[0]);
	expect(nearest([], 0)).toBeUndefined();
});

test('the drawn pieces together are the text', () => {
	const text = 'Toen kwam Fatima.\nEn Kees?';
	const cut = pieces(text, [finding(text, 'Fatima'), finding(text, 'Kees')]);
	expect(cut.map((piece) => piece.text).join('')).toBe(text);
	expect(cut.filter((piece) => piece.finding).map((piece) => piece.text)).toEqual(['Fatima', 'Kees']);
});

test('a long quotation is cut', () => {
	const text = 'woord '.repeat(40);
	expect(quote(text, { ...finding(text, 'woord'), end: text.length }).length).toBeLessThanOrEqual(60);
});

test('somebody is told of a hint once, however often it goes and comes while they type', () => {
	const text = 'Toen kwam Fatima';
	const found = [finding(text, 'Fatima')];
	const first = toldOnce(text, found, found, new Set());
	expect(first.fresh).toEqual(found);
	const typing = toldOnce(text, [], found, first.known);
	expect(typing.fresh).toEqual([]);
	expect(toldOnce(text, found, found, typing.known).fresh).toEqual([]);
	const gone = toldOnce('Toen kwam', [], [], typing.known);
	expect(toldOnce(text, found, found, gone.known).fresh).toEqual(found);
});

test('a sentence that grows while it is written is told of once', () => {
	const decision = (text: string) => [finding(text, text, { kind: 'decision', severity: 'parkeer' })];
	const text = 'We plaatsen hem morgen bij oma';
	const longer = `${text}, en school hoort het later.`;
	const { known } = toldOnce(text, decision(text), decision(text), new Set());
	expect(toldOnce(longer, decision(longer), decision(longer), known).fresh).toEqual([]);
});
