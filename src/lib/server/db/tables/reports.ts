import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Course, Judged, Moment } from '#lib/lessons/look-back.ts';
import type { Kept } from '#lib/session/kept.ts';
import type { OwnSort } from '#lib/session/own-texts.ts';
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
		checkedAt: instant('checked_at'),
		/** Half of what stands in the link for who was there (report-link.ts); without one nobody reads it by a link. */
		token: text('token'),
		linkEndsAt: instant('link_ends_at'),
		/** When someone last mended or took back an own text. */
		changedAt: instant('changed_at'),
		/** Since when nothing changes in it any more. */
		finalAt: instant('final_at'),
		/** How many reminders were sent. */
		reminders: integer('reminders').notNull().default(0),
		/** How many times who led heard that the moment to look back has come. */
		lookBackReminders: integer('look_back_reminders').notNull().default(0)
	},
	(table) => [
		primaryKey({ columns: [table.organisation, table.session] }),
		index('reports_month').on(table.organisation, table.month),
		uniqueIndex('reports_token').on(table.token)
	]
);

/**
 * Which kept texts are somebody's own, under hashes of keys that only their authors have. Two texts of one person have
 * nothing in common here. Gone when the report is final.
 */
export const keptTexts = sqliteTable(
	'kept_texts',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		session: text('session').notNull(),
		sort: text('sort').$type<OwnSort>().notNull(),
		/** Where it stands in what was kept: the id of the item, or the text itself. */
		item: text('item').notNull(),
		/** Code in the library, for a lesson. */
		lesson: text('lesson'),
		/** Hash of the key that the author's tab has. */
		lock: text('lock').notNull(),
		/** Hash of the author's code on paper; of nothing as long as there is none. */
		paper: text('paper').notNull()
	},
	(table) => [index('kept_texts_session').on(table.organisation, table.session)]
);

/** Who asked to stand on the list of participants, in own words. An annex: nothing leads from here to a text. */
export const attendants = sqliteTable(
	'attendants',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		session: text('session').notNull(),
		name: text('name').notNull(),
		employer: text('employer').notNull(),
		role: text('role').notNull(),
		/** Hash of the code with which this person takes the line away again. */
		code: text('code').notNull(),
		endsAt: instant('ends_at').notNull()
	},
	(table) => [index('attendants_session').on(table.organisation, table.session)]
);

/** A code on paper with which someone looks back; only its hash. Nothing says whose it is. */
export const lookBackCodes = sqliteTable(
	'look_back_codes',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		session: text('session').notNull(),
		code: text('code').notNull().unique(),
		/** The moments at which it was used. */
		used: text('used', { mode: 'json' }).$type<readonly number[]>().notNull()
	},
	(table) => [index('look_back_codes_session').on(table.organisation, table.session)]
);

/** Expectation against course, in general words, and what was thought of the lessons. Apart from the codes. */
export const lookBacks = sqliteTable(
	'look_backs',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		session: text('session').notNull(),
		moment: integer('moment').$type<Moment>().notNull(),
		/** Never a day. */
		month: text('month').notNull(),
		course: text('course').$type<Course>().notNull(),
		happened: text('happened').notNull(),
		because: text('because').notNull(),
		judged: text('judged', { mode: 'json' }).$type<readonly Judged[]>().notNull(),
		/** Codes of the lessons that got their new version from this. */
		done: text('done', { mode: 'json' }).$type<readonly string[]>().notNull()
	},
	(table) => [index('look_backs_session').on(table.organisation, table.session)]
);
