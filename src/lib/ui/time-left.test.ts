import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const minute = 60_000;

test('time is told in whole minutes, rounded up while there is some', () => {
	expect(timeLeft(3 * minute, 0)).toEqual({ is: 'left', minutes: 3 });
	expect(timeLeft(2.5 * minute, 0)).toEqual({ is: 'left', minutes: 3 });
});

test('a clock that lags a second adds no minute', () => {
	expect(timeLeft(4 * minute, -1_000)).toEqual({ is: 'left', minutes: 4 });
	expect(timeLeft(minute, -1_000)).toEqual({ is: 'last_minute' });
});

test('the last minute, the end and being late are three different things', () => {
	expect(timeLeft(minute, 0)).toEqual({ is: 'last_minute' });
	expect(timeLeft(0, 0)).toEqual({ is: 'up' });
	expect(timeLeft(0, minute)).toEqual({ is: 'over', minutes: 1 });
	expect(timeLeft(0, 2.9 * minute)).toEqual({ is: 'over', minutes: 2 });
});
