// Lessons that say nearly the same as another, or as what is being typed: first those that share words, then how much.
import { and, eq, sql } from 'drizzle-orm';
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
