// The full-text index over lessons. FTS5 stores no text of its own here (content=''), only stems.
import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { lessonTexts } from '#lib/lessons/old-wording.ts';
import type { Tx } from '../../db/open.ts';
import { stemsOf } from './stems.ts';

/** Made at opening and not by a migration: drizzle-kit knows no virtual tables. */
export const makeSearchIndex = `CREATE VIRTUAL TABLE IF NOT EXISTS lesson_text USING fts5(
	title, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
)`;

export const lessonText = sqliteTable('lesson_text', {
	rowid: integer('rowid').primaryKey(),
	title: text('title'),
	words: text('words'),
	/** FTS5 takes orders in a column with the name of the table. */
	command: text('lesson_text')
});

/** Whether a row matches a question made by `askFor`. */
export const matches = (question: string) => sql`lesson_text MATCH ${question}`;

/** Best first; a word in the title weighs three times as much. */
export const rank = sql<number>`bm25(lesson_text, 3.0, 1.0)`;

/** Puts the words of a lesson in the index, in the place of what stood there. */
export async function indexLesson(tx: Tx, id: number, lesson: Lesson): Promise<void> {
	await tx.delete(lessonText).where(sql`rowid = ${id}`);
	await tx.insert(lessonText).values({
		rowid: id,
		title: stemsOf(lesson.title).join(' '),
		words: stemsOf(textOf(lesson)).join(' ')
	});
}

/** What else a lesson is found by: every text in it that people wrote, its code, its themes and what its links are called. */
const textOf = (lesson: Lesson): string =>
	[
		lesson.code,
		...lessonTexts(lesson).filter((text) => text !== lesson.title.trim()),
		...lesson.themes,
		...lesson.links.map((link) => link.label)
	].join(' ');
