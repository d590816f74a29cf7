import { error } from '@sveltejs/kit';
import { parse } from '#lib/handout/document.ts';
import { formats } from '#lib/handout/formats/formats.ts';
import { toFragment } from '#lib/handout/formats/html.ts';
import { openApp } from '#lib/server/app.ts';
import { openHandout } from '#lib/server/library/open-handouts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const handout = await openHandout((await openApp()).db, params.slug);
	if (!handout) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const { markdown, ...about } = handout;
	return {
		handout: about,
		html: toFragment(parse(markdown)),
		formats: formats.map(({ name, label }) => ({ name, label }))
	};
};
