import { redirect } from '@sveltejs/kit';
import { ownSession, preparing } from '#lib/server/live/own-session.ts';
import type { LayoutServerLoad } from './$types';

/** Every part of the preparation; once the session runs or is over, there is nothing to prepare. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
	const { app, account, row } = await ownSession(locals, params.id);
	const prepared = await preparing(app, row);
	if (!prepared) redirect(303, `/sessies/${row.id}`);
	const { id, code, playbook, plannedAt } = row;
	return {
		me: account.id,
		session: { id, code, playbook, plannedAt },
		saved: url.searchParams.has('opgeslagen'),
		...prepared
	};
};
