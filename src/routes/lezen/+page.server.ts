import { openApp } from '#lib/server/app.ts';
import { openHandouts } from '#lib/server/library/handouts/open-handouts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const all = await openHandouts((await openApp()).db);
	const theme = url.searchParams.get('thema') ?? '';
	return {
		theme,
		themes: [...new Set(all.flatMap((one) => one.themes))].sort((a, b) => a.localeCompare(b, 'nl')),
		handouts: theme ? all.filter((one) => one.themes.includes(theme)) : all
	};
};
