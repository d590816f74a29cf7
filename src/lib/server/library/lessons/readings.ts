// Several readings of one element in the database: another one laid beside, and which to use for now.
import { and, asc, eq } from 'drizzle-orm';
import { relate, type Refusal, type When } from '#lib/lessons/change.ts';
import { addMonths, codeOf } from '#lib/lessons/from-session.ts';
import { choose, induce, type Reading } from '#lib/lessons/induce.ts';
import type { Element, Lesson, Relation } from '#lib/lessons/lesson.ts';
import { terms } from '../../retention/schedule.ts';
import { record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { elements, lessons } from '../../db/tables/lessons.ts';
import type { Who } from '../handouts/handouts.ts';
import { nextNumber } from '../next-number.ts';
import { lessonForChange, saveLesson } from './save-lesson.ts';

export interface Readings {
	readonly element: Element;
	readonly lessons: readonly Lesson[];
}

/** An element with every lesson drawn from it, oldest first. */
export async function readingsOf(db: Db, organisation: string, code: string): Promise<Readings | undefined> {
	const [element] = await db
		.select()
		.from(elements)
		.where(and(eq(elements.organisation, organisation), eq(elements.code, code)));
	if (!element) return undefined;
	const { organisation: _, ...own } = element;
	return { element: own as Element, lessons: await drawnFrom(db, organisation, code) };
}

/** How a new reading stands to a lesson that was there, as its maker said while writing. */
export interface Standing {
	readonly code: string;
	readonly is: Exclude<Relation['is'], 'alternative'>;
}

/** Lays a reading beside the others of its element. Gives its code, or why it was refused; then nothing changed. */
export async function addReading(
	db: Db,
	{ id, organisation }: Who,
	element: string,
	reading: Reading,
	standings: readonly Standing[],
	when: When
): Promise<{ readonly code: string } | { readonly refused: Refusal | 'unknown_lesson' }> {
	return db.transaction(async (tx) => {
		const [from, ...siblings] = await drawnFrom(tx, organisation, element);
		if (!from) return { refused: 'unknown_lesson' };
		const year = (from.sightings[0]?.month ?? when.month).slice(0, 4);
		const code = codeOf(`${year}-01`, await nextNumber(tx, organisation, year));
		const reviewMonth = addMonths(when.month, terms.lessonReviewMonths);
		const made = induce(from, siblings, reading, { code, reviewMonth, when });
		if ('refused' in made) return made;
		for (const lesson of [made.lesson, ...made.siblings]) await saveLesson(tx, organisation, lesson);
		for (const { code: other, is } of standings) {
			const mine = await lessonForChange(tx, organisation, code);
			const theirs = await lessonForChange(tx, organisation, other);
			if (!mine || !theirs) continue;
			const related = relate(mine, theirs, is, when);
			if ('refused' in related) continue;
			await saveLesson(tx, organisation, related.lesson);
			await saveLesson(tx, organisation, related.other);
			await record(tx, { actor: id, act: 'lesson_related', subject: code, organisation }, new Date());
		}
		await record(tx, { actor: id, act: 'reading_added', subject: code, organisation }, new Date());
		return { code };
	});
}

/** Says which reading of an element to use for now. */
export async function chooseReading(
	db: Db,
	{ id, organisation }: Who,
	element: string,
	code: string,
	when: When
): Promise<'saved' | Refusal> {
	return db.transaction(async (tx) => {
		const result = choose(await drawnFrom(tx, organisation, element), code, when);
		if ('refused' in result) return result.refused;
		for (const lesson of result.readings) await saveLesson(tx, organisation, lesson);
		await record(tx, { actor: id, act: 'reading_chosen', subject: code, organisation }, new Date());
		return 'saved';
	});
}

async function drawnFrom(db: Pick<Tx, 'select'>, organisation: string, element: string): Promise<Lesson[]> {
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.element, element)))
		.orderBy(asc(lessons.id));
	return rows.map((row) => row.body);
}
