import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts } from '#lib/server/live/save-parts.ts';
import { after } from '../../parts.ts';
import { recognisableQuestions } from '../../release.ts';
import type { Actions } from './$types';

const answer = v.optional(v.picklist(['yes', 'no']));
const answers = v.object({
	names: answer,
	traits: answer,
	combination: answer,
	link: answer,
	inference: answer,
	parent: answer
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
			recognisableQuestions.flatMap((question) => {
				const value = typed[question];
				return value ? [{ field: 'recognisable', question, value } as const] : [];
			})
		);
		if (failed) return fail(422, { typed, ...failed });
		const fine = recognisableQuestions.every((q) => typed[q] === 'no');
		redirect(303, fine ? after(row.id, 'herkenbaar') : `/sessies/${row.id}/herkenbaar?opgeslagen`);
	}
};
