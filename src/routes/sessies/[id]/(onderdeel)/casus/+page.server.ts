import { isDeepStrictEqual } from 'node:util';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { textsIn } from '#lib/server/form.ts';
import { ownSession, preparing } from '#lib/server/live/own-session.ts';
import { caseParts, caseStays, saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import { after } from '../../parts.ts';
import type { Actions } from './$types';

const text = v.pipe(v.optional(v.string(), ''), v.trim());
const card = v.object({ happened: text, needs: text, present: text, hardest: text, learn: text });

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const typed = v.parse(card, textsIn(data));
		const now = await preparing(app, row);
		if (!now) redirect(303, `/sessies/${row.id}`);
		const parts = caseParts(now.preparation.case, typed);
		if (isRefusal(parts)) return fail(422, { typed, over: Number(parts.detail) });
		const stays = caseStays(now.preparation.mayStay, staysIn(data), typed);
		const answers = { field: 'may_stay', value: stays } as const;
		const same = isDeepStrictEqual(stays, now.preparation.mayStay);
		const failed = await saveParts(app.sessions, row.id, same ? parts : [...parts, answers], stays);
		if (failed) return fail(422, { typed, ...failed });
		redirect(303, after(row.id, 'casus'));
	}
};
