import { error, redirect } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import { mayLead } from '#lib/server/live/own-session.ts';
import { seatCookie, seatIn, whoIs } from '#lib/server/live/seats.ts';
import type { PageServerLoad } from './$types';

/** The facilitator's own screen: for an account that was given this session, and for a seat that may help to lead. */
export const load: PageServerLoad = async (event) => {
	const { params, cookies, locals, url } = event;
	const app = await openApp();
	const { sessions } = app;
	const row = await sessionByCode(app, params.code, event);
	if (!row) redirect(303, `/?onbekend=${encodeURIComponent(params.code.slice(0, 12))}`);
	const room = row.status === 'open' ? await sessions.room(row.id) : undefined;
	const { account } = locals;
	const given = account?.roles.includes('facilitator') && mayLead(row, account);
	const seat = room && seatIn(cookies.get(seatCookie(row.code)), room.state);
	const seated = room && ['lead', 'co'].includes(whoIs(seat, room.state, false).role);
	if (!given && !seated) {
		if (!account) redirect(303, '/inloggen');
		error(403, 'Dit scherm hoort niet bij jouw sessies. / This screen is not for your sessions.');
	}
	if (given && room?.state.stage === 'preparing') redirect(303, `/sessies/${row.id}`);
	return {
		allowedWords: await allowedFor(app.db, row.organisation),
		code: row.code,
		home: given ? `/sessies/${row.id}` : '/',
		wall: `${url.origin}/s/${row.code}/scherm#${sessions.wallKey(row.id) ?? ''}`,
		join: `${url.origin}/s/${row.code}`,
		over: room
			? undefined
			: {
					ended: row.status === 'ended',
					cards: row.destroyedCards ?? 0,
					parked: row.destroyedParked ?? 0,
					kept: row.keptItems ?? 0
				}
	};
};
