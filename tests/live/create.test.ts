// A session that could not be made must not stand in the way of the others.
import { afterEach, beforeEach, expect, test } from 'vitest';
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
	} finally {
		await again.stop();
		table = await openTable(table.folder);
	}
});
