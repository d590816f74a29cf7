import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';
import { organisations } from './organisations.ts';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** What is known of a session outside its sealed log. Nothing of the case, and no person but who organises. */
export const sessions = sqliteTable(
	'sessions',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** Who made it; with `leaders`, the accounts that may lead. */
		owner: text('owner')
			.notNull()
			.references(() => accounts.id),
		leaders: text('leaders', { mode: 'json' }).$type<readonly string[]>().notNull(),
		/** What people type to join; dead once the session is over. */
		code: text('code').notNull(),
		/** The session's name in the library, such as LB-26-03; counted per organisation. */
		library: text('library').notNull(),
		playbook: text('playbook').notNull(),
		plannedAt: instant('planned_at'),
		createdAt: instant('created_at').notNull(),
		/** `destroying` from the moment of closing until nothing is left to destroy. */
		status: text('status').$type<'open' | 'destroying' | 'closed' | 'ended'>().notNull(),
		closedAt: instant('closed_at'),
		/** Closed by the group, or broken off; known from the moment destroying begins. */
		end: text('end').$type<'closed' | 'ended'>(),
		destroyedEntries: integer('destroyed_entries'),
		destroyedCards: integer('destroyed_cards'),
		destroyedParked: integer('destroyed_parked'),
		keptItems: integer('kept_items')
	},
	(table) => [
		uniqueIndex('sessions_code').on(table.code),
		uniqueIndex('sessions_library').on(table.organisation, table.library),
		index('sessions_organisation').on(table.organisation)
	]
);
