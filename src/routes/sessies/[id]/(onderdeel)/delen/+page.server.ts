import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { ownSession, preparing } from '#lib/server/live/own-session.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ origin: url.origin });

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { app, row } = await ownSession(locals, params.id);
		const now = await preparing(app, row);
		if (!now) redirect(303, `/sessies/${row.id}`);
		const reply = await app.sessions.handle(
			row.id,
			{ id: randomUUID(), type: 'release_case' },
			{ role: 'lead' }
		);
		if (isRefusal(reply)) return fail(422, { refused: reply });
		if ('again' in reply) return fail(503, { again: true as const });
		redirect(303, `/sessies/${row.id}/delen?opgeslagen`);
	}
};
