import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { ownSession, preparing, reportDue } from '#lib/server/live/own-session.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { app, row } = await ownSession(locals, params.id);
	const { id, code, library, status, plannedAt, closedAt } = row;
	return {
		session: { id, code, library, status, plannedAt, closedAt },
		origin: url.origin,
		saved: url.searchParams.has('opgeslagen'),
		prepared: await preparing(app, row),
		reportDue: status === 'closed' && closedAt ? reportDue(closedAt) : undefined,
		destroyed: { cards: row.destroyedCards ?? 0, kept: row.keptItems ?? 0 }
	};
};

export const actions: Actions = {
	open: async ({ locals, params }) => {
		const { app, row } = await ownSession(locals, params.id);
		const reply = await app.sessions.handle(row.id, { id: randomUUID(), type: 'open' }, { role: 'lead' });
		if (isRefusal(reply) && reply.refused !== 'not_now') return fail(422, { refused: reply });
		if ('again' in reply) return fail(503, { again: true as const });
		redirect(303, `/s/${row.code}/leiden`);
	},

	end: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		if ((await request.formData()).get('confirmed') !== 'yes')
			return fail(422, { unconfirmed: true as const });
		const reply = await app.sessions.handle(row.id, { id: randomUUID(), type: 'end' }, { role: 'lead' });
		if (isRefusal(reply)) return fail(422, { refused: reply });
		if ('again' in reply) return fail(503, { again: true as const });
		redirect(303, '/sessies');
	}
};
