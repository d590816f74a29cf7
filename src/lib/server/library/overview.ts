// What was learned, for those who lead and those who manage: counts of lessons and sessions, never of people, and nothing
// at all before five sessions were kept (requirements R083, R091).
import { and, asc, count, desc, eq, gt, inArray, lte, ne, sql } from 'drizzle-orm';
import { addMonths } from '#lib/lessons/from-session.ts';
import type { Kept, KeptDifference } from '#lib/session/kept.ts';
import type { Db } from '../db/open.ts';
import { lessonFacets, lessons } from '../db/tables/lessons.ts';
import { reports } from '../db/tables/reports.ts';
import { practiceOnlyCount } from './sources/where-used.ts';

/** Below this many sessions a number could be laid beside a group that people know. */
export const fewestSessions = 5;
const monthsShown = 12;
const seenBeforeShown = 8;
const differencesShown = 12;

export interface Counted {
	readonly value: string;
	readonly count: number;
}

export interface Overview {
	readonly sessions: number;
	readonly lessons: number;
	readonly windows: readonly Counted[];
	readonly kinds: readonly Counted[];
	readonly certainty: readonly Counted[];
	/** Lessons per month of their first session, oldest month first, empty months included. */
	readonly months: readonly Counted[];
	readonly themes: readonly Counted[];
	/** Lessons recognised in most sessions, and in how many. */
	readonly seenBefore: readonly {
		readonly code: string;
		readonly title: string;
		readonly sessions: number;
	}[];
	/** Views that stayed apart, newest first, told by the month alone. */
	readonly differences: readonly (KeptDifference & { readonly month: string })[];
	readonly reviewDue: number;
	readonly practiceOnly: number;
	/** In how many sessions a lesson was kept with what speaks against it, and in how many somebody's first thought changed. */
	readonly withCounter: number;
	readonly withChange: number;
}

/** The overview of an organisation, or only how many sessions there were when that is too few to show. */
export async function overviewOf(
	db: Db,
	organisation: string,
	month: string
): Promise<Overview | { readonly tooFew: true; readonly sessions: number }> {
	const [number] = await db
		.select({ sessions: count() })
		.from(reports)
		.where(eq(reports.organisation, organisation));
	const sessions = number?.sessions ?? 0;
	if (sessions < fewestSessions) return { tooFew: true, sessions };

	const kept = await db
		.select({ kept: reports.kept })
		.from(reports)
		.where(eq(reports.organisation, organisation))
		.orderBy(desc(reports.month), desc(reports.keptAt));
	return {
		sessions,
		...(await ofLessons(db, organisation, month)),
		...ofSessions(kept.map((row) => row.kept))
	};
}

/** Counted where the lessons lie: reading them all takes a second when there are ten thousand. */
async function ofLessons(db: Db, organisation: string, month: string) {
	const living = and(eq(lessons.organisation, organisation), ne(lessons.status, 'withdrawn'));
	const shown = ['window', 'kind', 'certainty', 'theme'];
	const faceted = await db
		.select({ facet: lessonFacets.facet, value: lessonFacets.value, count: count() })
		.from(lessonFacets)
		.innerJoin(lessons, eq(lessons.id, lessonFacets.lesson))
		.where(and(living, inArray(lessonFacets.facet, shown)))
		.groupBy(lessonFacets.facet, lessonFacets.value)
		.orderBy(desc(count()), asc(lessonFacets.value));
	const of = (facet: string): Counted[] =>
		faceted.filter((one) => one.facet === facet).map(({ value, count }) => ({ value, count }));
	const inOrder = (facet: string, order: readonly string[]) =>
		order.map((value) => of(facet).find((one) => one.value === value) ?? { value, count: 0 });

	const perMonth = await db
		.select({ month: lessons.month, count: count() })
		.from(lessons)
		.where(living)
		.groupBy(lessons.month);
	const first = addMonths(month, 1 - monthsShown);
	const seenIn = sql<number>`json_array_length(${lessons.body}, '$.sightings')`;
	const seenBefore = await db
		.select({ code: lessons.code, title: lessons.title, sessions: seenIn })
		.from(lessons)
		.where(and(living, gt(seenIn, 1)))
		.orderBy(desc(seenIn), asc(lessons.code))
		.limit(seenBeforeShown);
	const [due] = await db
		.select({ count: count() })
		.from(lessons)
		.where(and(living, lte(lessons.reviewMonth, month)));
	return {
		lessons: perMonth.reduce((sum, one) => sum + one.count, 0),
		windows: inOrder('window', ['1', '2', '3', '4']),
		kinds: of('kind'),
		certainty: inOrder('certainty', ['idea', 'seen', 'supported']),
		months: Array.from({ length: monthsShown }, (_, i) => {
			const value = addMonths(first, i);
			return { value, count: perMonth.find((one) => one.month === value)?.count ?? 0 };
		}),
		themes: of('theme').slice(0, 10),
		seenBefore,
		reviewDue: due?.count ?? 0,
		practiceOnly: (await practiceOnlyCount(db, organisation)).alone
	};
}

function ofSessions(all: readonly Kept[]) {
	return {
		differences: all
			.flatMap((kept) => kept.differences.map((difference) => ({ ...difference, month: kept.month })))
			.slice(0, differencesShown),
		withCounter: all.filter((kept) => kept.lessons.some((lesson) => lesson.counter.length > 0)).length,
		withChange: all.filter(({ changed }) => changed && changed.little + changed.yes > 0).length
	};
}
