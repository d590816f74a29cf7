import { error, fail } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { chooseReading, readingsOf } from '#lib/server/library/lessons/readings.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { organisation, roles } = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const found = await readingsOf(db, organisation, params.element);
	if (!found) error(404, 'Dit element is er niet. / This element does not exist.');
	return {
		element: found.element,
		lessons: found.lessons.map((lesson) => ({
			code: lesson.code,
			title: lesson.title,
			status: lesson.status,
			helps: lesson.helps,
			because: lesson.because,
			unless: lesson.unless,
			made: lesson.history[0],
			choice: lesson.choice
		})),
		mayEdit: roles.includes('method_developer')
	};
};

export const actions: Actions = {
	/** Says which reading to use for now, with the reason. */
	default: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const said = typed(data, 'code', 'reason');
		const [code, reason] = [said.code, said.reason.trim()];
		if (reason.length > 500) return fail(400, { refused: 'too_long' as string, code, reason });
		const { db } = await openApp();
		if (await textsPointIn(db, account.organisation, [reason], staysIn(data)))
			return fail(400, { refused: 'identifying' as string, code, reason });
		const when = { month: monthOf(new Date()), maker: 'method_developer', reason } as const;
		const outcome = await chooseReading(db, account, params.element, code, when);
		if (outcome === 'saved') return { saved: true as const };
		return fail(400, { refused: outcome as string, code, reason });
	}
};
