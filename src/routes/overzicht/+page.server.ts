import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { knownNotDone } from '#lib/server/library/known-not-done.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { fewestSessions, overviewOf } from '#lib/server/library/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { organisation } = requireRole(locals, 'facilitator', 'method_developer', 'admin');
	const { db } = await openApp();
	const overview = await overviewOf(db, organisation, monthOf(new Date()));
	if ('tooFew' in overview) return { fewestSessions, sessions: overview.sessions, notDone: [] };
	return { fewestSessions, overview, notDone: await knownNotDone(db, organisation, 8) };
};
