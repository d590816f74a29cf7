import { expect, test } from 'vitest';
import { WrongCodes } from './wrong-codes.ts';

const minute = 60_000;
const wrong = (codes: WrongCodes, address: string, times: number) => {
	for (let i = 0; i < times; i++) codes.count(address, 0);
};

test('[W13] after thirty wrong codes an address waits at most ten minutes, and another does not', () => {
	const codes = new WrongCodes();
	wrong(codes, '192.0.2.1', 29);
	expect(codes.wait('192.0.2.1', 0)).toBe(0);
	wrong(codes, '192.0.2.1', 1);
	expect(codes.wait('192.0.2.1', 0)).toBe(10);
	expect(codes.wait('192.0.2.2', 0)).toBe(0);
	expect(codes.wait('192.0.2.1', 10 * minute)).toBe(0);
});

test('[W13] one IPv6 network counts as one address', () => {
	const codes = new WrongCodes();
	for (let i = 0; i < 30; i++) codes.count(`2001:db8:1:2::${i}`, 0);
	expect(codes.wait('2001:db8:1:2:3:4:5:6', 0)).toBe(10);
	expect(codes.wait('2001:db8:1:3::1', 0)).toBe(0);
	wrong(codes, '::ffff:192.0.2.1', 30);
	expect(codes.wait('::ffff:192.0.2.2', 0)).toBe(0);
});
