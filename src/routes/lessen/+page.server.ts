import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { findLessons, type Search } from '#lib/server/library/lessons/find-lessons.ts';
import { facets } from '#lib/server/library/lessons/save-lesson.ts';
import { certaintyOf } from '#lib/lessons/certainty.ts';
import { fail } from '@sveltejs/kit';
import {
	forgetSearch,
	savedSearchesOf,
	saveSearch,
	searchIn
} from '#lib/server/library/lessons/saved-searches.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that is asked stands in the address, so that a search can be kept and sent. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const asked = (name: string) =>
		url.searchParams
			.getAll(name)
			.slice(0, 20)
			.map((value) => value.slice(0, 100));
	const where = Object.fromEntries(facets.map((facet) => [facet, asked(facet)]));
	const words = (url.searchParams.get('q') ?? '').slice(0, 200);
	const page = Math.min(Math.max(1, Number(url.searchParams.get('page')) || 1), 10_000);
	const search: Search = { words, where, page };
	const found = await findLessons(db, account.organisation, search);
	return {
		words,
		where,
		page,
		total: found.total,
		pages: found.pages,
		counts: found.counts,
		lessons: found.lessons.map((lesson) => ({
			code: lesson.code,
			title: lesson.title,
			situation: lesson.situation,
			helps: lesson.helps,
			windows: lesson.windows,
			kind: lesson.kind,
			status: lesson.status,
			certainty: certaintyOf(lesson).level,
			month: lesson.sightings[0]?.month ?? ''
		})),
		saved: await savedSearchesOf(db, account.id),
		query: searchIn(url.searchParams),
		mayCompile: account.roles.includes('method_developer')
	};
};

export const actions: Actions = {
	/** Saves what stands in the address under a name, for this account alone. */
	save: async ({ locals, request, url }) => {
		const account = requireRole(locals, 'method_developer', 'facilitator');
		const name = typed(await request.formData(), 'naam').naam.slice(0, 80);
		const { db } = await openApp();
		const outcome = await saveSearch(db, account.id, { name, query: searchIn(url.searchParams) }, new Date());
		return outcome === 'saved' ? { saved: name } : fail(400, { refused: outcome, name });
	},

	forget: async ({ locals, request }) => {
		const account = requireRole(locals, 'method_developer', 'facilitator');
		const { db } = await openApp();
		await forgetSearch(db, account.id, typed(await request.formData(), 'id').id);
		return { forgotten: true as const };
	}
};
