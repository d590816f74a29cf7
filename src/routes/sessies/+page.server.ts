import { openApp } from '#lib/server/app.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { mayLead, reportDue } from '#lib/server/live/own-session.ts';
import type { SessionRow } from '#lib/server/live/session-rows.ts';
import type { Sessions } from '#lib/server/live/sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const account = requireRole(locals, 'facilitator');
	const { sessions } = await openApp();
	const rows = (await sessions.list(account.organisation)).filter((row) => mayLead(row, account));
	const open = await Promise.all(
		rows.filter((row) => row.status === 'open').map((row) => opened(row, sessions))
	);
	return {
		open: open.filter((session) => session !== undefined),
		over: rows
			.filter((row) => row.status !== 'open')
			.map((row) => ({
				id: row.id,
				library: row.library,
				status: row.status,
				closedAt: row.closedAt,
				reportDue: row.status === 'closed' && row.closedAt ? reportDue(row.closedAt) : undefined,
				cards: row.destroyedCards ?? 0,
				kept: row.keptItems ?? 0
			}))
	};
};

/** What the list says of a session that is not over. */
async function opened(row: SessionRow, sessions: Sessions) {
	const view = await sessions.view(row.id, 'facilitators');
	if (!view || view.stage === 'closed' || view.stage === 'ended') return undefined;
	const atTheTable = ['few_people', 'no_bringer', 'no_dissenter'];
	return {
		id: row.id,
		code: row.code,
		title: view.preparation?.title ?? '',
		stage: view.stage,
		plannedAt: row.plannedAt,
		missing: view.missing?.filter((code) => !atTheTable.includes(code)).length ?? 0
	};
}
