import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Who } from '#lib/session/command.ts';
import { memoryLog } from '../log/memory.ts';
import { openRoom } from './room.ts';

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
