import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Db } from '../db/open.ts';
import { audit } from '../db/tables/audit.ts';
import { auditWords } from '#lib/words/audit.ts';
import { acts, type Act } from './acts.ts';
import { countOf, linesOf, record, verify } from './audit.ts';

let folder: string;
let db: Db;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-audit-'));
	db = openDatabase(join(folder, 'a.db'));
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const fact = (subject: string, act: Act = 'account_made', organisation = 'gi-noord') =>
	db.transaction((tx) => record(tx, { actor: 'anna', act, subject, organisation }, new Date(1000)));

async function three() {
	for (const subject of ['a', 'b', 'c']) await fact(subject);
}

test('[A20] an untouched chain is whole, also when it is empty', async () => {
	expect(await verify(db)).toEqual({ whole: true, lines: 0, head: '' });
	await three();
	expect(await verify(db)).toMatchObject({ whole: true, lines: 3 });
});

test('[A20] a changed line is found', async () => {
	await three();
	await db.transaction((tx) => tx.update(audit).set({ actor: 'bram' }).where(eq(audit.seq, 2)).returning());
	expect(await verify(db)).toEqual({ whole: false, broken: 2 });
});

test('[A20] a removed line is found', async () => {
	await three();
	await db.transaction((tx) => tx.delete(audit).where(eq(audit.seq, 2)).returning());
	expect(await verify(db)).toEqual({ whole: false, broken: 2 });
});

test('[A20] lines cut off at the end are found against a head that was noted', async () => {
	await three();
	const before = await verify(db);
	const head = before.whole ? before.head : '';
	expect(await verify(db, head)).toMatchObject({ whole: true });
	await db.transaction((tx) => tx.delete(audit).where(eq(audit.seq, 3)).returning());
	expect(await verify(db)).toMatchObject({ whole: true, lines: 2 });
	expect(await verify(db, head)).toEqual({ whole: false, broken: 3 });
});

test('[A21] the line goes when the deed does not happen', async () => {
	const deed = db.transaction(async (tx) => {
		await record(tx, { actor: 'anna', act: 'account_made', subject: 'a', organisation: null }, new Date());
		throw new Error('nee');
	});
	await expect(deed).rejects.toThrow('nee');
	expect(await verify(db)).toMatchObject({ lines: 0 });
});

test.each(['Bram de Vries', 'bram@voorbeeld.nl', '', 'x'.repeat(65)])(
	'[A22] «%s» is not an id',
	async (subject) => {
		await expect(fact(subject)).rejects.toThrow('ids only');
	}
);

test('[A23] an organisation sees its own lines, newest first, page by page, and counts no others', async () => {
	await three();
	await fact('d', 'account_made', 'gi-zuid');
	await fact('e');
	const lines = (skip: number) => linesOf(db, 'gi-noord', skip, 2);
	const subjects = async (skip: number) => (await lines(skip)).map((line) => line.subject);
	expect(await subjects(0)).toEqual(['e', 'c']);
	expect(await subjects(2)).toEqual(['b', 'a']);
	expect(await countOf(db, 'gi-noord')).toBe(4);
	expect(Object.keys((await lines(0))[0]!)).toEqual(['at', 'actor', 'act', 'subject']);
});

test.each(['nl', 'en'] as const)(
	'every act has its sentence (%s), and no sentence is left over',
	(language) => {
		expect(Object.keys(auditWords[language].acts).toSorted()).toEqual(acts.toSorted());
	}
);
