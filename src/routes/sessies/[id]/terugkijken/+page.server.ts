import { fail } from '@sveltejs/kit';
import { typed } from '#lib/server/form.ts';
import { applyJudged, lookBacksOf } from '#lib/server/library/after/look-back.ts';
import { reportOf } from '#lib/server/library/after/reports.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { app, account, row } = await ownSession(locals, params.id);
	const where = { organisation: row.organisation, session: row.library };
	const seen = await lookBacksOf(app.db, where);
	const report = await reportOf(app.db, row.organisation, row.library);
	return {
		id: row.id,
		mayWithdraw: account.roles.includes('method_developer'),
		expectation: report?.kept.lookBack ?? '',
		seen: seen.map(({ id, moment, month, course, happened, because, judged, done }) => ({
			id,
			moment,
			month,
			course,
			happened,
			because,
			judged: judged.map((one) => ({ ...one, done: done.includes(one.lesson) }))
		}))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		const where = { organisation: row.organisation, session: row.library };
		const { id, lesson } = typed(await request.formData(), 'id', 'lesson');
		const outcome = await applyJudged(app.db, account, where, id, lesson, new Date());
		return outcome === 'saved' ? { applied: true as const } : fail(409, { refused: true as const });
	}
};
