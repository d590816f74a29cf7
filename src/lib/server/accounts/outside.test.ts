// Signing in through a provider that runs here: a real one in all but its own sign-in page.
import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { temporaryApp } from '../../../../tests/temporary-app.ts';
import { audit } from '../db/tables/audit.ts';
import { credentials, links, signIns, verifications } from '../db/tables/accounts.ts';
import { signedIn } from './account-of.ts';
import { setDisabled } from './manage.ts';
import { outsideFault, providerId, startOutside, vouchesFor } from './outside.ts';
import { addAccount, addOrganisation, peopleOf } from './people.ts';
import { invite } from './manage.ts';

const provider = new OAuth2Server();
/** What the provider says of who signs in. */
let claims: Record<string, unknown>;
provider.service.on('beforeTokenSigning', (token: { payload: object }) => {
	Object.assign(token.payload, claims);
});
const issuer = () => provider.issuer.url!;
beforeAll(async () => {
	await provider.issuer.keys.generate('RS256');
	await provider.start(0, '127.0.0.1');
});
afterAll(() => provider.stop());

const now = new Date();
const origin = 'https://leren.voorbeeld.nl';
const bram = {
	sub: 'u-17',
	email: 'Bram@Voorbeeld.nl',
	email_verified: true as unknown,
	name: 'Bram de Boer'
};

let app: Awaited<ReturnType<typeof temporaryApp>>;
let left: (typeof app)[] = [];
let admin: { id: string; organisation: string };
afterEach(async () => {
	for (const one of left) await one.remove();
	left = [];
});

async function begin(env: Record<string, string> = {}) {
	app = await temporaryApp({
		VENSTERBANK_ORIGIN: origin,
		VENSTERBANK_OIDC_ISSUER: issuer(),
		VENSTERBANK_OIDC_CLIENT_ID: 'vensterbank',
		VENSTERBANK_OIDC_SECRET: 'een geheim',
		...env
	});
	left.push(app);
	admin = await app.db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'Gemeente', now);
		const roles = ['admin'] as const;
		const person = { organisation, email: 'anna@voorbeeld.nl', name: 'Anna', roles };
		return { organisation, id: (await addAccount(tx, person, now))! };
	});
	claims = bram;
}

const inviteBram = () =>
	app.db.transaction((tx) =>
		invite(tx, admin, { email: 'bram@voorbeeld.nl', roles: ['facilitator'] }, new Date())
	);

const cookiesOf = (answer: Headers) =>
	answer
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');

/** Goes all the way round as a browser does. Gives where it ends, and the browser's headers afterwards. */
async function comeIn() {
	const headers = new Headers({ host: 'leren.voorbeeld.nl', 'x-forwarded-proto': 'https' });
	const begun = (await startOutside(app, headers, '/sessies'))!;
	headers.set('cookie', cookiesOf(begun.headers));
	const there = await fetch(begun.url, { redirect: 'manual' });
	const back = there.headers.get('location')!;
	const answer = await app.outside!(origin).handler(new Request(back, { headers }));
	headers.set('cookie', cookiesOf(answer.headers));
	return { to: answer.headers.get('location')!, headers, back };
}
const faultOf = (to: string) => outsideFault(new URL(to, origin).searchParams.get('error'));
const accounts = async () => (await peopleOf(app.db, admin.organisation, now)).people;

describe('who was invited', () => {
	test('[A9] gets the account with the roles of the invitation, once, and its link is dead', async () => {
		await begin();
		await inviteBram();
		const { to } = await comeIn();
		expect(to).toBe('/sessies');
		expect(await accounts()).toEqual([
			expect.objectContaining({ email: 'anna@voorbeeld.nl' }),
			expect.objectContaining({ email: 'bram@voorbeeld.nl', name: 'Bram de Boer', roles: ['facilitator'] })
		]);
		expect(await app.db.select().from(links)).toEqual([]);
		expect((await comeIn()).to).toBe('/sessies');
		expect(await accounts()).toHaveLength(2);
	});

	test('[A9] is known by the provider afterwards, also with another address', async () => {
		await begin();
		await inviteBram();
		await comeIn();
		claims = { ...bram, email: 'bram@elders.nl', email_verified: false };
		const { to, headers } = await comeIn();
		expect(to).toBe('/sessies');
		expect(await signedIn(app, headers)).toHaveProperty('halfway.email', 'bram@voorbeeld.nl');
		expect(await accounts()).toHaveLength(2);
	});

	test('[A9] of the provider no token stays, and the audit log says what happened', async () => {
		await begin();
		await inviteBram();
		await comeIn();
		const [kept] = await app.db.select().from(credentials);
		expect(kept).toMatchObject({ provider: providerId, subject: 'u-17' });
		expect(kept).toMatchObject({ accessToken: null, refreshToken: null, idToken: null, password: null });
		expect(JSON.stringify(await app.db.select().from(verifications))).not.toContain('eyJ');
		const acts = (await app.db.select().from(audit)).map((line) => line.act);
		expect(acts.slice(2)).toEqual(['account_made', 'provider_linked', 'signed_in']);
	});
});

