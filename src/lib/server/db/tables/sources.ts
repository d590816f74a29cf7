import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RegisterKind } from '#lib/lessons/source.ts';
import { organisations } from './organisations.ts';

/** What is known already: the guidelines, studies, laws and voices that lessons are laid beside. */
export const sources = sqliteTable(
	'sources',
	{
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** Such as BR-014; never used twice. */
		key: text('key').notNull(),
		kind: text('kind').$type<RegisterKind>().notNull(),
		title: text('title').notNull(),
		makers: text('makers').notNull().default(''),
		year: text('year').notNull().default(''),
		place: text('place').notNull().default(''),
		address: text('address').notNull().default(''),
		note: text('note').notNull().default(''),
		reviewMonth: text('review_month').notNull().default(''),
		withdrawnMonth: text('withdrawn_month').notNull().default(''),
		replacedBy: text('replaced_by').notNull().default(''),
		/** What an imported entry said beyond these columns. */
		rest: text('rest', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
		addedAt: integer('added_at', { mode: 'timestamp_ms' }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.organisation, table.key] }),
		index('sources_title').on(table.organisation, table.title)
	]
);
