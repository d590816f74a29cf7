import { redirect } from '@sveltejs/kit';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { openApp } from '#lib/server/app.ts';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import { readJoinCode } from '#lib/session/join-code.ts';
import type { PageServerLoad } from './$types';

/**
 * What participants read beforehand. Who has the code may read the case card once it is released, until the session
 * starts; from then on it is on the screens of who was let in.
 */
export const load: PageServerLoad = async (event) => {
	const { params, setHeaders } = event;
	const app = await openApp();
	const { sessions } = app;
	const read = readJoinCode(params.code);
	const row = 'code' in read ? await sessionByCode(app, read.code, event) : undefined;
	const view = row?.status === 'open' ? await sessions.view(row.id, 'participants') : undefined;
	if (!row || !view) redirect(303, `/?onbekend=${encodeURIComponent(params.code.slice(0, 12))}`);
	setHeaders({ 'cache-control': 'no-store' });
	const before = view.stage === 'preparing' || view.stage === 'lobby';
	return {
		bare: false,
		code: row.code,
		before,
		playbook: row.playbook,
		labels: view.labels,
		windows: (playbooks[row.playbook]?.phases ?? []).filter((p) => p.window).map((p) => p.key),
		...(before && view.case ? { case: view.case } : {})
	};
};
