import { error } from '@sveltejs/kit';
import { handoutFormats } from '#lib/handout/formats/formats.ts';
import { readAs } from '#lib/handout/read-as.ts';
import { toFragment } from '#lib/handout/formats/html.ts';
import { audienceNames } from '#lib/handout/sections.ts';
import { openApp } from '#lib/server/app.ts';
import { openHandout } from '#lib/server/library/handouts/open-handouts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const found = await openHandout((await openApp()).db, params.slug);
	if (!found) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const { about, markdown, reading, style } = found;
	const audience = audienceNames.find((name) => name === url.searchParams.get('voor')) ?? 'team';
	const { document, leftOut } = readAs(markdown, { ...reading, audience });
	return {
		handout: about,
		audience,
		audiences: audienceNames,
		leftOut,
		html: toFragment(document),
		formats: handoutFormats.map(({ name, label }) => ({ name, label })),
		...(style.logo
			? { logo: { text: style.logo.text, width: style.logo.width, height: style.logo.height } }
			: {})
	};
};
