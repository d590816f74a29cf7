// Every write of a lesson goes through here: the row, its version, its facets and its words change together or not at all.
import { and, eq } from 'drizzle-orm';
import { certaintyOf } from '#lib/lessons/certainty.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { Tx } from '../../db/open.ts';
import { elements, lessonFacets, lessons, lessonVersions } from '../../db/tables/lessons.ts';
import { indexLesson } from './search-index.ts';

/** By what one can narrow down. */
export const facets = [
	'window',
	'kind',
	'uncertainty',
	'framework',
	'certainty',
	'mix',
	'month',
	'status',
	'theme'
] as const;
export type Facet = (typeof facets)[number];

/** Adds a lesson, or replaces it by its next version. */
export async function saveLesson(tx: Tx, organisation: string, lesson: Lesson): Promise<void> {
	const { code, title, status, version, reviewMonth } = lesson;
	const month = lesson.sightings[0]?.month ?? '';
	const row = { title, status, version, reviewMonth, month, element: lesson.element.code, body: lesson };
	const [saved] = await tx
		.insert(lessons)
		.values({ organisation, code, ...row })
		.onConflictDoUpdate({ target: [lessons.organisation, lessons.code], set: row })
		.returning({ id: lessons.id });
	const id = saved!.id;
	await tx
		.insert(elements)
		.values({ organisation, ...lesson.element })
		.onConflictDoNothing();
	await tx.insert(lessonVersions).values({ lesson: id, version, body: lesson }).onConflictDoNothing();
	await tx.delete(lessonFacets).where(eq(lessonFacets.lesson, id));
	const values = facets.flatMap((facet) =>
		[...new Set(facetsOf(lesson)[facet])].map((value) => ({ organisation, lesson: id, facet, value }))
	);
	if (values.length) await tx.insert(lessonFacets).values(values);
	await indexLesson(tx, id, lesson);
}

/** The present body of a lesson, read inside the transaction that will change it. */
export async function lessonForChange(
	tx: Tx,
	organisation: string,
	code: string
): Promise<Lesson | undefined> {
	const [row] = await tx
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.code, code)));
	return row?.body;
}

function facetsOf(lesson: Lesson): Record<Facet, readonly string[]> {
	return {
		window: lesson.windows.map(String),
		kind: [lesson.kind],
		uncertainty: lesson.uncertainties,
		framework: lesson.frameworks,
		certainty: [certaintyOf(lesson).level],
		mix: lesson.sightings.flatMap((sighting) => sighting.organisations),
		month: lesson.sightings.map((sighting) => sighting.month),
		status: [lesson.status],
		theme: lesson.themes
	};
}
