// A session that could not be made must not stand in the way of the others.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addOrganisation } from '#lib/server/accounts/people.ts';
import { sessions } from '#lib/server/db/tables/sessions.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => {
	table = await openTable();
});
afterEach(async () => {
	await table.stop();
	table.remove();
});

test('[W14] a session with a playbook that is not there leaves nothing behind', async () => {
	const { id } = await table.session();
	const { organisation, owner } = (await table.sessions.byId(id))!;
	for (const playbook of ['constructor', '__proto__', 'nonsense'])
		await expect(table.sessions.create({ organisation, owner, playbook, title: 'x' })).rejects.toThrow();
	const left = await table.sessions.list(organisation);
	expect(left.map((row) => row.id)).toEqual([id]);
});

test('[W14] a session whose making broke off is no session yet, and can be looked for', async () => {
	const { id } = await table.session();
	const { organisation, owner } = (await table.sessions.byId(id))!;
	const made = await table.sessions.create({ organisation, owner, playbook: 'four-windows', title: 'x' });
	await table.log.destroy(made.id);
	await table.stop();
	const again = await openTable(table.folder);
	try {
		expect(await again.sessions.view(made.id, 'facilitators')).toBeUndefined();
		expect(await again.sessions.view(id, 'facilitators')).toHaveProperty('code');
		expect(await again.sessions.byId(made.id), 'it may still be in the making').toBeDefined();
		await again.db.transaction((tx) =>
			tx
				.update(sessions)
				.set({ createdAt: new Date(0) })
				.returning()
		);
		await again.sessions.resume();
		expect(await again.sessions.byId(made.id), 'nobody is making it any more').toBeUndefined();
		expect(again.keys.open(made.id)).toBeUndefined();
		expect(await again.sessions.view(id, 'facilitators')).toHaveProperty('code');
	} finally {
		await again.stop();
		table = await openTable(table.folder);
	}
});

test('[W14] organisations count their sessions each for themselves', async () => {
	const { id } = await table.session();
	const { owner } = (await table.sessions.byId(id))!;
	const organisation = await table.db.transaction((tx) => addOrganisation(tx, 'Een andere', new Date()));
	const wish = { owner, playbook: 'four-windows', title: 'x' };
	const made = await table.sessions.create({ ...wish, organisation });
	const libraryOf = async (which: string) => (await table.sessions.byId(which))!.library;
	expect(await libraryOf(made.id)).toBe(await libraryOf(id));
});
