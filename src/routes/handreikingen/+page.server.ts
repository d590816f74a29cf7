import { isReviewDue } from '#lib/handout/publish.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { openComments } from '#lib/server/library/handouts/comments.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { handoutsOf } from '#lib/server/library/handouts/handouts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const handouts = await handoutsOf(db, account.organisation);
	const open = await openComments(db, account.organisation);
	const month = monthOf(new Date());
	return {
		handouts: handouts.map(({ slug, title, status, version, updatedAt, themes, published, reviewMonth }) => ({
			openComments: open.get(slug) ?? 0,
			reviewDue: isReviewDue({ status, published, reviewMonth }, month),
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
