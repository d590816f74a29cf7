import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryApp } from '../../../../tests/temporary-app.ts';
import { verify } from '../audit/audit.ts';
import { audit } from '../db/tables/audit.ts';
import { acceptInvitation, firstLink, makeFirst } from './accept.ts';
import { signedIn } from './account-of.ts';
import { changeRoles, invite, setDisabled, withdrawInvitation } from './manage.ts';
import { peopleOf } from './people.ts';
import { removeAccount } from './remove.ts';
import type { Role } from './roles.ts';
import { signIn } from './sign-in.ts';

let app: Awaited<ReturnType<typeof temporaryApp>>;
beforeEach(async () => (app = await temporaryApp()));
afterEach(() => app.remove());

const now = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const tokenOf = (path: string | undefined) => path!.split('/').at(-1)!;
const anna = {
	email: ' Anna@Voorbeeld.nl',
	name: 'Anna',
	password: 'een lange zin 2026',
	organisation: 'GI Noord'
};

const browser = (scheme: 'http' | 'https' = 'http', host = 'localhost:3000') =>
	new Headers({ host, 'x-forwarded-proto': scheme, 'x-client-ip': '127.0.0.1' });

async function makeAnna() {
	await makeFirst(app.db, tokenOf(await firstLink(app.db, now)), anna, now);
	return organisationOf('anna@voorbeeld.nl');
}

/** Signs in and puts the cookie in the browser's headers, as a browser would. */
async function enter(headers: Headers, email = 'anna@voorbeeld.nl', password = anna.password) {
	const outcome = await signIn(app, email, password, headers, now.getTime());
	if ('headers' in outcome) headers.set('cookie', cookiesOf(outcome.headers));
	return outcome;
}
const cookiesOf = (answer: Headers) =>
	answer
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');

/** Invites as Anna and gives the token, or the refusal. */
const inviteAs = async (by: { id: string; organisation: string }, email: string, ...roles: Role[]) =>
	tokenOf(await app.db.transaction((tx) => invite(tx, by, { email, roles }, now)));

async function organisationOf(email: string) {
	const headers = browser();
	await enter(headers, email);
	const found = await signedIn(app, headers);
	if (!found || !('account' in found)) throw new Error('not signed in');
	return found.account;
}

describe('the first account', () => {
	test('[A1] is made by the printed link, with every role, and the link is dead afterwards', async () => {
		const token = tokenOf(await firstLink(app.db, now));
		expect(await makeFirst(app.db, token, anna, now)).toBe(true);
		expect(await makeFirst(app.db, token, { ...anna, email: 'b@voorbeeld.nl' }, now)).toBe(false);
		const account = await organisationOf('anna@voorbeeld.nl');
		expect(account.roles).toEqual(['facilitator', 'method_developer', 'manager', 'admin', 'auditor']);
		expect(await firstLink(app.db, now)).toBeUndefined();
	});

	test('[A1] a newer link kills the older one, and after 24 hours it is dead by itself', async () => {
		const older = tokenOf(await firstLink(app.db, now));
		const newer = tokenOf(await firstLink(app.db, now));
		expect(await makeFirst(app.db, older, anna, now)).toBe(false);
		expect(await makeFirst(app.db, newer, anna, later(25))).toBe(false);
		expect(await makeFirst(app.db, newer, anna, later(23))).toBe(true);
	});

	test('[A1] the token is nowhere in the database', async () => {
		const token = tokenOf(await firstLink(app.db, now));
		const { links } = await import('../db/tables/accounts.ts');
		const stored = JSON.stringify(await app.db.select().from(links));
		expect(stored).toContain('"kind":"first"');
		expect(stored).not.toContain(token);
	});
});

