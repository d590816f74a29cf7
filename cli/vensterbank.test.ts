import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/open.ts';
import { audit } from '#lib/server/db/tables/audit.ts';
import { accounts, links } from '#lib/server/db/tables/accounts.ts';

let data: string;
beforeAll(() => void (data = mkdtempSync(join(tmpdir(), 'vensterbank-cli-'))));
afterAll(() => rmSync(data, { recursive: true }));

const run = (...args: string[]) =>
	new Promise<{ code: number; out: string; err: string }>((resolve) => {
		const env = { ...process.env, VENSTERBANK_DATA: data };
		const child = execFile(process.execPath, ['cli/vensterbank.ts', ...args], { env }, (_, out, err) =>
			resolve({ code: child.exitCode ?? 1, out, err })
		);
	});

test('--help lists every command', async () => {
	const { code, out } = await run('--help');
	expect(code).toBe(0);
	for (const name of ['account', 'audit', 'backup', 'check', 'doctor', 'receipt', 'restore', 'serve'])
		expect(out).toContain(`\n  ${name} `);
});

test('an unknown command says so, shows the list, and fails', async () => {
	const { code, out, err } = await run('toString');
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain('De opdracht «toString» bestaat niet.');
	expect(err).toContain('\n  serve ');
});

test('--help of a command explains it and does nothing', async () => {
	const { code, out } = await run('account', 'add', '--help');
	expect(code).toBe(0);
	expect(out).toMatch(/^Gebruik: vensterbank account add/);
});

test('account add makes an account and prints a link as JSON; a second time adds a role', async () => {
	const add = (...rest: string[]) => run('account', 'add', '--email', 'Anna@voorbeeld.nl', ...rest);
	const first = await add('--role', 'facilitator', '--name', 'Anna');
	expect(first).toHaveProperty('code', 0);
	const { link } = JSON.parse(first.out) as { link: string };
	expect(link).toMatch(/^http:\/\/localhost:3000\/inloggen\/link\/[\w-]{32}$/);
	expect(await add('--role', 'beheerder')).toHaveProperty('code', 0);

	const db = openDatabase(join(data, 'vensterbank.db'));
	const rows = await db.select().from(accounts);
	expect(rows).toMatchObject([{ email: 'anna@voorbeeld.nl', name: 'Anna', roles: ['facilitator', 'admin'] }]);
	expect(await db.select().from(links)).toHaveLength(2);
	db.close();
});

test('audit verify says whether the log is whole, and finds a changed line', async () => {
	const whole = await run('audit', 'verify');
	expect(JSON.parse(whole.out)).toMatchObject({ whole: true, lines: 4 });
	expect(whole.code).toBe(0);
	const db = openDatabase(join(data, 'vensterbank.db'));
	await db.transaction((tx) =>
		tx.update(audit).set({ subject: 'ander' }).where(eq(audit.seq, 2)).returning()
	);
	db.close();
	const broken = await run('audit', 'verify');
	expect(JSON.parse(broken.out)).toEqual({ whole: false, broken: 2 });
	expect(broken.code).toBe(1);
});

test.each([
	[['--email', 'a@b.nl', '--role', 'baas'], 'De rol «baas» bestaat niet'],
	[['--email', 'a@b.nl'], 'Geef ten minste één rol'],
	[['--role', 'admin'], 'Geef een e-mailadres']
])('account add %j is refused', async (args, reason) => {
	const { code, err } = await run('account', 'add', ...args);
	expect(code).toBe(2);
	expect(err).toContain(reason);
});

test('backup, restore and doctor work on a folder of this server, and say so in the audit log', async () => {
	await run('account', 'add', '--email', 'beheer@voorbeeld.nl', '--role', 'admin');
	const into = mkdtempSync(join(tmpdir(), 'vensterbank-cli-backup-'));
	const made = await run('backup', into);
	expect(made.code).toBe(0);
	const { folder } = JSON.parse(made.out) as { folder: string };
	expect((await run('restore', folder)).err).toContain('--replace');
	const restored = await run('restore', folder, '--replace');
	expect(JSON.parse(restored.out)).toMatchObject({ stayDestroyed: 0 });
	const doctor = await run('doctor', '--url', 'http://127.0.0.1:1');
	const { findings } = JSON.parse(doctor.out) as { findings: { check: string; verdict: string }[] };
	expect(findings.find((f) => f.check === 'backup')?.verdict).toBe('good');
	const db = openDatabase(join(data, 'vensterbank.db'));
	const acts = (await db.select().from(audit)).map((line) => line.act);
	db.close();
	expect(acts).toContain('backup_restored');
	rmSync(into, { recursive: true });
});

test('a file that is no receipt is refused, and says why', async () => {
	const { code, out } = await run('receipt', 'verify', 'package.json');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toEqual({ right: false, fault: 'Dit is geen wisbewijs van Vensterbank.' });
});
