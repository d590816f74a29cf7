// Finding lessons: words, facets, and how many lessons stand behind each value of a facet.
import { and, asc, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { SelectedFields } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db/open.ts';
import { lessonFacets, lessons, lessonVersions } from '../../db/tables/lessons.ts';
import { facets, type Facet } from './save-lesson.ts';
import { lessonText, matches, rank } from './search-index.ts';
import { askFor } from './stems.ts';

export interface Search {
	/** What someone typed. */
	readonly words?: string;
	/** Values that must hold: any of the values within a facet, and every facet that is named. */
	readonly where?: Partial<Record<Facet, readonly string[]>>;
	/** From 1. */
	readonly page?: number;
}

export interface Found {
	readonly lessons: readonly Lesson[];
	readonly total: number;
	readonly pages: number;
	/** How many of the lessons found have each value, most first. */
	readonly counts: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
}

export const pageSize = 20;

/** Lessons of one organisation: best match first, or newest first when no words were given. */
export async function findLessons(db: Db, organisation: string, search: Search): Promise<Found> {
	const question = search.words?.trim() ? askFor(search.words) : undefined;
	const conditions = conditionsOf(organisation, search);
	// Words without a single letter or digit find nothing.
	const hopeless = search.words?.trim() && !question;
	if (hopeless) return { lessons: [], total: 0, pages: 0, counts: emptyCounts() };

	/** The rows of lessons that fit, with the columns one asks for. */
	const fitting = <Columns extends SelectedFields>(columns: Columns) => {
		const query = db.select(columns).from(lessons).$dynamic();
		if (question) query.innerJoin(lessonText, sql`lesson_text.rowid = ${lessons.id}`);
		return query.where(and(...conditions, ...(question ? [matches(question)] : [])));
	};

	const page = Math.max(1, Math.floor(search.page ?? 1));
	// First the ids of the page, then their bodies: sorting whole lessons is slow.
	const best = fitting({ id: lessons.id, month: lessons.month, rank: (question ? rank : sql`0`).as('rank') })
		.orderBy(...(question ? [asc(sql`rank`)] : []), desc(lessons.month), desc(lessons.id))
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.as('best');
	const rows = await db
		.select({ body: lessons.body })
		.from(best)
		.innerJoin(lessons, eq(lessons.id, best.id))
		.orderBy(asc(best.rank), desc(best.month), desc(best.id));
	const everything = !question && conditions.length === 1;
	const counted = await db
		.select({ facet: lessonFacets.facet, value: lessonFacets.value, count: count() })
		.from(lessonFacets)
		.where(
			// One or the other: each has an index that holds all that is counted, and the lessons that fit are of the organisation.
			everything
				? eq(lessonFacets.organisation, organisation)
				: inArray(lessonFacets.lesson, fitting({ id: lessons.id }))
		)
		.groupBy(lessonFacets.facet, lessonFacets.value)
		.orderBy(desc(count()), asc(lessonFacets.value));
	const counts = emptyCounts();
	for (const { facet, ...one } of counted) counts[facet as Facet]?.push(one);
	// A lesson has one status: counting those is counting lessons.
	const total = counts.status.reduce((sum, one) => sum + one.count, 0);
	return { lessons: rows.map((row) => row.body), total, pages: Math.ceil(total / pageSize), counts };
}

/** One lesson, as it is now. */
export async function lessonOf(db: Db, organisation: string, code: string): Promise<Lesson | undefined> {
	const [row] = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.code, code)));
	return row?.body;
}

/** Lessons by code, in the order of the codes; those that are not there are left out. */
export async function lessonsByCode(
	db: Pick<Db, 'select'>,
	organisation: string,
	codes: readonly string[]
): Promise<Lesson[]> {
	if (codes.length === 0) return [];
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), inArray(lessons.code, [...codes])));
	const byCode = new Map(rows.map((row) => [row.body.code, row.body]));
	return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** Every version of a lesson, oldest first. */
export async function versionsOf(db: Db, organisation: string, code: string): Promise<Lesson[]> {
	const rows = await db
		.select({ body: lessonVersions.body })
		.from(lessonVersions)
		.innerJoin(lessons, eq(lessons.id, lessonVersions.lesson))
		.where(and(eq(lessons.organisation, organisation), eq(lessons.code, code)))
		.orderBy(asc(lessonVersions.version));
	return rows.map((row) => row.body);
}

/** Lessons drawn from the same element. */
export async function sameElement(db: Db, organisation: string, lesson: Lesson): Promise<Lesson[]> {
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.element, lesson.element.code)));
	return rows.map((row) => row.body).filter((other) => other.code !== lesson.code);
}

function conditionsOf(organisation: string, search: Search): SQL[] {
	const narrowed = facets.flatMap((facet) => {
		const values = search.where?.[facet] ?? [];
		if (values.length === 0) return [];
		return sql`exists (select 1 from ${lessonFacets} where ${and(
			eq(lessonFacets.lesson, lessons.id),
			eq(lessonFacets.facet, facet),
			inArray(lessonFacets.value, [...values])
		)})`;
	});
	return [eq(lessons.organisation, organisation), ...narrowed];
}

function emptyCounts(): Record<Facet, { value: string; count: number }[]> {
	return Object.fromEntries(facets.map((facet) => [facet, []])) as never;
}

/** The codes of all lessons of an organisation. */
export async function lessonCodes(db: Db, organisation: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.select({ code: lessons.code })
		.from(lessons)
		.where(eq(lessons.organisation, organisation));
	return new Set(rows.map((row) => row.code));
}
