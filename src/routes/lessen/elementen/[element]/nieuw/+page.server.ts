import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { typed } from '#lib/server/form.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { addReading, readingsOf } from '#lib/server/library/lessons/readings.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { standingsIn } from '../../../standings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { organisation } = requireRole(locals, 'method_developer');
	const { db } = await openApp();
	const found = await readingsOf(db, organisation, params.element);
	if (!found || found.lessons.length === 0)
		error(404, 'Dit element is er niet. / This element does not exist.');
	return {
		element: found.element,
		situation: found.lessons[0]!.situation,
		others: found.lessons.map(({ code, title }) => ({ code, title }))
	};
};

const names = ['title', 'situation', 'helps', 'because', 'unless', 'reason'] as const;
const text = v.pipe(v.string(), v.trim(), v.maxLength(1000));
const form = v.object({
	title: text,
	situation: text,
	helps: text,
	because: text,
	unless: text,
	reason: text
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const again = typed(data, ...names);
		const read = v.safeParse(form, again);
		if (!read.success) return fail(400, { refused: 'too_long' as string, typed: again });
		const { db } = await openApp();
		if (await textsPointIn(db, account.organisation, Object.values(read.output), staysIn(data)))
			return fail(400, { refused: 'identifying' as string, typed: again });
		const { reason, ...reading } = read.output;
		const when = { month: monthOf(new Date()), maker: 'method_developer', reason } as const;
		const added = await addReading(db, account, params.element, reading, standingsIn(data), when);
		if ('refused' in added) return fail(400, { refused: added.refused as string, typed: again });
		redirect(303, `/lessen/${added.code}`);
	}
};
