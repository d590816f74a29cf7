import { expect, test } from 'vitest';
import { furthest } from './furthest.ts';

test('the furthest dot is the one with most places between, whatever its number of people', () => {
	expect(furthest('3', { 1: 4, 3: 1, 9: 1 })).toBe('9');
	expect(furthest('8', { 2: 1, 9: 5 })).toBe('2');
});

test('equally far on both sides gives the higher', () => {
	expect(furthest('5', { 2: 3, 8: 1 })).toBe('8');
});

test('an empty place is no dot, and alone there is no other side', () => {
	expect(furthest('3', { 3: 6, 10: 0 })).toBeUndefined();
	expect(furthest('3', {})).toBeUndefined();
});
