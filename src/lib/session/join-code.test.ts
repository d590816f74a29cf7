import { expect, test } from 'vitest';
import { codeAlphabet, readJoinCode, showJoinCode } from './join-code.ts';

test.each([
	'KM4PX7QW',
	'km4px7qw',
	' km4p x7qw ',
	'KM4P-X7QW',
	'km4p–x7qw.',
	'https://leren.voorbeeld.nl/s/KM4PX7QW?x=1'
])('%s is read as the code it stands for', (typed) =>
	expect(readJoinCode(typed)).toEqual({ code: 'KM4PX7QW' })
);

test('another length is told, with how many were given', () => {
	expect(readJoinCode('km4p x7')).toEqual({ problem: 'length', given: 6 });
	expect(readJoinCode('  ')).toEqual({ problem: 'length', given: 0 });
});

test.each([...'0O1IL', 'É'])('%s stands in no code', (character) =>
	expect(readJoinCode(`KM4PX7Q${character}`)).toEqual({ problem: 'character' })
);

test('what we show is read back as the same code, for every character', () => {
	expect(codeAlphabet).toHaveLength(31);
	for (const character of codeAlphabet) {
		const code = character.repeat(8);
		expect(readJoinCode(showJoinCode(code).toLowerCase())).toEqual({ code });
	}
});
