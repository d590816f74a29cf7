import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { handoutsOf } from '#lib/server/library/handouts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const handouts = await handoutsOf(db, account.organisation);
	return {
		handouts: handouts.map(({ slug, title, status, version, updatedAt, themes }) => ({
			slug,
			title,
			status,
			version,
			updatedAt,
			themes
		})),
		mayMake: account.roles.includes('method_developer')
	};
};
