import { error } from '@sveltejs/kit';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { openApp } from '#lib/server/app.ts';
import { download } from '#lib/server/library/download.ts';
import { openHandout } from '#lib/server/library/open-handouts.ts';
import { readingWords } from '#lib/words/reading.ts';
import type { RequestHandler } from './$types';

/** An open handout as a file, for everyone. */
export const GET: RequestHandler = async ({ params }) => {
	const format = formatNamed(params.format);
	const handout = await openHandout((await openApp()).db, params.slug);
	if (!format || !handout) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const banner = handout.status === 'withdrawn' ? { banner: readingWords.nl.withdrawn } : {};
	const meta = { title: handout.title, author: handout.organisation, ...banner };
	return download(await write(format, handout.markdown, meta), format, handout.slug);
};
