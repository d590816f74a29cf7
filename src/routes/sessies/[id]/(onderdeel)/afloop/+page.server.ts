import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { textsIn } from '#lib/server/form.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions } from './$types';

const wish = v.object({ outcome: v.pipe(v.optional(v.string(), ''), v.trim()) });

export const actions: Actions = {
	/** Stored and locked: what was saved is never sent back, only what could not be saved. */
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const typed = v.parse(wish, textsIn(data));
		if (!typed.outcome) return fail(422, { typed, empty: true as const });
		const failed = await saveParts(
			app.sessions,
			row.id,
			[{ field: 'outcome', value: typed.outcome }],
			staysIn(data)
		);
		if (failed) return fail(422, { typed, ...failed });
		redirect(303, `/sessies/${row.id}/afloop`);
	}
};
