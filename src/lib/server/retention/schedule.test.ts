import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { retentionWords } from '#lib/words/retention.ts';
import { schedule } from './schedule.ts';

test('the public page speaks of every table of the database, and of no other', () => {
	const source = globSync('src/lib/server/db/tables/*.ts').map((file) => readFileSync(file, 'utf8'));
	const tables = source.flatMap((text) => [...text.matchAll(/sqliteTable\(\s*'([^']+)'/g)].map((m) => m[1]));
	const named = schedule.flatMap((entry) => [...entry.tables]);
	expect(named.toSorted(), 'name each table in schedule.ts, and say it in words/retention.ts').toEqual(
		tables.toSorted()
	);
});

test.each(['nl', 'en'] as const)(
	'every item is said in words (%s), and no words are left over',
	(language) => {
		const items = schedule.map((entry) => entry.item);
		expect(Object.keys(retentionWords[language].items).toSorted()).toEqual(items.toSorted());
	}
);
