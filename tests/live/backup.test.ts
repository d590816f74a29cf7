// Backups are made while a session runs, and what was destroyed after one does not come back with it.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { receipts } from '#lib/server/db/tables/receipts.ts';
import { openTable, type Table } from './table.ts';

let into: string;
const open: Table[] = [];
beforeEach(() => void (into = mkdtempSync(join(tmpdir(), 'backup-'))));
afterEach(async () => {
	for (const one of open.splice(0)) {
		await one.stop().catch(() => {});
		one.remove();
	}
	rmSync(into, { recursive: true });
});
const table = async (folder?: string) => {
	const made = await openTable(folder);
	open.push(made);
	return made;
};
const noon = new Date('2026-11-22T12:00:00Z');

test('[B1] a backup while people write restores to the same board', async () => {
	const here = await table();
	const { id, people, room } = await here.running('people');
	const writing = Array.from({ length: 30 }, (_, i) =>
		people[i % 4]!.do({
			type: 'contribute',
			card: crypto.randomUUID(),
			kind: 'piece',
			text: `kaart ${i}`,
			fields: {},
			key: crypto.randomUUID()
		})
	);
	await writing[0];
	const { folder } = backUp(here.folder, into, noon);
	await Promise.all(writing);
	const order = room.state.cards.map((c) => c.id);
	await here.stop();
	restore({ data: here.folder, from: folder, replace: true, keys: false });
	const again = await table(here.folder);
	const back = (await again.sessions.room(id))!.state.cards.map((c) => c.id);
	expect(back.length).toBeGreaterThan(0);
	expect(order.slice(0, back.length)).toEqual(back);
});

test('[B2] no key and no secret is in a backup, and only its owner can read it', async () => {
	const here = await table();
	await here.session();
	writeFileSync(join(here.folder, 'master.key'), 'geheim');
	const { folder } = backUp(here.folder, into, noon);
	expect(readdirSync(folder).toSorted()).toEqual(['keys.db', 'log.db', 'manifest.json', 'vensterbank.db']);
	for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test('[B3] a session destroyed after the backup stays destroyed, its receipt stays, and its rows do not come back', async () => {
	const here = await table();
	const running = await here.running('people');
	const other = await here.session();
	const { folder } = backUp(here.folder, into, noon);
	await here.close(running, 'BOARDMARK', 'eerst te vragen');
	await vi.waitFor(async () => expect((await here.sessions.byId(running.id))?.status).toBe('closed'));
	await here.stop();
	for (const keys of [false, true]) {
		const { stayDestroyed } = restore({ data: here.folder, from: folder, replace: true, keys });
		expect(stayDestroyed).toBe(1);
		const again = await openTable(here.folder);
		expect((await again.sessions.byId(running.id))?.status).toBe('closed');
		expect(await again.sessions.room(running.id)).toBeUndefined();
		expect(await again.log.read(running.id)).toEqual([]);
		expect(again.keys.sealed(running.id)).toBeUndefined();
		expect(await again.db.select().from(receipts)).toHaveLength(1);
		expect((await again.sessions.room(other.id))?.state.stage).toBe('lobby');
		await again.stop();
	}
});

test('[B4] refuses: a running server, a folder with data, a backup that was changed', async () => {
	const here = await table();
	await here.session();
	const { folder } = backUp(here.folder, into, noon);
	const wish = { data: here.folder, from: folder, replace: true, keys: false };
	expect(() => restore(wish)).toThrow(/draait nog een server/);
	await here.stop();
	expect(() => restore({ ...wish, replace: false })).toThrow(/--replace/);
	const bytes = readFileSync(join(folder, 'log.db'));
	bytes[5000] = (bytes[5000] ?? 0) ^ 1;
	writeFileSync(join(folder, 'log.db'), bytes);
	expect(() => restore(wish)).toThrow(/log\.db in de back-up is veranderd/);
});

test('[B5] copies older than the schedule allows are thrown away', async () => {
	const here = await table();
	const first = backUp(here.folder, into, noon).folder;
	const second = backUp(here.folder, into, new Date(noon.getTime() + 29 * 86_400_000));
	expect(second.expired).toBe(0);
	expect(backUp(here.folder, into, new Date(noon.getTime() + 31 * 86_400_000)).expired).toBe(1);
	expect(existsSync(first)).toBe(false);
});
