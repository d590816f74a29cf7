import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { textsIn } from '#lib/server/form.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { fromInput } from '#lib/ui/dutch-time.ts';
import type { Actions, PageServerLoad } from './$types';

/** Longest working title; the session core has the same bound. */
const longestTitle = 80;

const wish = v.object({
	title: v.pipe(v.optional(v.string(), ''), v.trim()),
	playbook: v.optional(v.string(), ''),
	plannedAt: v.optional(v.string(), '')
});

export const load: PageServerLoad = ({ locals }) => {
	requireRole(locals, 'facilitator');
	return { playbooks: Object.keys(playbooks) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const account = requireRole(locals, 'facilitator');
		const data = await request.formData();
		const typed = v.parse(wish, textsIn(data));
		const plannedAt = typed.plannedAt ? fromInput(typed.plannedAt) : undefined;
		if (!typed.title) return fail(422, { typed, problem: 'title' as const });
		if (typed.title.length > longestTitle) return fail(422, { typed, problem: 'titleLong' as const });
		const stays = staysIn(data);
		const { db, sessions } = await openApp();
		if (await textsPointIn(db, account.organisation, [typed.title], stays))
			return fail(422, { typed, problem: 'identifying' as const });
		if (!Object.hasOwn(playbooks, typed.playbook)) return fail(422, { typed, problem: 'playbook' as const });
		if (typed.plannedAt && !plannedAt) return fail(422, { typed, problem: 'time' as const });
		const { id } = await sessions.create({
			organisation: account.organisation,
			owner: account.id,
			playbook: typed.playbook,
			title: typed.title,
			stays,
			...(plannedAt ? { plannedAt } : {})
		});
		redirect(303, `/sessies/${id}`);
	}
};
