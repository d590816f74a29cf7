import { expect, test } from 'vitest';
import { signingOut } from './idle.ts';

const minute = 60_000;
const at = (now: number, until = 12 * 60) =>
	signingOut({ told: 0, now: now * minute, idleMinutes: 60, until: until * minute });

test('nothing is said while there is time', () => {
	expect(at(0)).toBeUndefined();
	expect(at(56.9)).toBeUndefined();
});

test('three minutes before somebody is signed out for doing nothing it is said, and afterwards that it is so', () => {
	expect(at(57)).toEqual({ why: 'idle', over: false });
	expect(at(60)).toEqual({ why: 'idle', over: true });
});

test('the end of the day comes whatever is done, and is said a quarter of an hour before', () => {
	expect(at(20, 40)).toBeUndefined();
	expect(at(25, 40)).toEqual({ why: 'day', over: false });
	expect(at(40, 40)).toEqual({ why: 'day', over: true });
});
