import { expect, test } from 'vitest';
import { LinesPerAddress } from './lines-per-address.ts';

test('[W9] an address has room for two thousand lines, and one that closes makes room; others do not notice', () => {
	const lines = new LinesPerAddress();
	for (let i = 0; i < 2_000; i++) expect(lines.add('192.0.2.1')).toBe(true);
	expect(lines.add('192.0.2.1')).toBe(false);
	expect(lines.add('192.0.2.2')).toBe(true);
	lines.remove('192.0.2.1'); // the one that was turned away
	lines.remove('192.0.2.1');
	expect(lines.add('192.0.2.1')).toBe(true);
});
