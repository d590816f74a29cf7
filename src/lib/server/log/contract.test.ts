import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StorageFull, type EventLog } from './event-log.ts';
import { memoryLog } from './memory.ts';
import { sqliteLog } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** One command with number `seq`, in a write of its own. */
const one = (seq: number, text = 'x') => ({ from: seq, seq, box: Buffer.from(text) });

const makes: Record<string, () => EventLog> = {
	memory: memoryLog,
	sqlite: () => sqliteLog(join(folder, `${crypto.randomUUID()}.db`))
};

describe.each(Object.entries(makes))('the log in %s', (_name, make) => {
	test('[D1] gives back what was appended, in order', async () => {
		const log = make();
		const outcomes = await Promise.all(
			[1, 2, 3].map((seq) => log.append('a', () => one(seq, `text ${seq}`)))
		);
		expect(outcomes).toEqual(['appended', 'appended', 'appended']);
		expect((await log.read('a')).map((e) => [e.seq, Buffer.from(e.box).toString()])).toEqual([
			[1, 'text 1'],
			[2, 'text 2'],
			[3, 'text 3']
		]);
		await log.close();
	});

	test('[D2] asks what to write only when it is its turn, so that what came meanwhile goes along', async () => {
		const log = make();
		let to = 1;
		const taken = log.append('a', () => ({ from: 1, seq: to, box: Buffer.from(`1 to ${to}`) }));
		if (_name === 'sqlite') to = 3;
		expect(await taken).toBe('appended');
		expect(await log.append('a', () => one(to + 1))).toBe('appended');
		expect((await log.read('a')).map((e) => e.seq)).toEqual([to, to + 1]);
		await log.close();
	});

	test('[D3] refuses a number that is not the next one', async () => {
		const log = make();
		expect(await log.append('a', () => one(2))).toBe('conflict');
		await log.append('a', () => ({ ...one(3), from: 1 }));
		expect(await log.append('a', () => one(1))).toBe('conflict');
		expect(await log.append('a', () => ({ ...one(4), from: 3 }))).toBe('conflict');
		expect(await log.append('a', () => one(4))).toBe('appended');
		await log.close();
	});

	test('[D4] destroys one session and leaves the others', async () => {
		const log = make();
		await log.append('a', () => one(1));
		await log.append('b', () => one(1));
		expect(await log.destroy('a')).toBe(1);
		expect(await log.read('a')).toEqual([]);
		expect(await log.read('b')).toHaveLength(1);
		await log.close();
	});
});

test('[D5] after destroying, no byte of a text is left in the files', async () => {
	const at = join(folder, 'scan');
	mkdirSync(at);
	const log = sqliteLog(join(at, 'log.db'));
	const canary = 'CANARY-7f3a9d';
	for (let seq = 1; seq <= 50; seq++) await log.append('a', () => one(seq, `${canary} ${'x'.repeat(500)}`));
	const bytes = () =>
		readdirSync(at)
			.map((name) => readFileSync(join(at, name)).toString('latin1'))
			.join('');
	expect(bytes()).toContain(canary);
	await log.destroy('a');
	expect(bytes()).not.toContain(canary);
	await log.close();
});

test('[D6] on a full disk nothing new is saved, what is there can be read, and a session can still end', async () => {
	const at = join(folder, 'full');
	mkdirSync(at);
	const log = sqliteLog(join(at, 'log.db'), { reserve: 2 ** 62 }); // more than any disk has: it is never set aside
	await expect(log.append('a', () => one(1))).rejects.toBeInstanceOf(StorageFull);
	expect(log.state()).toBe('full');
	expect(await log.read('a')).toEqual([]);
	expect(await log.append('a', () => ({ ...one(1), ends: true }))).toBe('appended');
	expect(await log.destroy('a')).toBe(1);
	await log.close();
});

test('[D7] a thread that ends on a broken disk is replaced, and what was acknowledged is there', async () => {
	const file = join(folder, 'broken.db');
	const first = sqliteLog(file);
	await first.append('a', () => one(1));
	await first.close();
	const log = sqliteLog(file);
	writeFileSync(file, Buffer.alloc(8192, 1));
	await expect(log.read('a')).rejects.toThrow();
	rmSync(file);
	sqliteLog(file);
	expect(await log.append('a', () => one(1))).toBe('appended');
	await log.close();
});

test('[D8] appends that come while one is on its way are written in their order', async () => {
	const log = sqliteLog(join(folder, 'order.db'));
	const all = [];
	for (let seq = 1; seq <= 200; seq++) {
		all.push(log.append('a', () => one(seq)));
		if (seq % 7 === 0) await all[0];
	}
	expect(new Set(await Promise.all(all))).toEqual(new Set(['appended']));
	await log.close();
});

test('[D9] a log that is closed stays closed: who asks too late gets an error, and no thread starts anew', async () => {
	const log = sqliteLog(join(folder, 'closed.db'));
	await log.append('a', () => one(1));
	const closing = log.close();
	await expect(log.read('a')).rejects.toThrow('closed');
	await closing;
	await expect(log.destroy('a')).rejects.toThrow('closed');
	await expect(log.append('a', () => one(2))).rejects.toThrow('closed');
	await log.close();
});
