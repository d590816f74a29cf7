// From the table to the report: who is there at the end holds the link, and the keys of the own cards open the own texts after close.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownTextsOf } from '#lib/server/library/after/own-texts.ts';
import { reportByToken } from '#lib/server/library/after/reports.ts';
import type { Whole } from '#lib/session/protocol.ts';
import { openTable, type Sitter, type Table } from './table.ts';

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

/** What this line is told of the link, as long as the session goes on. */
function links(sitter: Pick<Sitter, 'line'>): string[] {
	const heard: string[] = [];
	sitter.line.on('report', (token) => heard.push(token));
	return heard;
}

test('[H21] who is at the table in the last phase hears of the link to the report, and nobody else or earlier', async () => {
	const running = await table.running('people');
	const { id, code, boss, people } = running;
	const excused = people[3]!;
	const stay = people.slice(0, 3);
	const waiting = await table.sit(id, code, 'Wilg');
	const wall = table.line({ code, as: 'wall', key: table.sessions.wallKey(id) });
	expect(await table.arrive(wall.line)).not.toHaveProperty('report');
	for (const one of [...people, boss, waiting]) expect((await whole(one)).report).toBeUndefined();
	const others = [excused, boss, waiting, wall].map(links);
	const heard = stay.map(links);
	await boss.do({ type: 'excuse', seat: excused.seat });
	const token = table.sessions.reportLink(id)!;
	expect(token).toMatch(/^[\w-]{38}$/);
	expect(await reportByToken(table.db, token, new Date())).toBeUndefined(); // nothing before close
	await table.close({ ...running, people: stay }, 'shownmark', 'eerst te vragen');
	await vi.waitFor(async () => expect((await table.sessions.byId(id))?.status).toBe('closed'));
	expect(heard).toEqual(stay.map(() => [token]));
	expect(others.flat()).toEqual([]);
	expect(await reportByToken(table.db, token, new Date())).toBeDefined();
});

test('[H21] who is excused a moment before the last phase hears nothing of the link', async () => {
	const running = await table.running('people');
	const { id, boss, people, room } = running;
	const excused = people[3]!;
	const stay = people.slice(0, 3);
	const [heard, missed] = [links(stay[0]!), links(excused)];
	const asked = boss.do;
	boss.do = async (command) => {
		const { phase, step } = room.state.at;
		if (command['type'] === 'next' && phase === 12 && step > 0)
			await asked({ type: 'excuse', seat: excused.seat });
		return asked(command);
	};
	await table.close({ ...running, people: stay }, 'shownmark', 'eerst te vragen');
	await vi.waitFor(async () => expect((await table.sessions.byId(id))?.status).toBe('closed'));
	expect(heard).toHaveLength(1);
	expect(missed).toEqual([]);
});

test('[H19] after close the key of a kept card opens its text, and the key of a card that was erased opens nothing', async () => {
	const running = await table.running('people');
	const token = table.sessions.reportLink(running.id);
	const keys: Record<string, string> = {};
	const sitter = running.people[1]!;
	const asked = sitter.do;
	sitter.do = (command) => {
		if (command['key']) keys[String(command['kind'])] = String(command['key']);
		return asked(command);
	};
	await table.close(running, 'shownmark', 'eerst te vragen');
	await vi.waitFor(async () => expect((await table.sessions.byId(running.id))?.status).toBe('closed'));
	const report = (await reportByToken(table.db, token!, new Date()))!;
	expect((await ownTextsOf(table.db, report, { keys: [keys['lesson']!] })).map((one) => one.fields)).toEqual([
		expect.objectContaining({ helps: 'eerst te vragen' })
	]);
	expect(await ownTextsOf(table.db, report, { keys: [keys['piece']!] })).toEqual([]);
});
