import { error } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import { openHandout } from '#lib/server/library/handouts/open-handouts.ts';
import type { RequestHandler } from './$types';

/** The logo of the organisation that opened this handout. */
export const GET: RequestHandler = async ({ params }) => {
	const logo = (await openHandout((await openApp()).db, params.slug))?.style.logo;
	if (!logo) error(404, 'Hier is geen logo. / There is no logo here.');
	const headers = { 'content-type': 'image/png', 'cache-control': 'no-cache' };
	return new Response(logo.png as Uint8Array<ArrayBuffer>, { headers });
};
