import { atomFeed } from '#lib/handout/feed.ts';
import { openApp } from '#lib/server/app.ts';
import { openHandouts } from '#lib/server/library/handouts/open-handouts.ts';
import { readingWords } from '#lib/words/reading.ts';
import type { RequestHandler } from './$types';

/** New and revised handouts, for who wants to follow them. */
export const GET: RequestHandler = async ({ url }) => {
	const handouts = await openHandouts((await openApp()).db);
	const feed = atomFeed(
		`${url.origin}/lezen`,
		readingWords.nl.title,
		handouts.slice(0, 50).map(({ slug, title, organisation, version, publishedAt, themes }) => ({
			id: `${url.origin}/lezen/${slug}`,
			title,
			author: organisation,
			summary: readingWords.nl.version(version),
			at: publishedAt ?? new Date(0),
			themes
		}))
	);
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
