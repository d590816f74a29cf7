import { error } from '@sveltejs/kit';
import { pageStyle } from '#lib/handout/formats/house-style.ts';
import { openApp } from '#lib/server/app.ts';
import { openHandout } from '#lib/server/library/handouts/open-handouts.ts';
import type { RequestHandler } from './$types';

/** Colour and font of the organisation that opened this handout. A file of its own: the policy allows no style in the page. */
export const GET: RequestHandler = async ({ params }) => {
	const found = await openHandout((await openApp()).db, params.slug);
	if (!found) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' };
	return new Response(pageStyle(found.style), { headers });
};
