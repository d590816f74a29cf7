import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';

/** Proof that a session was destroyed: signed, and chained to the one before. */
export const receipts = sqliteTable(
	'receipts',
	{
		/** Place in the chain of this server; the number on the receipt itself counts per organisation. */
		number: integer('number').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** The session's code in the library. */
		session: text('session').notNull(),
		/** The receipt as it was signed, letter for letter. */
		body: text('body').notNull(),
		signature: text('signature').notNull()
	},
	(table) => [uniqueIndex('receipts_session').on(table.organisation, table.session)]
);
