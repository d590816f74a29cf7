// Lessons that say nearly the same as another, or as what is being typed: first those that share words, then how much.
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { alikeFrom, likened, likeness, type Likened } from '#lib/lessons/likeness.ts';
import type { Db } from '../../db/open.ts';
import { lessons } from '../../db/tables/lessons.ts';
import { lessonText, matches } from './search-index.ts';
import { stemsOf } from './stems.ts';

export interface Near {
	readonly lesson: Lesson;
	/** From 0 to 1. */
	readonly likeness: number;
}

/** How many share most words and are looked at letter by letter; and how many of those are shown. */
const looked = 40;
const shown = 5;
/** Of a long text, the rarest words tell most; more words only make the question slower. */
const asked = 12;

/** The lessons of an organisation that are most like these words, most alike first; withdrawn ones too, and they say so. */
export async function nearLessons(
	db: Db,
	organisation: string,
	words: Likened,
	options: { readonly except?: readonly string[] } = {}
): Promise<Near[]> {
	const stems = [...new Set(stemsOf([words.element, words.situation, words.helps, words.title].join(' ')))]
		.filter((stem) => stem.length > 3)
		.toSorted((a, b) => b.length - a.length)
		.slice(0, asked);
	if (stems.length === 0) return [];
	const question = stems.map((stem) => `"${stem}"`).join(' OR ');
	const candidates = await db
		.select({ body: lessons.body })
		.from(lessons)
		.innerJoin(lessonText, sql`lesson_text.rowid = ${lessons.id}`)
		.where(and(eq(lessons.organisation, organisation), matches(question)))
		.orderBy(sql`bm25(lesson_text, 1.0, 1.0)`)
		.limit(looked + (options.except?.length ?? 0));
	return candidates
		.filter(({ body }) => !options.except?.includes(body.code))
		.map(({ body }) => ({ lesson: body, likeness: likeness(words, likened(body)) }))
		.filter((near) => near.likeness >= alikeFrom)
		.toSorted((a, b) => b.likeness - a.likeness)
		.slice(0, shown);
}

export interface Alike {
	readonly lesson: Lesson;
	readonly near: readonly Near[];
}

/** So many of the newest lessons are looked at, and so many are shown at once: what was decided makes room for the next. */
const newest = 30;
const atOnce = 5;

/**
 * Lessons that came in and that nobody worked on yet, with what they are like: of one session when that is named, else the
 * newest. A pair stands there once, and not when somebody said how the two stand to each other.
 */
export async function alikeAmongNew(db: Db, organisation: string, session?: string): Promise<Alike[]> {
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.status, 'submitted'), fromSession(session)))
		.orderBy(desc(lessons.month), desc(lessons.id))
		.limit(newest);
	const told = new Set<string>();
	const found: Alike[] = [];
	for (const { body: lesson } of rows) {
		if (found.length === atOnce) break;
		const spokenOf = lesson.relations.map((relation) => relation.lesson);
		const near = (
			await nearLessons(db, organisation, likened(lesson), { except: [lesson.code, ...spokenOf] })
		).filter(
			({ lesson: other }) =>
				other.status !== 'withdrawn' && other.element.code !== lesson.element.code && !told.has(other.code)
		);
		told.add(lesson.code);
		if (near.length > 0) found.push({ lesson, near });
	}
	return found;
}

const fromSession = (session: string | undefined) =>
	session === undefined
		? undefined
		: sql`exists (select 1 from json_each(${lessons.body}, '$.sightings') where json_extract(value, '$.session') = ${session})`;
