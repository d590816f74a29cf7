import { expect, test } from 'vitest';
import { lengthOf } from './length.ts';

test('words are what stands between spaces', () => {
	expect(lengthOf('  een kort\n\nverhaal ', 'words')).toBe(3);
	expect(lengthOf(' \n ', 'words')).toBe(0);
});

test('a character outside the basic plane counts once, and outer space does not count', () => {
	expect(lengthOf(' 👍é ', 'characters')).toBe(2);
});
