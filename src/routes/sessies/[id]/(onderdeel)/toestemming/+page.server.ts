import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { textsIn } from '#lib/server/form.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import { after } from '../../parts.ts';
import type { Actions } from './$types';

const wish = v.object({
	decision: v.fallback(v.picklist(['given', 'not_needed', 'refused', 'open']), 'open'),
	reason: v.pipe(v.optional(v.string(), ''), v.trim())
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const typed = v.parse(wish, textsIn(data));
		const { decision, reason } = typed;
		if (decision !== 'open' && !reason) return fail(422, { typed, reasonMissing: true as const });
		const part = { field: 'consent', decision, reason } as const;
		const failed = await saveParts(app.sessions, row.id, [part], staysIn(data));
		if (failed) return fail(422, { typed, ...failed });
		const agreed = decision === 'given' || decision === 'not_needed';
		redirect(303, agreed ? after(row.id, 'toestemming') : `/sessies/${row.id}/toestemming?opgeslagen`);
	}
};
