import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { textsIn } from '#lib/server/form.ts';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import { seatCookie, seatIn } from '#lib/server/live/seats.ts';
import { freshSecret, lockOf } from '#lib/server/live/sessions.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import { callNames } from '#lib/words/call-names.ts';
import type { Actions, PageServerLoad } from './$types';

/** How long a seat's cookie lives: a day, longer than any session (draaiboek §2.6). */
const seatSeconds = 24 * 60 * 60;

const joining = v.object({
	name: v.fallback(v.pipe(v.string(), v.trim()), ''),
	organisation: v.fallback(v.pipe(v.string(), v.trim()), ''),
	distance: v.fallback(v.picklist(['none', 'organisation', 'involved']), 'none')
});

/** The session of a code as people type it: lower case, spaces and dashes do not matter. Sends unknown codes home. */
async function find(typed: string, event: Pick<RequestEvent, 'request' | 'cookies' | 'locals'>) {
	const app = await openApp();
	const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	if (code !== typed) redirect(303, `/s/${code || 'ONBEKEND'}`);
	const row = await sessionByCode(app, code, event);
	if (!row) redirect(303, `/?onbekend=${encodeURIComponent(code.slice(0, 12))}`);
	return { app, row };
}

export const load: PageServerLoad = async (event) => {
	const { params, cookies, locals } = event;
	const { app, row } = await find(params.code, event);
	const room = row.status === 'open' ? await app.sessions.room(row.id) : undefined;
	const taken = new Set(room?.state.seats.map((s) => s.name));
	const names = callNames[locals.language].filter((name) => !taken.has(name));
	return {
		allowedWords: await allowedFor(app.db, row.organisation),
		code: row.code,
		stage: room?.state.stage ?? ('closed' as const),
		joined: room ? seatIn(cookies.get(seatCookie(row.code)), room.state) !== undefined : false,
		suggestedName: names[Math.floor(Math.random() * names.length)] ?? '',
		organisations: room?.state.preparation.organisations ?? [],
		destroyed: room
			? undefined
			: { cards: row.destroyedCards ?? 0, parked: row.destroyedParked ?? 0, kept: row.keptItems ?? 0 }
	};
};

export const actions: Actions = {
	join: async (event) => {
		const { params, cookies, request, url } = event;
		const { app, row } = await find(params.code, event);
		const values = v.parse(joining, textsIn(await request.formData()));
		if (row.status !== 'open') error(410);
		const seat = `d-${crypto.randomUUID()}`;
		const secret = freshSecret();
		const reply = await app.sessions.handle(
			row.id,
			{ id: crypto.randomUUID(), type: 'join', seat, ...values, pass: lockOf(secret), lead: false },
			{ role: 'system' }
		);
		if (isRefusal(reply)) return fail(422, { values, refused: reply });
		if ('again' in reply) return fail(503, { values, again: true });
		cookies.set(seatCookie(row.code), `${seat}.${secret}`, {
			path: '/',
			maxAge: seatSeconds,
			sameSite: 'lax',
			secure: url.protocol === 'https:'
		});
		redirect(303, `/s/${row.code}`);
	}
};
