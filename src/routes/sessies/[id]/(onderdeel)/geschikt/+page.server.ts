import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts } from '#lib/server/live/save-parts.ts';
import { suitabilityQuestions } from '#lib/session/state.ts';
import { after } from '../../parts.ts';
import type { Actions } from './$types';

const answer = v.optional(v.picklist(['yes', 'no']));
const answers = v.object({
	learning: answer,
	safe_now: answer,
	own_experience: answer,
	no_procedure: answer,
	tellable: answer,
	open_to_look: answer
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const read = v.safeParse(answers, Object.fromEntries(await request.formData()));
		if (!read.success) return fail(422, { incomplete: true as const });
		const typed = read.output;
		const failed = await saveParts(
			app.sessions,
			row.id,
			suitabilityQuestions.flatMap((question) => {
				const value = typed[question];
				return value ? [{ field: 'suitability', question, value } as const] : [];
			})
		);
		if (failed) return fail(422, { typed, ...failed });
		const fine = suitabilityQuestions.every((q) => typed[q] === 'yes');
		redirect(303, fine ? after(row.id, 'geschikt') : `/sessies/${row.id}/geschikt?opgeslagen`);
	}
};
