import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Lesson, LessonStatus } from '#lib/lessons/lesson.ts';
import { organisations } from './organisations.ts';

const organisation = () =>
	text('organisation')
		.notNull()
		.references(() => organisations.id);

/** A piece of practice on its own: several lessons may be drawn from it. */
export const elements = sqliteTable(
	'elements',
	{
		organisation: organisation(),
		code: text('code').notNull(),
		text: text('text').notNull(),
		kind: text('kind').notNull(),
		origin: text('origin').notNull()
	},
	(table) => [primaryKey({ columns: [table.organisation, table.code] })]
);

/** A lesson as it is now. The columns beside `body` are there to find it by. */
export const lessons = sqliteTable(
	'lessons',
	{
		/** Also the row in the search index. */
		id: integer('id').primaryKey({ autoIncrement: true }),
		organisation: organisation(),
		code: text('code').notNull(),
		title: text('title').notNull(),
		status: text('status').$type<LessonStatus>().notNull(),
		month: text('month').notNull(),
		element: text('element').notNull(),
		version: integer('version').notNull(),
		reviewMonth: text('review_month').notNull(),
		body: text('body', { mode: 'json' }).$type<Lesson>().notNull()
	},
	(table) => [
		uniqueIndex('lessons_code').on(table.organisation, table.code),
		index('lessons_month').on(table.organisation, table.month, table.id),
		index('lessons_element').on(table.organisation, table.element)
	]
);

/** What a lesson can be narrowed down by: one row per value. */
export const lessonFacets = sqliteTable(
	'lesson_facets',
	{
		lesson: integer('lesson')
			.notNull()
			.references(() => lessons.id, { onDelete: 'cascade' }),
		organisation: organisation(),
		facet: text('facet').notNull(),
		value: text('value').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.lesson, table.facet, table.value] }),
		index('lesson_facets_value').on(table.organisation, table.facet, table.value, table.lesson)
	]
);

/** Every version a lesson has had, the present one included. */
export const lessonVersions = sqliteTable(
	'lesson_versions',
	{
		lesson: integer('lesson')
			.notNull()
			.references(() => lessons.id, { onDelete: 'cascade' }),
		version: integer('version').notNull(),
		body: text('body', { mode: 'json' }).$type<Lesson>().notNull()
	},
	(table) => [primaryKey({ columns: [table.lesson, table.version] })]
);
