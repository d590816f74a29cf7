import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '#lib/checks/finding.ts';
import { type Check, type CheckInSteps, Hints } from './hints.svelte.ts';

const findName: Check = (text) =>
	[...text.matchAll(/Fatima/g)].map(({ index }): Finding => ({
		start: index,
		end: index + 6,
		kind: 'identifying',
		type: 'PERSON',
		severity: 'direct',
		confidence: 1,
		rule: 'test',
		why: 'identifying.PERSON',
		suggestions: ['het meisje']
	}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function started(text: string) {
	const hints = new Hints(async () => findName);
	await hints.start(text);
	return hints;
}

test('a text is read a moment after the last key, and only then', async () => {
	const hints = await started('');
	hints.typed('Fatima kwam', 11);
	expect(hints.findings).toEqual([]);
	vi.advanceTimersByTime(150);
	flushSync();
	expect(hints.findings).toHaveLength(1);
});

test('[K16] a long text is read with keys let in between, and the next key ends the reading', async () => {
	let steps = 0;
	const inSteps: CheckInSteps = function* (text) {
		for (let i = 0; i < 5; i++, steps++) yield;
		return findName(text);
	};
	const hints = new Hints(async () => inSteps);
	await hints.start('');
	steps = 0;
	const long = 'Fatima kwam. '.repeat(400);
	hints.typed(long, 0);
	await vi.advanceTimersByTimeAsync(150);
	expect([steps < 5, hints.text]).toEqual([true, '']);
	hints.typed(`${long} En`, 0);
	steps = 0;
	await vi.advanceTimersByTimeAsync(140);
	expect([steps, hints.text]).toEqual([0, '']);
	await vi.advanceTimersByTimeAsync(100);
	expect([steps, hints.text]).toEqual([5, `${long} En`]);
	hints.left(long);
	expect([hints.text, hints.findings.length]).toEqual([long, 400]);
});

test('the check is fetched once, and again only after it failed', async () => {
	const load = vi
		.fn<() => Promise<Check>>()
		.mockRejectedValueOnce(new Error('offline'))
		.mockResolvedValue(findName);
	const hints = new Hints(load);
	await hints.start('Fatima');
	expect(hints.open).toBeUndefined();
	await hints.start('Fatima');
	await hints.start('Fatima');
	expect(load).toHaveBeenCalledTimes(2);
	expect(hints.open?.type).toBe('PERSON');
});

test('what was typed while the check came in is read as soon as it is there', async () => {
	const coming = Promise.withResolvers<Check>();
	const hints = new Hints(() => coming.promise);
	const loaded = hints.start('');
	hints.typed('Fatima kwam', 11);
	vi.advanceTimersByTime(150);
	hints.left('Fatima kwam');
	coming.resolve(findName);
	await loaded;
	flushSync();
	expect([hints.text, hints.findings.length]).toEqual(['Fatima kwam', 1]);
});

test('a direct identifier stays open until it is replaced or kept with a reason', async () => {
	const hints = await started('Fatima kwam en Fatima ging.');
	expect(hints.open).toBe(hints.findings[0]);
	expect(hints.keep(hints.findings[0]!)).toBe(false);
	expect(hints.keep(hints.findings[0]!, '  ')).toBe(false);
	expect(hints.open).toBe(hints.findings[0]);
	expect(hints.keep(hints.findings[0]!, 'zo heet de methode')).toBe(true);
	expect(hints.open).toBeUndefined();
	expect(hints.findings).toEqual([]);
	expect(hints.answers).toEqual([{ text: 'fatima', reason: 'zo heet de methode' }]);
});

test('after a replacement the finding is gone', async () => {
	const hints = await started('Fatima kwam.');
	expect(hints.replace(hints.findings[0]!, 'het meisje').text).toBe('het meisje kwam.');
	expect(hints.findings).toEqual([]);
	expect(hints.open).toBeUndefined();
});

test('leaving the field shows what typing held back', async () => {
	const hints = await started('');
	hints.typed('Dat was Fatima', 14);
	vi.advanceTimersByTime(200);
	expect(hints.findings).toEqual([]);
	hints.left('Dat was Fatima');
	expect(hints.findings).toHaveLength(1);
});

test('what was answered elsewhere is not asked here, unless it has no reason and needs one', async () => {
	const hints = await started('Fatima kwam.');
	hints.known = [{ text: 'fatima' }];
	expect(hints.open?.type).toBe('PERSON');
	hints.known = [{ text: 'fatima', reason: 'zo heet de methode' }];
	expect(hints.open).toBeUndefined();
});

test('an answer is about the words as they are read, whatever marks stand between them', async () => {
	const marked: Check = (text) =>
		findName(text.replace('*', '')).map((one) => ({ ...one, end: one.end + 1 }));
	const hints = new Hints(
		async () => marked,
		(text, { start, end }) => text.slice(start, end).replace('*', '')
	);
	await hints.start('Fat*ima kwam.');
	hints.known = [{ text: 'fatima', reason: 'zo heet de methode' }];
	expect(hints.open).toBeUndefined();
	hints.known = [];
	hints.keep(hints.findings[0]!, 'zo heet de methode');
	expect(hints.answers).toEqual([{ text: 'fatima', reason: 'zo heet de methode' }]);
});
