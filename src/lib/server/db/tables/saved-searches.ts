import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';

/** A search that someone wants to do again: a name and what stood in the address. Only its owner sees it. */
export const savedSearches = sqliteTable(
	'saved_searches',
	{
		id: text('id').primaryKey(),
		account: text('account')
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		/** The part of the address behind the question mark. */
		query: text('query').notNull(),
		savedAt: integer('saved_at', { mode: 'timestamp_ms' }).notNull()
	},
	(table) => [index('saved_searches_account').on(table.account, table.savedAt)]
);
