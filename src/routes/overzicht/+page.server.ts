import { isLate, standings } from '#lib/lessons/talk-back.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { knownNotDone } from '#lib/server/library/lessons/known-not-done.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { fewestSessions, overviewOf } from '#lib/server/library/overview.ts';
import { talkBackOf } from '#lib/server/library/after/talk-back.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { organisation, roles } = requireRole(locals, 'facilitator', 'method_developer', 'manager', 'admin');
	const { db } = await openApp();
	const month = monthOf(new Date());
	const overview = await overviewOf(db, organisation, month);
	if ('tooFew' in overview) return { fewestSessions, sessions: overview.sessions };
	const items = await talkBackOf(db, organisation);
	return {
		fewestSessions,
		overview: {
			...overview,
			notDone: await knownNotDone(db, organisation, 8),
			talkBack: standings.map((value) => ({
				value,
				count: items.filter((item) => item.standing === value).length
			})),
			late: items.filter((item) => isLate(item, month)).length
		},
		/** Lessons and talk-back open for these roles; who manages people or accounts reads the names. */
		mayOpen: roles.includes('facilitator') || roles.includes('method_developer')
	};
};
