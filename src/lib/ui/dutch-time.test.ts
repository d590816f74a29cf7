import { expect, test } from 'vitest';
import { fromInput, toInput } from './dutch-time.ts';

test('a time is Dutch time, in winter and in summer', () => {
	expect(fromInput('2026-12-14T09:30')?.toISOString()).toBe('2026-12-14T08:30:00.000Z');
	expect(fromInput('2026-07-01T09:30')?.toISOString()).toBe('2026-07-01T07:30:00.000Z');
	expect(fromInput('2026-03-29T03:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('a field gets back what was typed in it', () => {
	expect(toInput(fromInput('2026-10-25T12:00')!)).toBe('2026-10-25T12:00');
});

test('something else is no time', () => {
	expect(fromInput('')).toBeUndefined();
	expect(fromInput('morgen')).toBeUndefined();
	expect(fromInput('2026-13-40T09:30')).toBeUndefined();
});
