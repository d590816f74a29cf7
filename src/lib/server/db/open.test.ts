import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertPragmas, openConnection } from './connection.ts';
import { openDatabase, type Db } from './open.ts';
import { organisations } from './tables/organisations.ts';

let folder: string;
let db: Db;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-db-'));
	db = openDatabase(join(folder, 'a.db'));
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const row = (id: string) => ({ id, name: id, createdAt: new Date(0) });
const names = async () => (await db.select().from(organisations)).map((one) => one.name);

test('every connection has the settings, on the second open of a file too', () => {
	const file = join(folder, 'b.db');
	for (const readonly of [false, false, true]) {
		const connection = openConnection(file, { readonly });
		expect(() => assertPragmas(connection)).not.toThrow();
		expect(connection.pragma('synchronous', { simple: true })).toBe(2);
		connection.close();
	}
});

test('without our settings the second open is not durable, and the check says so', () => {
	const file = join(folder, 'c.db');
	openConnection(file).close();
	const bare = new Sqlite(file);
	expect(bare.pragma('synchronous', { simple: true })).toBe(1);
	expect(() => assertPragmas(bare)).toThrow('synchronous=1, maar 2 is nodig');
	bare.close();
});

test('a key store file keeps no old pages: journal_mode=delete', () => {
	const connection = openConnection(join(folder, 'd.db'), { journal: 'delete' });
	expect(connection.pragma('journal_mode', { simple: true })).toBe('delete');
	expect(connection.pragma('secure_delete', { simple: true })).toBe(1);
	connection.close();
});

test('a transaction that fails leaves nothing behind', async () => {
	const failing = db.transaction(async (tx) => {
		await tx.insert(organisations).values(row('a'));
		throw new Error('nee');
	});
	await expect(failing).rejects.toThrow('nee');
	expect(await names()).toEqual([]);
});

test('transactions wait for each other, and nobody reads what is not committed', async () => {
	let proceed = () => {};
	const gate = new Promise<void>((resolve) => (proceed = resolve));
	const first = db.transaction(async (tx) => {
		await tx.insert(organisations).values(row('a'));
		await gate;
		throw new Error('nee');
	});
	const second = db.transaction((tx) => tx.insert(organisations).values(row('b')).returning());
	expect(await names()).toEqual([]);
	proceed();
	await expect(first).rejects.toThrow('nee');
	await second;
	expect(await names()).toEqual(['b']);
});

test('a transaction inside a transaction is a part of it', async () => {
	const failing = db.transaction(async (tx) => {
		await db.transaction((inner) => inner.insert(organisations).values(row('a')));
		expect(await tx.select().from(organisations).where(eq(organisations.id, 'a'))).toHaveLength(1);
		throw new Error('nee');
	});
	await expect(failing).rejects.toThrow('nee');
	expect(await names()).toEqual([]);
});

test('opening again applies no migration twice and keeps what was there', async () => {
	await db.transaction((tx) => tx.insert(organisations).values(row('a')));
	db.close();
	db = openDatabase(join(folder, 'a.db'));
	expect(await names()).toEqual(['a']);
});
