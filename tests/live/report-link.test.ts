// From the table to the report: who was let in holds the link, and the keys of the own cards open the own texts after close.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownTextsOf } from '#lib/server/library/own-texts.ts';
import { reportByToken } from '#lib/server/library/reports.ts';
import type { Whole } from '#lib/session/protocol.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => {
	table = await openTable();
});
afterEach(async () => {
	await table.stop();
	table.remove();
});

const whole = (sitter: { line: { timeout(ms: number): { emitWithAck(name: 'whole'): Promise<Whole> } } }) =>
	sitter.line.timeout(5000).emitWithAck('whole');

test('[H21] who was let in holds the link to the report; who waits, the wall and the screen of who leads do not', async () => {
	const { id, code, boss, people } = await table.running('people');
	const { report } = await whole(people[0]!);
	expect(report).toMatch(/^[\w-]{32}$/);
	expect((await whole(people[1]!)).report).toBe(report);
	const waiting = await table.sit(id, code, 'Wilg');
	expect((await whole(waiting)).report).toBeUndefined();
	expect((await whole(boss)).report).toBeUndefined();
	const wall = table.line({ code, as: 'wall', key: table.sessions.wallKey(id) });
	const seen = await table.arrive(wall.line);
	expect(seen).not.toHaveProperty('report');
	expect(await reportByToken(table.db, report!, new Date())).toBeUndefined(); // nothing before close
});

test('[H19] after close the key of a kept card opens its text, and the key of a card that was erased opens nothing', async () => {
	const running = await table.running('people');
	const { report: token } = await whole(running.people[0]!);
	const keys: Record<string, string> = {};
	const sitter = running.people[1]!;
	const asked = sitter.do;
	sitter.do = (command) => {
		if (command['key']) keys[String(command['kind'])] = String(command['key']);
		return asked(command);
	};
	await table.close(running, 'boardmark', 'eerst te vragen');
	await vi.waitFor(async () => expect((await table.sessions.byId(running.id))?.status).toBe('closed'));
	const report = (await reportByToken(table.db, token!, new Date()))!;
	expect((await ownTextsOf(table.db, report, { keys: [keys['lesson']!] })).map((one) => one.fields)).toEqual([
		expect.objectContaining({ helps: 'eerst te vragen' })
	]);
	expect(await ownTextsOf(table.db, report, { keys: [keys['piece']!] })).toEqual([]);
});
