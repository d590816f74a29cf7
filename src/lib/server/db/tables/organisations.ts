import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** An organisation that uses this server. People, sessions and lessons each belong to one. */
export const organisations = sqliteTable('organisations', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull()
});