describe('signing in', () => {
	test('[A2] over http the cookie works on a LAN address and is not for https only', async () => {
		await makeAnna();
		const headers = browser('http', '192.168.1.20:3000');
		const outcome = await enter(headers);
		expect(outcome.is).toBe('signed_in');
		expect('headers' in outcome && outcome.headers.getSetCookie().join()).not.toContain('Secure');
		expect(await signedIn(app, headers)).toHaveProperty('halfway.email', 'anna@voorbeeld.nl');
	});

	test('[A2] behind a TLS proxy the cookie is for https and this host only', async () => {
		await makeAnna();
		const headers = browser('https', 'leren.voorbeeld.nl');
		const outcome = await enter(headers);
		const cookie = 'headers' in outcome ? outcome.headers.getSetCookie().join() : '';
		expect(cookie).toMatch(/^__Host-vensterbank\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
		expect(await signedIn(app, headers)).toHaveProperty('halfway.name', 'Anna');
	});

	test('[A2] a cookie with a wrong signature opens nothing', async () => {
		await makeAnna();
		const headers = browser();
		await enter(headers);
		headers.set('cookie', headers.get('cookie')!.slice(0, -6) + 'AAA%3D');
		expect(await signedIn(app, headers)).toBeUndefined();
	});

	test('[A3] a wrong password and an unknown address get the same answer', async () => {
		await makeAnna();
		expect(await enter(browser(), 'anna@voorbeeld.nl', 'een andere zin 2026')).toEqual({ is: 'wrong' });
		expect(await enter(browser(), 'niemand@voorbeeld.nl', 'een andere zin 2026')).toEqual({ is: 'wrong' });
	});

	test('[A3] after five wrong tries the sixth must wait, the right password too; from elsewhere it goes on', async () => {
		await makeAnna();
		for (let i = 0; i < 5; i++) await enter(browser(), 'anna@voorbeeld.nl', 'fout fout fout');
		expect(await enter(browser())).toEqual({ is: 'wait', minutes: 15 });
		const elsewhere = browser();
		elsewhere.set('x-client-ip', '192.0.2.2');
		expect(await enter(elsewhere)).toHaveProperty('is', 'signed_in');
	});
});

describe('people', () => {
	test('[A4] an invited person makes an account with the roles that were given, once', async () => {
		const me = await makeAnna();
		const { organisation } = me;
		const token = await inviteAs(me, 'Bram@voorbeeld.nl', 'facilitator');
		const bram = { name: 'Bram', password: 'nog een lange zin' };
		expect(await acceptInvitation(app.db, token, bram, now)).toBe('bram@voorbeeld.nl');
		expect(await acceptInvitation(app.db, token, bram, now)).toBeUndefined();
		const headers = browser();
		await enter(headers, 'bram@voorbeeld.nl', bram.password);
		const found = { email: 'bram@voorbeeld.nl', roles: ['facilitator'], organisation };
		expect(await signedIn(app, headers)).toHaveProperty('account', expect.objectContaining(found));
	});

	test('[A4] a withdrawn, replaced or old invitation is dead', async () => {
		const me = await makeAnna();
		const { organisation } = me;
		const again = () => inviteAs(me, 'b@voorbeeld.nl', 'auditor');
		const bram = { name: 'Bram', password: 'nog een lange zin' };
		const first = await again();
		const second = await again();
		expect(await acceptInvitation(app.db, first, bram, now)).toBeUndefined();
		expect(await acceptInvitation(app.db, second, bram, later(24 * 7 + 1))).toBeUndefined();
		const { invited } = await peopleOf(app.db, organisation, now);
		const withdraw = (by: { id: string; organisation: string }) =>
			app.db.transaction((tx) => withdrawInvitation(tx, by, invited[0]!.id, now));
		await withdraw({ id: me.id, organisation: 'another' });
		expect((await peopleOf(app.db, organisation, now)).invited).toHaveLength(1);
		await withdraw(me);
		expect(await acceptInvitation(app.db, second, bram, now)).toBeUndefined();
	});

	test('[A4] who has an account cannot be invited again', async () => {
		expect(await inviteAs(await makeAnna(), 'ANNA@voorbeeld.nl', 'admin')).toBe('has_account');
	});

	test('[A5] a disabled account loses its sign-ins at once and cannot sign in', async () => {
		const me = await makeAnna();
		const { organisation } = me;
		const token = await inviteAs(me, 'b@voorbeeld.nl', 'admin');
		await acceptInvitation(app.db, token, { name: 'Bram', password: 'nog een lange zin' }, now);
		const headers = browser();
		await enter(headers, 'b@voorbeeld.nl', 'nog een lange zin');
		const { people } = await peopleOf(app.db, organisation, now);
		const bram = people.find((one) => one.name === 'Bram')!;
		expect(await app.db.transaction((tx) => setDisabled(tx, me, bram.id, true, now))).toBe('done');
		expect(await signedIn(app, headers)).toBeUndefined();
		expect(await enter(browser(), 'b@voorbeeld.nl', 'nog een lange zin')).toEqual({ is: 'disabled' });
		await app.db.transaction((tx) => setDisabled(tx, me, bram.id, false, now));
		expect(await enter(browser(), 'b@voorbeeld.nl', 'nog een lange zin')).toHaveProperty('is', 'signed_in');
	});

	test('[A5] a change of roles holds for sign-ins that exist', async () => {
		const me = await makeAnna();
		const { id } = me;
		const headers = browser();
		await enter(headers);
		await app.db.transaction((tx) => changeRoles(tx, me, id, ['admin'], now));
		expect(await signedIn(app, headers)).toHaveProperty('account.roles', ['admin']);
	});

	test('[A6] the last administrator stays administrator', async () => {
		const me = await makeAnna();
		const { id } = me;
		const withTx = app.db.transaction;
		expect(await withTx((tx) => changeRoles(tx, me, id, ['facilitator'], now))).toBe('last_admin');
		expect(await withTx((tx) => setDisabled(tx, me, id, true, now))).toBe('last_admin');
		expect(await withTx((tx) => changeRoles(tx, me, id, ['admin'], now))).toBe('done');
	});

	test('[A6] of an account that is removed nothing of the person stays, in no file, and its lines stay', async () => {
		const me = await makeAnna();
		const token = await inviteAs(me, 'bram@voorbeeld.nl', 'facilitator');
		await acceptInvitation(app.db, token, { name: 'Bram Zoekmij', password: 'nog een lange zin' }, now);
		const headers = browser();
		await enter(headers, 'bram@voorbeeld.nl', 'nog een lange zin');
		const bram = (await peopleOf(app.db, me.organisation, now)).people.find((one) => one.id !== me.id)!;
		const bytes = () =>
			['vensterbank.db', 'vensterbank.db-wal']
				.map((name) => readFileSync(join(app.config.data, name)).toString('latin1'))
				.join('');
		expect(bytes()).toMatch(/bram@voorbeeld.nl[^]*Bram Zoekmij|Bram Zoekmij[^]*bram@voorbeeld.nl/);
		expect(await app.db.transaction((tx) => removeAccount(tx, me, bram.id, now))).toBe('done');
		await app.db.settle();
		expect(bytes()).not.toMatch(/bram@voorbeeld|Zoekmij/i);
		expect((await peopleOf(app.db, me.organisation, now)).people).toHaveLength(1);
		expect(await signedIn(app, headers)).toBeUndefined();
		expect(await enter(browser(), 'bram@voorbeeld.nl', 'nog een lange zin')).toEqual({ is: 'wrong' });
		expect(await app.db.transaction((tx) => setDisabled(tx, me, bram.id, false, now))).toBe('unknown');
		expect(await app.db.transaction((tx) => removeAccount(tx, me, bram.id, now))).toBe('unknown');
		const lines = (await app.db.select().from(audit)).filter((line) => line.subject === bram.id);
		expect(lines.map((line) => line.act)).toEqual(['account_made', 'signed_in', 'account_removed']);
		expect(await verify(app.db)).toMatchObject({ whole: true });
	});

	test('[A6] the last administrator, a stranger, and who still leads a session are not removed', async () => {
		const me = await makeAnna();
		const remove = (by: { id: string; organisation: string }, id: string) =>
			app.db.transaction((tx) => removeAccount(tx, by, id, now));
		expect(await remove(me, me.id)).toBe('last_admin');
		const token = await inviteAs(me, 'b@voorbeeld.nl', 'admin');
		await acceptInvitation(app.db, token, { name: 'Bram', password: 'nog een lange zin' }, now);
		expect(await remove({ id: me.id, organisation: 'another' }, me.id)).toBe('unknown');
		const wish = { organisation: me.organisation, owner: me.id, playbook: 'four-windows', title: 'x' };
		await app.sessions.create(wish);
		expect(await remove(me, me.id)).toBe('leads');
	});

	test('[A7] who does nothing for longer than is set is signed out; who does something is not', async () => {
		await makeAnna();
		const headers = browser();
		await enter(headers);
		const hour = 3_600_000;
		const at = Date.now();
		expect(await signedIn(app, headers, at + 7 * hour)).toBeDefined();
		expect(await signedIn(app, headers, at + 14 * hour)).toBeDefined();
		expect(await signedIn(app, headers, at + 22.1 * hour)).toBeUndefined();
		expect(await signedIn(app, headers, at + 14 * hour)).toBeUndefined();
		const acts = (await app.db.select().from(audit)).map((line) => line.act);
		expect(acts.at(-1)).toBe('signed_out_idle');
	});

	test('[A8] another organisation cannot touch them', async () => {
		const { id } = await makeAnna();
		expect(
			await app.db.transaction((tx) => setDisabled(tx, { id, organisation: 'another' }, id, true, now))
		).toBe('unknown');
	});

	test('[A21] every deed leaves its line in the audit log, and the chain is whole', async () => {
		const me = await makeAnna();
		const token = await inviteAs(me, 'b@voorbeeld.nl', 'admin');
		await acceptInvitation(app.db, token, { name: 'Bram', password: 'nog een lange zin' }, now);
		await enter(browser(), 'b@voorbeeld.nl', 'nog een lange zin');
		await enter(browser(), 'b@voorbeeld.nl', 'een verkeerde zin');
		await app.db.transaction((tx) => changeRoles(tx, me, me.id, ['admin'], now));
		const acts = (await app.db.select().from(audit)).map((line) => line.act);
		const made = ['account_made', 'signed_in', 'account_invited', 'account_made', 'signed_in'];
		expect(acts).toEqual([...made, 'sign_in_refused', 'roles_changed']);
		expect(await verify(app.db)).toMatchObject({ whole: true, lines: 7 });
	});
});
