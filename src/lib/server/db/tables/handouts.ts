import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HandoutStatus } from '#lib/handout/compose.ts';
import { accounts } from './accounts.ts';
import { organisations } from './organisations.ts';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const by = () =>
	text('by')
		.notNull()
		.references(() => accounts.id);

/** A handout; its words are in its versions. */
export const handouts = sqliteTable(
	'handouts',
	{
		/** Its address, for good: also on the public page. */
		slug: text('slug').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		title: text('title').notNull(),
		status: text('status').$type<HandoutStatus>().notNull(),
		/** The newest version. */
		version: integer('version').notNull(),
		/** The version that readers see; none before the first publication. */
		published: integer('published'),
		publishedAt: instant('published_at'),
		/** Whether the organisation shows it to everyone. */
		open: integer('open', { mode: 'boolean' }).notNull().default(false),
		themes: text('themes', { mode: 'json' }).$type<readonly string[]>().notNull(),
		reviewMonth: text('review_month').notNull(),
		/** Whether someone with lived experience was asked to read it, and did. */
		livedReader: text('lived_reader').$type<'no' | 'asked' | 'read'>().notNull().default('no'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [index('handouts_organisation').on(table.organisation, table.updatedAt)]
);

const handout = () =>
	text('handout')
		.notNull()
		.references(() => handouts.slug, { onDelete: 'cascade' });

export const handoutVersions = sqliteTable(
	'handout_versions',
	{
		handout: handout(),
		version: integer('version').notNull(),
		title: text('title').notNull(),
		markdown: text('markdown').notNull(),
		/** Codes of the lessons, in the order in which they were chosen. */
		lessons: text('lessons', { mode: 'json' }).$type<readonly string[]>().notNull(),
		/** What changed, in the writer's words. */
		note: text('note').notNull(),
		by: by(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.handout, table.version] })]
);

/** Someone who read a version and stands for it; needed from another than its writer before it is published. */
export const handoutApprovals = sqliteTable(
	'handout_approvals',
	{ handout: handout(), version: integer('version').notNull(), by: by(), at: instant('at').notNull() },
	(table) => [primaryKey({ columns: [table.handout, table.version, table.by] })]
);

export const handoutComments = sqliteTable(
	'handout_comments',
	{
		id: text('id').primaryKey(),
		handout: handout(),
		version: integer('version').notNull(),
		text: text('text').notNull(),
		by: by(),
		at: instant('at').notNull(),
		resolvedAt: instant('resolved_at')
	},
	(table) => [index('handout_comments_handout').on(table.handout)]
);
