import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';

type Snapshot = Awaited<ReturnType<typeof generateSQLiteDrizzleJson>>;

/** All tables as they stand in the code. */
async function tables(): Promise<Record<string, unknown>> {
	const files = globSync('src/lib/server/db/tables/*.ts');
	return Object.assign({}, ...(await Promise.all(files.map((file) => import(resolve(file))))));
}

/** What the newest migration left behind, by its own account. */
function newestSnapshot(): Snapshot {
	const file = globSync('drizzle/meta/*_snapshot.json').sort().at(-1)!;
	return JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
}

test('the migrations make the tables as the code has them', async () => {
	const now = await generateSQLiteDrizzleJson(await tables());
	expect(await generateSQLiteMigration(newestSnapshot(), now)).toEqual([]);
});

test('every table of the newest snapshot is made by a migration', () => {
	const sql = globSync('drizzle/*.sql')
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	for (const name of Object.keys(newestSnapshot().tables))
		expect(sql.split(`CREATE TABLE \`${name}\``), name).toHaveLength(2);
});
