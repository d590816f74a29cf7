import { expect, test } from 'vitest';
import { addressOf, partOf } from './parts.ts';

const at = (query: string) => partOf(new URLSearchParams(query));

test('the address tells which part is asked for', () => {
	expect(at('')).toBe('tekst');
	expect(at('bewaard')).toBe('tekst');
	expect(at('deel=versies&versie=2')).toBe('versies');
	expect(at('deel=iets')).toBe('tekst');
	expect(at('/comment&deel=opmerkingen')).toBe('opmerkingen');
});

test('an address leads to the part it was made for', () => {
	expect(addressOf('eerst-luisteren', 'tekst')).toBe('/handreikingen/eerst-luisteren');
	const address = addressOf('eerst-luisteren', 'meenemen', 2);
	expect(address).toBe('/handreikingen/eerst-luisteren?deel=meenemen&versie=2');
	expect(partOf(new URL(address, 'http://x').searchParams)).toBe('meenemen');
});
