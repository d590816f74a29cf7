import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { textsIn } from '#lib/server/form.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import type { PreparedPart } from '#lib/session/command.ts';
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
		const data = await request.formData();
		const typed = v.parse(wish, textsIn(data));
		const parts = (['bringer', 'question', 'theme'] as const).map(
			(field) => ({ field, value: typed[field] }) as PreparedPart
		);
		const failed = await saveParts(app.sessions, row.id, parts, staysIn(data));
		if (failed) return fail(422, { typed, ...failed });
		redirect(
			303,
			typed.bringer === 'lead' ? `/sessies/${row.id}/inbrenger?opgeslagen` : after(row.id, 'inbrenger')
		);
	}
};
