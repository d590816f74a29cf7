import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment gives the defaults', () => {
	expect(readConfig({})).toEqual({ data: 'data', port: 3000, host: '0.0.0.0', proxy: false });
});

test('what the environment says is taken over', () => {
	const env = {
		VENSTERBANK_DATA: '/var/lib/vensterbank',
		PORT: '8080',
		HOST: '127.0.0.1',
		VENSTERBANK_ORIGIN: 'https://leren.voorbeeld.nl/',
		VENSTERBANK_PROXY: '1',
		VENSTERBANK_KEY_FILE: '/run/credentials/key',
		VENSTERBANK_SECOND_FACTOR: '0'
	};
	expect(readConfig(env)).toEqual({
		data: '/var/lib/vensterbank',
		port: 8080,
		host: '127.0.0.1',
		origin: 'https://leren.voorbeeld.nl',
		proxy: true,
		keyFile: '/run/credentials/key',
		secondFactor: false
	});
});

test('an empty value counts as no value', () => {
	expect(readConfig({ PORT: '', VENSTERBANK_ORIGIN: '' })).toEqual(readConfig({}));
});

test.each([
	['PORT', 'drieduizend'],
	['PORT', '70000'],
	['VENSTERBANK_PROXY', 'ja'],
	['VENSTERBANK_ORIGIN', 'leren.voorbeeld.nl'],
	['VENSTERBANK_ORIGIN', 'https://voorbeeld.nl/leren'],
	['HOST', 'twee woorden'],
	['VENSTERBANK_CONTACT', 'vragen']
])('%s=%s stops the start with a sentence that says how to mend it', (name, value) => {
	expect(() => readConfig({ [name]: value })).toThrow(`${name}=${value} klopt niet: `);
});

test('.env.example names every variable and no other', () => {
	const example = readFileSync('.env.example', 'utf8');
	const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
	const source = readFileSync('src/lib/server/config.ts', 'utf8');
	const read = [...source.matchAll(/^\t([A-Z_]+): v\.optional/gm)].map((match) => match[1]);
	expect(named.toSorted()).toEqual(read.toSorted());
});
