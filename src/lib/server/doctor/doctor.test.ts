import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doctorWords } from '#lib/words/doctor.ts';
import { temporaryApp } from '../../../../tests/temporary-app.ts';
import { addOrganisation } from '../accounts/people.ts';
import type { App } from '../app.ts';
import { markerOf } from '../backup/files.ts';
import type { OutsideProvider } from '../config.ts';
import { securityHeaders } from '../handles/security-headers.ts';
import { examine, isIll } from './examine.ts';
import { checks, type Check } from './finding.ts';

let app: App;
beforeEach(async () => void (app = await temporaryApp()));
afterEach(async () => {
	await app.close();
	rmSync(app.config.data, { recursive: true });
});
const look = async (check: Check, { url = 'http://127.0.0.1:1', now = Date.now() } = {}) =>
	(await examine({ config: app.config, db: app.db, url, now })).find((f) => f.check === check)!;

test('a fresh installation has no fault, and every check has its words', async () => {
	const findings = await examine({
		config: app.config,
		db: app.db,
		url: 'http://127.0.0.1:1',
		now: Date.now()
	});
	expect(findings.filter((f) => f.verdict === 'fault')).toEqual([]);
	expect(findings.map((f) => f.check)).toEqual([...checks]);
	for (const language of ['nl', 'en'] as const)
		expect(Object.keys(doctorWords[language].checks).toSorted()).toEqual([...checks].toSorted());
});

test('an open key file, an open folder, an old backup and a clock that is behind are faults', async () => {
	const { data } = app.config;
	chmodSync(join(data, 'master.key'), 0o644);
	expect((await look('key')).verdict).toBe('fault');
	chmodSync(data, 0o755);
	expect((await look('files')).verdict).toBe('fault');
	chmodSync(data, 0o700);
	expect((await look('files')).verdict).toBe('good');
	chmodSync(join(data, 'log.db'), 0o644);
	expect(await look('files')).toMatchObject({
		verdict: 'fault',
		detail: expect.stringContaining('log.db 0644')
	});
	writeFileSync(markerOf(data), JSON.stringify({ at: new Date(Date.now() - 40 * 3_600_000), folder: data }));
	expect((await look('backup')).verdict).toBe('fault');
	expect((await look('clock', { now: Date.UTC(2020, 0, 1) })).verdict).toBe('fault');
	expect(
		isIll(await examine({ config: app.config, db: app.db, url: 'http://127.0.0.1:1', now: Date.now() }))
	).toBe(true);
});

test('headers: all there is good, one missing is a fault, nobody there is unknown', async () => {
	let send = securityHeaders('http');
	const server = createServer((_req, res) => {
		for (const [name, value] of send) res.setHeader(name, value);
		res.setHeader('content-security-policy', "frame-ancestors 'none'");
		res.end();
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	expect((await look('headers', { url })).verdict).toBe('good');
	send = send.slice(1);
	expect(await look('headers', { url })).toMatchObject({ verdict: 'fault' });
	server.close();
	expect((await look('headers')).verdict).toBe('unknown');
});

test('a sign-in provider for every address asks for attention as soon as there is a second organisation', async () => {
	const one = { issuer: 'https://i.example', clientId: 'v', secret: 's', strong: false, trustEmail: false };
	const verdict = async (outside?: OutsideProvider) =>
		(
			await examine({
				config: { ...app.config, ...(outside && { outside }) },
				db: app.db,
				url: 'http://127.0.0.1:1',
				now: Date.now()
			})
		).find((f) => f.check === 'provider')!.verdict;
	await app.db.transaction((tx) => addOrganisation(tx, 'GI Noord', new Date()));
	expect(await verdict(one)).toBe('good');
	await app.db.transaction((tx) => addOrganisation(tx, 'GI Zuid', new Date()));
	expect(await verdict(one)).toBe('attention');
	expect(await verdict({ ...one, domains: ['voorbeeld.nl'] })).toBe('good');
	expect(await verdict()).toBe('good');
});