describe('nobody else', () => {
	test('[A9] makes an account: without an invitation the door stays shut', async () => {
		await begin();
		const { to, headers } = await comeIn();
		expect(faultOf(to)).toBe('uninvited');
		expect(await signedIn(app, headers)).toBeUndefined();
		expect(await accounts()).toHaveLength(1);
	});

	test.each([
		['the provider says it is not verified', { email_verified: false }, {}],
		['the provider says nothing about it', { email_verified: undefined }, {}],
		['the provider may not speak for its domain', {}, { VENSTERBANK_OIDC_DOMAINS: 'gemeente.nl' }],
		['it is the address of somebody else', { email: 'carla@voorbeeld.nl' }, {}]
	])('[A9] gets in on an address when %s', async (_why, other, env) => {
		await begin(env);
		await inviteBram();
		claims = { ...bram, ...other };
		expect(faultOf((await comeIn()).to)).toBe('uninvited');
		claims = { ...bram, ...other, email: 'anna@voorbeeld.nl' };
		if (!('email' in other)) expect(faultOf((await comeIn()).to)).toBe('uninvited');
		expect(await accounts()).toHaveLength(1);
		expect(await app.db.select().from(signIns)).toEqual([]);
	});

	test('[A9] comes back with the code of another browser, or twice with one', async () => {
		await begin();
		await inviteBram();
		const { back, headers } = await comeIn();
		const again = (as: Headers) => app.outside!(origin).handler(new Request(back, { headers: as }));
		const bare = new Headers({ host: 'leren.voorbeeld.nl' });
		for (const as of [bare, headers]) {
			const answer = await again(as);
			expect(faultOf(answer.headers.get('location')!)).toBe('failed');
			expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
		}
	});

	test('[A5] gets in on an account that is switched off', async () => {
		await begin();
		await inviteBram();
		await comeIn();
		const { id } = (await accounts()).find((one) => one.name === 'Bram de Boer')!;
		await app.db.transaction((tx) => setDisabled(tx, admin, id, true, now));
		expect(faultOf((await comeIn()).to)).toBe('disabled');
	});
});

describe('the second step', () => {
	test('[A10] is asked for after the provider, unless it is set that the provider does', async () => {
		await begin();
		await inviteBram();
		expect(await signedIn(app, (await comeIn()).headers)).toHaveProperty('halfway.name', 'Bram de Boer');
		await begin({ VENSTERBANK_OIDC_STRONG: '1' });
		await inviteBram();
		expect(await signedIn(app, (await comeIn()).headers)).toHaveProperty('account.name', 'Bram de Boer');
	});
});

test('who signs in here does not wait for a provider that is away, and that one says so', async () => {
	await begin({ VENSTERBANK_OIDC_ISSUER: 'http://127.0.0.1:9' });
	const headers = new Headers({ host: 'leren.voorbeeld.nl', 'x-forwarded-proto': 'https' });
	expect(await startOutside(app, headers, '/begin')).toBeUndefined();
	expect(await signedIn(app, headers)).toBeUndefined();
});

test('an address counts by what is said of it and what is set', () => {
	const set = { issuer: '', clientId: '', secret: '', strong: false, trustEmail: true };
	expect(vouchesFor(set, { email: 'b@voorbeeld.nl' })).toBe(true);
	expect(vouchesFor(set, { email: 'b@voorbeeld.nl', email_verified: false })).toBe(false);
	expect(vouchesFor(set, { email: 'b@voorbeeld.nl', email_verified: 'true' })).toBe(true);
	expect(vouchesFor({ ...set, domains: ['regio.nl'] }, { email: 'b@voorbeeld.nl' })).toBe(false);
	expect(vouchesFor(set, {})).toBe(false);
});
