import { error } from '@sveltejs/kit';
import { formatNamed, handoutFormats, write } from '#lib/handout/formats/formats.ts';
import { audienceNames } from '#lib/handout/sections.ts';
import { openApp } from '#lib/server/app.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { openHandout } from '#lib/server/library/handouts/open-handouts.ts';
import { readingWords } from '#lib/words/reading.ts';
import type { RequestHandler } from './$types';

/** An open handout as a file, for everyone. */
export const GET: RequestHandler = async ({ params, url }) => {
	const format = formatNamed(params.format, handoutFormats);
	const found = await openHandout((await openApp()).db, params.slug);
	if (!format || !found) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const { about, markdown, reading, style } = found;
	const audience = audienceNames.find((name) => name === url.searchParams.get('voor')) ?? 'team';
	const banner = about.status === 'withdrawn' ? { banner: readingWords.nl.withdrawn } : {};
	const meta = { title: about.title, author: about.organisation, style, ...banner };
	return download(await write(format, markdown, meta, { ...reading, audience }), format, about.slug);
};
