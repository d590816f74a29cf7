import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';

/** Words that tell nothing about a family in this organisation: its own teams, methods, partners. The checks leave them alone. */
export const allowedWords = sqliteTable(
	'allowed_words',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** As it was typed. */
		words: text('words').notNull(),
		/** As the checks compare it, so that the same words stand here once. */
		folded: text('folded').notNull(),
		addedAt: integer('added_at', { mode: 'timestamp_ms' }).notNull()
	},
	(table) => [uniqueIndex('allowed_words_once').on(table.organisation, table.folded)]
);
