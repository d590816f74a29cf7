import { expect, test } from 'vitest';
import { signInThrottle, Throttle } from './throttle.ts';

const minute = 60_000;

test('[A3] the try after the last allowed one waits until the oldest is out of the window', () => {
	const throttle = new Throttle({ tries: 2, minutes: 10 });
	expect(throttle.take('a', 0)).toBe(0);
	expect(throttle.take('a', 4 * minute)).toBe(0);
	expect(throttle.take('a', 5 * minute)).toBe(5);
	expect(throttle.take('b', 5 * minute)).toBe(0);
	expect(throttle.take('a', 10 * minute + 1)).toBe(0);
});

test('[A3] a try that must wait does not make the wait longer', () => {
	const throttle = new Throttle({ tries: 1, minutes: 10 });
	throttle.take('a', 0);
	for (let i = 1; i < 9; i++) throttle.take('a', i * minute);
	expect(throttle.take('a', 9 * minute)).toBe(1);
});

test('[A3] one address that tries many accounts must wait, other addresses do not', () => {
	const { take } = signInThrottle();
	for (let i = 0; i < 30; i++) expect(take(`${i}@voorbeeld.nl`, '192.0.2.1', 0)).toBe(0);
	expect(take('31@voorbeeld.nl', '192.0.2.1', 0)).toBe(15);
	expect(take('31@voorbeeld.nl', '192.0.2.2', 0)).toBe(0);
});

test('[A3] many addresses that try one account must wait in the end', () => {
	const { take } = signInThrottle();
	for (let i = 0; i < 50; i++) expect(take('a@voorbeeld.nl', `192.0.2.${i}`, 0)).toBe(0);
	expect(take('a@voorbeeld.nl', '192.0.3.1', 0)).toBe(60);
});
