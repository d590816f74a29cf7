// What was learned, for those who lead and those who manage: counts of lessons and sessions, never of people, and nothing
// at all before five sessions were kept (requirements R083, R091).
import { and, count, desc, eq, ne } from 'drizzle-orm';
import { certaintyOf } from '#lib/lessons/certainty.ts';
import { reviewDue } from '#lib/lessons/change.ts';
import { addMonths } from '#lib/lessons/from-session.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { Kept, KeptDifference } from '#lib/session/kept.ts';
import type { Db } from '../db/open.ts';
import { lessons } from '../db/tables/lessons.ts';
import { reports } from '../db/tables/reports.ts';

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
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), ne(lessons.status, 'withdrawn')));
	return {
		sessions,
		...ofLessons(
			rows.map((row) => row.body),
			month
		),
		...ofSessions(kept.map((row) => row.kept))
	};
}

function ofLessons(all: readonly Lesson[], month: string) {
	const first = addMonths(month, 1 - monthsShown);
	const perMonth = countedBy(all.map((lesson) => lesson.sightings[0]?.month ?? ''));
	const seenIn = (lesson: Lesson) => new Set(lesson.sightings.map((sighting) => sighting.session)).size;
	return {
		lessons: all.length,
		windows: inOrder(
			all.flatMap((lesson) => lesson.windows.map(String)),
			['1', '2', '3', '4']
		),
		kinds: counted(all.map((lesson) => lesson.kind)),
		certainty: inOrder(
			all.map((lesson) => certaintyOf(lesson).level),
			['idea', 'seen', 'supported']
		),
		months: Array.from({ length: monthsShown }, (_, i) => {
			const value = addMonths(first, i);
			return { value, count: perMonth.get(value) ?? 0 };
		}),
		themes: counted(all.flatMap((lesson) => lesson.themes)).slice(0, 10),
		seenBefore: all
			.map((lesson) => ({ code: lesson.code, title: lesson.title, sessions: seenIn(lesson) }))
			.filter((lesson) => lesson.sessions > 1)
			.toSorted((a, b) => b.sessions - a.sessions || a.code.localeCompare(b.code))
			.slice(0, seenBeforeShown),
		reviewDue: all.filter((lesson) => reviewDue(lesson, month)).length,
		practiceOnly: all.filter((lesson) => lesson.links.length === 0).length
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

function countedBy(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function counted(values: readonly string[]): Counted[] {
	return [...countedBy(values)]
		.map(([value, count]) => ({ value, count }))
		.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

function inOrder(values: readonly string[], order: readonly string[]): Counted[] {
	const counts = countedBy(values);
	return order.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
