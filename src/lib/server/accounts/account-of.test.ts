import { expect, test } from 'vitest';
import type { Config } from '../config.ts';
import { needsSecondFactor } from './account-of.ts';

const needed = (headers: Record<string, string>, config: Partial<Config> = {}) =>
	needsSecondFactor({ config: config as Config }, new Headers(headers));

test('[A10] this computer itself needs no second factor, every other address does', () => {
	expect(needed({ host: 'localhost:3000', 'x-client-ip': '127.0.0.1' })).toBe(false);
	expect(needed({ host: '[::1]:3000', 'x-client-ip': '::1' })).toBe(false);
	expect(needed({ host: 'leren.voorbeeld.nl', 'x-client-ip': '127.0.0.1' })).toBe(true);
});

test('[A10] who calls itself localhost from elsewhere, or through a proxy, still needs one', () => {
	expect(needed({ host: 'localhost:3000', 'x-client-ip': '192.0.2.1' })).toBe(true);
	const proxied = { 'x-client-ip': '127.0.0.1', 'x-forwarded-for': '192.0.2.1' };
	expect(needed({ host: 'localhost:3000', ...proxied })).toBe(true);
	expect(needed({ 'x-client-ip': '192.0.2.1' }, { origin: 'http://localhost:3000' })).toBe(true);
});

test('[A10] what is configured comes first', () => {
	expect(needed({ host: 'localhost', 'x-client-ip': '127.0.0.1' }, { secondFactor: true })).toBe(true);
	expect(needed({ host: 'leren.voorbeeld.nl', 'x-client-ip': '192.0.2.1' }, { secondFactor: false })).toBe(
		false
	);
});
