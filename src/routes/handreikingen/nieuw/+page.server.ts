import { fail, redirect } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { findLessons, lessonsByCode } from '#lib/server/library/lessons/find-lessons.ts';
import { facets } from '#lib/server/library/lessons/save-lesson.ts';
import { makeHandout } from '#lib/server/library/handouts/handouts.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { reorder } from './order.ts';
import type { Actions, PageServerLoad } from './$types';

const mostLessons = 40;

export const load: PageServerLoad = async ({ locals, url }) => {
	const account = requireRole(locals, 'method_developer');
	// Kit compares the values of one name as a set: it would not see that lessons changed places.
	const searchParams = new URLSearchParams(url.search);
	const codes = searchParams.getAll('les').slice(0, mostLessons);
	const asked = searchParams.get('doe');
	if (asked) {
		const next = new URLSearchParams(searchParams.toString());
		next.delete('doe');
		next.delete('les');
		for (const code of reorder(codes, asked)) next.append('les', code);
		redirect(303, `${url.pathname}?${next}`);
	}
	const { db } = await openApp();
	const words = (searchParams.get('q') ?? '').slice(0, 200);
	const where = Object.fromEntries(
		facets.map((facet) => [facet, searchParams.getAll(facet).map((value) => value.slice(0, 100))])
	);
	// The button that searches says "1" behind the page that stood there.
	const page = Math.min(Math.max(1, Number(searchParams.getAll('page').at(-1)) || 1), 10_000);
	const found = await findLessons(db, account.organisation, { words, where, page });
	const short = (lesson: (typeof found.lessons)[number]) => ({
		code: lesson.code,
		title: lesson.title,
		situation: lesson.situation,
		windows: lesson.windows
	});
	return {
		words,
		where,
		page,
		pages: found.pages,
		counts: found.counts,
		total: found.total,
		found: found.lessons.filter((lesson) => lesson.status !== 'withdrawn').map(short),
		chosen: (await lessonsByCode(db, account.organisation, [...new Set(codes)])).map(short),
		titel: searchParams.get('titel')?.slice(0, 200) ?? '',
		onder: searchParams.get('onder')?.slice(0, 200) ?? '',
		weg: searchParams.get('weg')?.slice(0, 5) ?? '',
		waarom: searchParams.get('waarom')?.slice(0, 500) ?? ''
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const said = typed(data, 'titel', 'onder', 'weg', 'waarom');
		const lessons = data.getAll('les').map(String).slice(0, mostLessons);
		const [title, onder, waarom] = [said.titel.trim(), said.onder.trim(), said.waarom.trim()];
		if (!title) return fail(422, { problem: 'no_title', typed: said });
		if (title.length > 120) return fail(422, { problem: 'too_long', typed: said });
		const { db } = await openApp();
		if (await textsPointIn(db, account.organisation, [title, onder, waarom], staysIn(data)))
			return fail(422, { problem: 'identifying', typed: said });
		const count = Math.min(Math.max(0, Math.floor(Number(said.weg) || 0)), 9999);
		const asked = {
			title,
			lessons,
			...(onder ? { subtitle: onder.slice(0, 200) } : {}),
			...(count ? { leftOut: { count, why: waarom.slice(0, 500) } } : {})
		};
		const slug = await makeHandout(db, account, asked, new Date());
		if (!slug) return fail(422, { problem: 'none_chosen', typed: said });
		redirect(303, `/handreikingen/${slug}`);
	}
};
