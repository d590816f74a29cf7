// Guessing join codes at both doors: the page and the live line.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => {
	table = await openTable();
});
afterEach(async () => {
	await table.stop();
	table.remove();
});

/** Opens a page by its code, from an address, with this cookie and this account. */
const page = (code: string, from: string, cookie = '', organisation?: string) =>
	sessionByCode(table, code, {
		request: new Request('http://x', { headers: { 'x-client-ip': from } }),
		cookies: { get: (name: string) => (cookie.startsWith(`${name}=`) ? cookie.split('=')[1] : undefined) },
		locals: organisation ? { account: { organisation } } : {}
	} as never).then(
		(row) => row?.code,
		(refused: { status: number }) => refused.status
	);

const guess = async (from: string) => {
	for (let i = 0; i < 30; i++) await page('ZZZZZZZZ', from);
};

test('[W13] after thirty wrong codes an address hears no more whether a code is right, others go on', async () => {
	const { code } = await table.session();
	await guess('192.0.2.1');
	expect(await page(code, '192.0.2.1')).toBe(429);
	expect(await page('YYYYYYYY', '192.0.2.1')).toBe(429);
	expect(await page(code, '192.0.2.2')).toBe(code);
});

test('[W13] who has a place, or an account of the organisation, gets through all the same', async () => {
	const { code, id } = await table.session();
	const person = await table.sit(id, code, 'Beuk');
	const { organisation } = (await table.sessions.byId(id))!;
	await guess('192.0.2.1');
	expect(await page(code, '192.0.2.1', person.cookie)).toBe(code);
	expect(await page(code, '192.0.2.1', `${person.cookie}x`)).toBe(429);
	expect(await page(code, '192.0.2.1', '', organisation)).toBe(code);
	expect(await page(code, '192.0.2.1', '', 'another')).toBe(429);
});

test('[W13] the live line counts along, and lets in who shows a place', async () => {
	const { code, id } = await table.session();
	const person = await table.sit(id, code, 'Beuk');
	const headers = { 'x-client-ip': '192.0.2.1' };
	const why = (auth: object, cookie = '') => table.arrive(table.line(auth, cookie, headers).line);
	expect(await why({ code, as: 'participant' })).toBe('not_yours');
	for (let i = 0; i < 30; i++) await why({ code: 'ZZZZZZZZ', as: 'participant' });
	expect(await why({ code, as: 'participant' })).toBe('too_many');
	expect(await why({ code: 'YYYYYYYY', as: 'participant' })).toBe('too_many');
	expect(await why({ code, as: 'participant' }, person.cookie)).toHaveProperty('view');
	expect(await page(code, '192.0.2.1')).toBe(429);
});
