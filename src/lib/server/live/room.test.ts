import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Who } from '#lib/session/command.ts';
import { decide } from '#lib/session/decide.ts';
import type { Event } from '#lib/session/event.ts';
import { nothing } from '#lib/session/state.ts';
import { openConnection } from '../db/connection.ts';
import { seal } from '../keys/seal.ts';
import type { EventLog, Outcome } from '../log/event-log.ts';
import { memoryLog } from '../log/memory.ts';
import { sqliteLog } from '../log/sqlite.ts';
import { openRoom } from './room.ts';
import { readSaved, sealed } from './writes.ts';

const visitor = (): Who => ({ role: 'visitor' });
const create = { type: 'create', code: 'KM4PX7QW', playbook: 'four-windows', title: 'Test' } as const;
const ask = { type: 'ask', card: 'card-one', text: 'Wat helpt?', lock: 'lock' } as const;

/** A room whose disk answers when `disk` is resolved, or fails when it is rejected. */
async function slowRoom(disk: Promise<undefined>) {
	const log = memoryLog();
	const slow = {
		...log,
		append: (...args: Parameters<typeof log.append>) => disk.then(() => log.append(...args))
	};
	const room = await openRoom('a', randomBytes(32), slow, world, () => {});
	void room.handle({ id: 'c0', ...create }, () => ({ role: 'system' }), 0);
	void room.handle({ id: 'c1', ...ask }, visitor, 0);
	return room;
}

test('[W15] what is already so is acknowledged only once it is on disk', async () => {
	const disk = Promise.withResolvers<undefined>();
	const room = await slowRoom(disk.promise);
	const repeat = room.handle({ id: 'c2', ...ask }, visitor, 0);
	const early = await Promise.race([repeat, new Promise((resolve) => setImmediate(resolve, 'not yet'))]);
	expect(early).toBe('not yet');
	disk.resolve(undefined);
	expect(await repeat).toEqual({ saved: 2 });
});

test('[W15] and not at all when the write failed', async () => {
	const disk = Promise.withResolvers<undefined>();
	const room = await slowRoom(disk.promise);
	const repeat = room.handle({ id: 'c2', ...ask }, visitor, 0);
	disk.reject(new Error('disk'));
	expect(await repeat).toEqual({ again: true });
});

/** A room on a log whose first write waits until it is let go, and of which it is told what was written. */
async function roomWithWrites() {
	const [log, key] = [memoryLog(), randomBytes(32)];
	const first = Promise.withResolvers<undefined>();
	const written: (readonly [number, number])[] = [];
	let wait: Promise<unknown> = first.promise;
	const slow: EventLog = {
		...log,
		async append(session, take) {
			const turn = wait;
			const { from, seq, box } = written.length ? (await turn, take()) : take();
			written.push([from, seq]);
			wait = turn.then(() => log.append(session, () => ({ from, seq, box })));
			return wait as Promise<Outcome>;
		}
	};
	const room = await openRoom('a', key, slow, world, () => {});
	return { log, key, room, written, go: first.resolve, fail: first.reject };
}
const asked = (n: number) => ({ id: `c${n}`, ...ask, card: `card-${n}` });

test('[W16] what comes while a write is on its way is written together by the next, each with its own answer', async () => {
	const { log, key, room, written, go } = await roomWithWrites();
	const replies = [room.handle({ id: 'c0', ...create }, () => ({ role: 'system' }), 0)];
	for (const n of [1, 2, 3]) replies.push(room.handle(asked(n), visitor, 0));
	go(undefined);
	expect(await Promise.all(replies)).toEqual([1, 2, 3, 4].map((saved) => ({ saved })));
	expect(written).toEqual([
		[1, 1],
		[2, 4]
	]);
	expect(room.seq).toBe(4);
	expect((await readSaved(log, 'a', key)).map(([id]) => id)).toEqual(['c0', 'c1', 'c2', 'c3']);
	const back = await openRoom('a', key, log, world, () => {});
	expect(back.state).toEqual(room.state);
	expect(await back.handle(asked(2), visitor, 0)).toEqual({ saved: 3 });
});

test('[W16] and when it fails, none of them is saved and each may be sent again', async () => {
	const { log, key, room, fail } = await roomWithWrites();
	const replies = [room.handle({ id: 'c0', ...create }, () => ({ role: 'system' }), 0)];
	for (const n of [1, 2]) replies.push(room.handle(asked(n), visitor, 0));
	fail(new Error('disk'));
	expect(await Promise.all(replies)).toEqual([{ again: true }, { again: true }, { again: true }]);
	expect(room).toMatchObject({ broken: true, seq: 0 });
	expect(await readSaved(log, 'a', key)).toEqual([]);
});

test('[W17] a session of whose log an entry is missing is not read', async () => {
	const [log, key] = [memoryLog(), randomBytes(32)];
	const write = (from: number, seq: number, ids: readonly string[]) =>
		log.append('a', () => ({
			from,
			seq,
			box: sealed(
				key,
				'a',
				seq,
				ids.map((id) => [id, []])
			)
		}));
	await write(1, 2, ['c1']);
	await expect(readSaved(log, 'a', key)).rejects.toThrow('missing');
});

test('[D16] a log of an earlier make, with a command in each row, is taken over and its session goes on', async () => {
	const key = randomBytes(32);
	const file = join(mkdtempSync(join(tmpdir(), 'earlier-')), 'log.db');
	const earlier = openConnection(file);
	earlier.exec(
		`CREATE TABLE entries (session TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, box BLOB NOT NULL,
			PRIMARY KEY (session, seq), UNIQUE (session, command)) WITHOUT ROWID`
	);
	const [created] = decide({ id: 'c0', ...create }, nothing, { role: 'system' }, 0, world) as Event[];
	const box = seal(key, 'session|a|1', JSON.stringify([created]));
	earlier.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)').run('a', 1, 'c0', box);
	earlier.close();

	for (const n of [1, 2]) {
		const log = sqliteLog(file);
		const room = await openRoom('a', key, log, world, () => {});
		expect(room.state.code).toBe('KM4PX7QW');
		expect(await room.handle(asked(n), visitor, 0)).toEqual({ saved: n + 1 });
		await log.close();
	}
});
