import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { remember } from '#lib/server/handles/language.ts';
import type { RequestHandler } from './$types';

const Choice = v.object({
	taal: v.picklist(['nl', 'en']),
	// A path of our own: `//elsewhere` and `/\elsewhere` would leave the app, and so would a tab between the two.
	terug: v.fallback(v.pipe(v.string(), v.regex(/^\/(?![/\\])[\x21-\x7E]*$/)), '/')
});

/** The language switch of the header: remembers the choice and goes back to the same page. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const choice = v.safeParse(Choice, Object.fromEntries(await request.formData()));
	if (!choice.success) redirect(303, '/');
	remember(cookies, url, choice.output.taal);
	redirect(303, choice.output.terug);
};
