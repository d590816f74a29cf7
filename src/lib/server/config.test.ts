import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment gives the defaults', () => {
	expect(readConfig({})).toEqual({
		data: 'data',
		port: 3000,
		host: '0.0.0.0',
		proxy: false,
		idleMinutes: 480
	});
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
		idleMinutes: 480,
		keyFile: '/run/credentials/key',
		secondFactor: false
	});
});

test('mail needs a server, a sender and an address, and a secret is not said aloud', () => {
	const mail = {
		VENSTERBANK_SMTP: 'smtps://naam:geheim@mail.voorbeeld.nl',
		VENSTERBANK_MAIL_FROM: 'v@voorbeeld.nl',
		VENSTERBANK_ORIGIN: 'https://leren.voorbeeld.nl'
	};
	expect(readConfig(mail).mail).toEqual({ server: mail.VENSTERBANK_SMTP, from: 'v@voorbeeld.nl' });
	for (const missing of Object.keys(mail))
		if (missing !== 'VENSTERBANK_SMTP')
			expect(() => readConfig({ ...mail, [missing]: '' }), missing).toThrow(missing);
	expect(() => readConfig({ VENSTERBANK_MAIL_FROM: 'v@voorbeeld.nl' })).toThrow('VENSTERBANK_SMTP');
	expect(() => readConfig({ VENSTERBANK_SMTP: 'http://naam:geheim@x' })).toThrow(/^(?!.*geheim)/);
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
	['VENSTERBANK_CONTACT', 'vragen'],
	['VENSTERBANK_IDLE_MINUTES', '5'],
	['VENSTERBANK_OIDC_ISSUER', 'http://inloggen.voorbeeld.nl'],
	['VENSTERBANK_OIDC_DOMAINS', 'voorbeeld']
])('%s=%s stops the start with a sentence that says how to mend it', (name, value) => {
	expect(() => readConfig({ [name]: value })).toThrow(`${name}=${value} klopt niet: `);
});

const provider = {
	VENSTERBANK_OIDC_ISSUER: 'https://inloggen.voorbeeld.nl/',
	VENSTERBANK_OIDC_CLIENT_ID: 'vensterbank',
	VENSTERBANK_OIDC_SECRET: 'geheim'
};

test('a provider to sign in with is taken over, and is not strong by itself', () => {
	expect(readConfig({ ...provider, VENSTERBANK_OIDC_DOMAINS: 'Voorbeeld.nl, regio.nl' }).outside).toEqual({
		issuer: 'https://inloggen.voorbeeld.nl',
		clientId: 'vensterbank',
		secret: 'geheim',
		strong: false,
		trustEmail: false,
		domains: ['voorbeeld.nl', 'regio.nl']
	});
});

test.each(Object.keys(provider))('half a provider stops the start: without %s', (name) => {
	expect(() => readConfig({ ...provider, [name]: '' })).toThrow('alle drie, of geen van drie');
});

test('.env.example names every variable and no other', () => {
	const example = readFileSync('.env.example', 'utf8');
	const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
	const source = readFileSync('src/lib/server/config.ts', 'utf8');
	const read = [...source.matchAll(/^\t([A-Z_]+): v\.optional/gm)].map((match) => match[1]);
	expect(named.toSorted()).toEqual(read.toSorted());
});
