import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Kept } from '#lib/session/kept.ts';
import { organisations } from './organisations.ts';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** What a session kept, and the report made from it. Its being here is what makes keeping a session idempotent. */
export const reports = sqliteTable(
	'reports',
	{
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** The session's code in the library, such as LB-26-03. */
		session: text('session').notNull(),
		month: text('month').notNull(),
		kept: text('kept', { mode: 'json' }).$type<Kept>().notNull(),
		/** The report after the facilitator worked on it; until then it is composed from `kept`. */
		markdown: text('markdown'),
		keptAt: instant('kept_at').notNull(),
		dueAt: instant('due_at').notNull(),
		/** Since when the facilitator stands for it. */
		checkedAt: instant('checked_at')
	},
	(table) => [
		primaryKey({ columns: [table.organisation, table.session] }),
		index('reports_month').on(table.organisation, table.month)
	]
);
