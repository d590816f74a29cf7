import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts } from '#lib/server/live/save-parts.ts';
import { after } from '../../parts.ts';
import type { Actions } from './$types';

const wish = v.object({
	bringer: v.fallback(v.picklist(['unknown', 'colleague', 'lead']), 'unknown'),
	question: v.pipe(v.optional(v.string(), ''), v.trim()),
	theme: v.pipe(v.optional(v.string(), ''), v.trim())
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const typed = v.parse(wish, Object.fromEntries(await request.formData()));
		const failed = await saveParts(app.sessions, row.id, [
			{ field: 'bringer', value: typed.bringer },
			{ field: 'question', value: typed.question },
			{ field: 'theme', value: typed.theme }
		]);
		if (failed) return fail(422, { typed, ...failed });
		redirect(
			303,
			typed.bringer === 'lead' ? `/sessies/${row.id}/inbrenger?opgeslagen` : after(row.id, 'inbrenger')
		);
	}
};
