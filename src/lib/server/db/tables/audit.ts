import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Act } from '../../audit/acts.ts';

/** Who did what, when: without content, each line bound to the one before by its hash. Never changed, never removed. */
export const audit = sqliteTable('audit', {
	seq: integer('seq').primaryKey(),
	at: integer('at', { mode: 'timestamp_ms' }).notNull(),
	organisation: text('organisation'),
	/** Id of an account, or `server` or `command_line`. No reference: the line stays when the account goes. */
	actor: text('actor').notNull(),
	act: text('act').$type<Act>().notNull(),
	/** Id of what or whom it was done to. */
	subject: text('subject').notNull(),
	hash: text('hash').notNull()
});
