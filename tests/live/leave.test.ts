// What happens to lines when the server makes way, and when a screen does not read.
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => void (table = await openTable()));
afterEach(async () => {
	await table.stop();
	table.remove();
});
const piece = (text: string) => ({
	type: 'contribute' as const,
	card: crypto.randomUUID(),
	kind: 'piece',
	text,
	fields: {},
	key: crypto.randomUUID()
});

test('[W20] a server that makes way answers what was asked, and gives each screen its own moment', async () => {
	const { boss, people } = await table.running('people');
	const moments: number[] = [];
	for (const person of [boss, ...people]) person.line.on('move', (after) => void moments.push(after));
	const asked = people.map((person) => person.do(piece('nog net')));
	await vi.waitFor(() => expect(table.io.engine.clientsCount).toBe(5));
	await table.leave();
	for (const reply of await Promise.all(asked)) expect(reply).toHaveProperty('saved');
	await vi.waitFor(() => expect(moments).toHaveLength(5));
	expect(new Set(moments).size).toBe(5);
	for (const moment of moments) expect(moment).toBeGreaterThanOrEqual(500);
});

test('[W21] a screen that does not read is cut, and comes back to the whole view; the others notice nothing', async () => {
	const { code, boss, people, room } = await table.running('people');
	const [stuck, ...others] = people;
	const gone = new Promise((resolve) => stuck!.line.once('disconnect', resolve));
	const wire = (stuck!.line.io.engine.transport as unknown as { ws: { _socket: Socket } }).ws._socket;
	wire.pause();
	await boss.do({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` });
	const onServer = [...table.io.sockets.sockets.values()].find((s) => s.data.seat === stuck!.seat)!;
	const filler = 'x'.repeat(60_000);
	await vi.waitFor(
		async () => {
			for (let i = 0; i < 50; i++) onServer.emit('filler' as never, filler as never);
			expect(await others[0]!.do(piece('ik ga door'))).toHaveProperty('saved');
			expect(onServer.connected).toBe(false);
		},
		{ timeout: 20_000 }
	);
	wire.resume();
	await gone;
	const back = await table.come(code, stuck!.cookie);
	expect(back.heard.join('')).toContain('ik ga door');
});
