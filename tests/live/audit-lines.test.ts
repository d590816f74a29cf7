// What the audit log tells of a session: who did what when, and nothing of what it was about.
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verify } from '#lib/server/audit/audit.ts';
import { audit } from '#lib/server/db/tables/audit.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => void (table = await openTable()));
afterEach(async () => {
	await table.stop();
	table.remove();
});
const lines = () => table.db.select().from(audit).orderBy(asc(audit.seq));

test('[W22] a session leaves a line for each step of its life, with who, and the chain is whole', async () => {
	const { id } = await table.close(await table.running('people'), 'shownmark', 'keptmark eerst te vragen');
	await vi.waitFor(async () => expect((await lines()).at(-1)?.act).toBe('session_destroyed'));
	const { library, owner, organisation } = (await table.sessions.byId(id))!;
	const told = (await lines()).filter((line) => line.subject === library);
	expect(told.map((line) => [line.act, line.actor])).toEqual([
		['session_created', owner],
		['session_prepared', 'somebody'],
		['case_released', 'somebody'],
		['session_opened', 'somebody'],
		['session_started', owner],
		['session_closed', owner],
		['session_destroyed', 'server']
	]);
	expect(new Set(told.map((line) => line.organisation))).toEqual(new Set([organisation]));
	expect(await verify(table.db)).toMatchObject({ whole: true });
	const text = JSON.stringify(await lines());
	expect(text).not.toMatch(/mark|Beuk|Leider|four-windows/);
	expect(text).not.toContain((await table.sessions.byId(id))!.code);
});

test('[W22] who leads along is in the log, and preparing is one line per spell and person', async () => {
	const { id } = await table.session();
	const { library, owner } = (await table.sessions.byId(id))!;
	const part = { field: 'theme', value: 'wonen' } as const;
	const prepare = () =>
		table.sessions.handle(
			id,
			{ id: crypto.randomUUID(), type: 'prepare', part },
			{ role: 'lead' },
			[],
			owner
		);
	await prepare();
	await prepare();
	await table.sessions.addLeader(id, 'bram', owner);
	await table.sessions.addLeader(id, 'bram', owner);
	const told = (await lines()).filter((line) => line.subject === library && line.actor === owner);
	expect(told.map((line) => line.act)).toEqual(['session_created', 'session_prepared', 'leader_added']);
});

test('[A21] a close whose destroying broke off has its one line, with who, also after the next start', async () => {
	const first = await openTable(undefined, () => {
		throw new Error('stopped on purpose');
	});
	const { id } = await first.close(await first.running('people'), 'shownmark', 'eerst te vragen');
	const closed = () => first.db.select().from(audit).where(eq(audit.act, 'session_closed'));
	await vi.waitFor(async () => expect(await closed()).toHaveLength(1));
	await first.stop();
	const second = await openTable(first.folder);
	const { owner, status } = (await second.sessions.byId(id))!;
	expect(status).toBe('closed');
	const told = await second.db.select().from(audit).where(eq(audit.act, 'session_closed'));
	expect(told.map((line) => line.actor)).toEqual([owner]);
	await second.stop();
	second.remove();
});
