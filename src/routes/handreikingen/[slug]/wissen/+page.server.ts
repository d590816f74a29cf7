import { error, fail } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { eraseOldVersions, oldSentences } from '#lib/server/library/erase/erase-versions.ts';
import { terms } from '#lib/server/retention/schedule.ts';
import type { Actions, PageServerLoad } from './$types';

const missing = 'Deze handreiking is er niet. / This handout does not exist.';

export const load: PageServerLoad = async ({ locals, params }) => {
	const account = requireRole(locals, 'method_developer');
	const old = await oldSentences((await openApp()).db, account.organisation, params.slug);
	if (!old) error(404, missing);
	return { slug: params.slug, old, backupDays: terms.backupDays };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		if ((await request.formData()).get('sure') !== 'yes') return fail(422, { unsure: true as const });
		const erased = await eraseOldVersions((await openApp()).db, account, params.slug, new Date());
		if (erased === undefined) error(404, missing);
		return { erased };
	}
};
