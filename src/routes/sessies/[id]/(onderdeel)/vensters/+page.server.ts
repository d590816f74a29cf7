import { fail, redirect } from '@sveltejs/kit';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { typed } from '#lib/server/form.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import { after } from '../../parts.ts';
import type { Actions, PageServerLoad } from './$types';

const windowsOf = (playbook: string) =>
	(playbooks[playbook]?.phases ?? []).flatMap(({ key, window }) => (window ? [{ key, window }] : []));

export const load: PageServerLoad = async ({ parent }) => ({
	windows: windowsOf((await parent()).session.playbook)
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const labels = windowsOf(row.playbook).map(({ key }) => ({
			key,
			value: typed(data, key)[key]!.trim()
		}));
		const lookBack = data.get('lookBack') === 'yes';
		const parts = [
			...labels.map(({ key, value }) => ({ field: 'label', phase: key, value }) as const),
			{ field: 'look_back', value: lookBack } as const
		];
		const failed = await saveParts(app.sessions, row.id, parts, staysIn(data));
		const again = { labels: Object.fromEntries(labels.map((l) => [l.key, l.value])), lookBack };
		if (failed) return fail(422, { typed: again, ...failed });
		redirect(303, after(row.id, 'vensters'));
	}
};
