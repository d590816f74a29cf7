import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AudienceChoices } from '#lib/handout/audience.ts';
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
		/** The month of review for which its writers were already written to. */
		reminded: text('reminded').notNull().default(''),
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
		/** What each audience reads of it, where the writer chose otherwise than the form. */
		audiences: text('audiences', { mode: 'json' }).$type<AudienceChoices>().notNull().default({}),
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

/** Someone without an account who was asked to read one version, by a link: a reader with lived experience. */
export const handoutReaders = sqliteTable(
	'handout_readers',
	{
		id: text('id').primaryKey(),
		handout: handout(),
		version: integer('version').notNull(),
		/** The link itself is nowhere: whoever asked hands it over. */
		tokenHash: text('token_hash').notNull().unique(),
		/** Who asked. */
		by: by(),
		at: instant('at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		/** When this reader said that they had read it. */
		readAt: instant('read_at')
	},
	(table) => [index('handout_readers_handout').on(table.handout)]
);

export const handoutComments = sqliteTable(
	'handout_comments',
	{
		id: text('id').primaryKey(),
		handout: handout(),
		/** The version that was on the screen. */
		version: integer('version').notNull(),
		/** Heading and sentence it is about, as they were; empty for the whole. A later version is searched for them. */
		section: text('section').notNull().default(''),
		sentence: text('sentence').notNull().default(''),
		text: text('text').notNull(),
		/** In what role it was written: shown instead of a name. */
		role: text('role')
			.$type<'method_developer' | 'facilitator' | 'reader'>()
			.notNull()
			.default('method_developer'),
		/** The reader without an account who wrote it; then `by` is who asked them. */
		reader: text('reader').references(() => handoutReaders.id, { onDelete: 'cascade' }),
		by: by(),
		at: instant('at').notNull(),
		resolvedAt: instant('resolved_at')
	},
	(table) => [index('handout_comments_handout').on(table.handout)]
);
