// A version of a handout as a file, as its readers get it: in house style, with its standing above it, without what was withdrawn.
import type { Format } from '#lib/handout/formats/format.ts';
import { write } from '#lib/handout/formats/formats.ts';
import { standing } from '#lib/handout/publish.ts';
import type { Audience } from '#lib/handout/sections.ts';
import { lessonsIn } from '#lib/handout/threads.ts';
import { publicationWords } from '#lib/words/publication.ts';
import type { Db } from '../../db/open.ts';
import { lessonsByCode } from '../lessons/find-lessons.ts';
import type { handoutOf } from './handouts.ts';
import { houseStyleOf } from './house-style.ts';

/** Writes a version for colleagues: every format, with the lessons behind it in the ones that carry data. */
export async function handoutFile(
	db: Db,
	{ handout, text }: NonNullable<Awaited<ReturnType<typeof handoutOf>>>,
	format: Format,
	audience: Audience
): Promise<Uint8Array> {
	const how = standing(handout, text.version);
	const style = await houseStyleOf(db, handout.organisation);
	const lessons = await lessonsByCode(db, handout.organisation, lessonsIn(text.markdown));
	return write(
		format,
		text.markdown,
		{
			title: text.title,
			author: style.organisation,
			style,
			...(how === 'older' || how === 'withdrawn' ? { banner: publicationWords.nl.standing[how] } : {})
		},
		{ audience, choices: text.audiences, withdrawn: withdrawnOf(lessons), lessons }
	);
}

/** The codes of the lessons that a text leads to and that were withdrawn. */
export async function withdrawnIn(db: Db, organisation: string, markdown: string): Promise<string[]> {
	return withdrawnOf(await lessonsByCode(db, organisation, lessonsIn(markdown)));
}

function withdrawnOf(lessons: Awaited<ReturnType<typeof lessonsByCode>>): string[] {
	return lessons.filter(({ status }) => status === 'withdrawn').map(({ code }) => code);
}
