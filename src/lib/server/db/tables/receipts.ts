import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';

/** Proof that a session was destroyed: signed, and chained to the one before. */
export const receipts = sqliteTable('receipts', {
	number: integer('number').primaryKey(),
	organisation: text('organisation')
		.notNull()
		.references(() => organisations.id),
	/** The session's code in the library. */
	session: text('session').notNull().unique(),
	/** The receipt as it was signed, letter for letter. */
	body: text('body').notNull(),
	signature: text('signature').notNull()
});
