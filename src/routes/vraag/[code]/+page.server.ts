import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { textsIn } from '#lib/server/form.ts';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { freshSecret, lockOf } from '#lib/server/live/sessions.ts';
import { readJoinCode } from '#lib/session/join-code.ts';
import { mostQuestion } from '#lib/session/preparation.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** The session of a code as it stands in the link. Unknown codes go home, as in the join form. */
async function find(typed: string, event: Pick<RequestEvent, 'request' | 'cookies' | 'locals'>) {
	const app = await openApp();
	const read = readJoinCode(typed);
	const row = 'code' in read ? await sessionByCode(app, read.code, event) : undefined;
	if (!row) redirect(303, `/?onbekend=${encodeURIComponent(typed.slice(0, 12))}`);
	return { app, row };
}

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	const { app, row } = await find(params.code, event);
	const view = row.status === 'open' ? await app.sessions.view(row.id, 'waiting') : undefined;
	return {
		allowedWords: await allowedFor(app.db, row.organisation),
		open: view?.stage === 'preparing' || view?.stage === 'lobby',
		thanks: url.searchParams.has('dank'),
		most: mostQuestion
	};
};

const wish = v.object({ text: v.pipe(v.optional(v.string(), ''), v.trim()) });

export const actions: Actions = {
	/** A question for the box. Nothing is kept of who sent it: the key that could change it is thrown away. */
	default: async (event) => {
		const { params, request } = event;
		const { app, row } = await find(params.code, event);
		const data = await request.formData();
		const typed = v.parse(wish, textsIn(data));
		const reply = await app.sessions.handle(
			row.id,
			{ id: randomUUID(), type: 'ask', card: randomUUID(), text: typed.text, lock: lockOf(freshSecret()) },
			{ role: 'visitor' },
			staysIn(data)
		);
		if (isRefusal(reply)) return fail(422, { typed, refused: reply });
		if ('again' in reply) return fail(503, { typed, again: true as const });
		redirect(303, `/vraag/${row.code}?dank`);
	}
};
