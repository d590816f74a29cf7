import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { relateLessons } from '#lib/server/library/lessons/change-lesson.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { textsIn } from '#lib/server/form.ts';
import { alikeAmongNew } from '#lib/server/library/lessons/near-lessons.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions, PageServerLoad } from './$types';

const short = ({ code, title, helps }: { code: string; title: string; helps: string }) => ({
	code,
	title,
	helps
});

export const load: PageServerLoad = async ({ locals, url }) => {
	const { organisation } = requireRole(locals, 'method_developer');
	const session = url.searchParams.get('sessie')?.slice(0, 20) || undefined;
	const alike = await alikeAmongNew((await openApp()).db, organisation, session);
	return {
		session,
		alike: alike.map(({ lesson, near }) => ({ ...short(lesson), near: near.map((one) => short(one.lesson)) }))
	};
};

const form = v.object({
	lesson: v.pipe(v.string(), v.maxLength(40)),
	other: v.pipe(v.string(), v.maxLength(40)),
	is: v.picklist(['same', 'related', 'different']),
	reason: v.pipe(v.string(), v.trim(), v.maxLength(500))
});

export const actions: Actions = {
	relate: async ({ locals, request }) => {
		const { id, organisation } = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const read = v.safeParse(form, textsIn(data));
		if (!read.success) return fail(422, { refused: 'no_such_step' });
		const { lesson, other, is, reason } = read.output;
		const when = { month: monthOf(new Date()), maker: 'method_developer', reason } as const;
		const { db } = await openApp();
		if (await textsPointIn(db, organisation, [reason], staysIn(data)))
			return fail(422, { refused: 'identifying' });
		const which = { id, organisation, code: lesson };
		const outcome = await relateLessons(db, which, other, is, when);
		return outcome === 'saved' ? { saved: true as const } : fail(422, { refused: outcome as string });
	}
};
