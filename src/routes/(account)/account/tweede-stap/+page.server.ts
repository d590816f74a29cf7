import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { needsSecondFactor } from '#lib/server/accounts/account-of.ts';
import { changePassword, needsPresent } from '#lib/server/accounts/change-password.ts';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import {
	confirmApp,
	factorsOf,
	mayAddFactor,
	removeFactor,
	startApp
} from '#lib/server/accounts/second-factor.ts';
import { openApp } from '#lib/server/app.ts';
import { faultAt } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whoever may add a second factor here; others go where they can show theirs, or sign in. */
async function begin(locals: App.Locals) {
	const app = await openApp();
	const me = await mayAddFactor(app.db, locals);
	if (!me) redirect(303, locals.halfway ? '/inloggen/tweede-stap' : '/inloggen');
	return { app, me };
}

export const load: PageServerLoad = async ({ locals, request }) => {
	const { app, me } = await begin(locals);
	return {
		factors: await factorsOf(app.db, me.id),
		knowsPassword: await needsPresent(app, me),
		needed: needsSecondFactor(app, request.headers),
		complete: locals.account !== undefined
	};
};

async function remove({ locals, request }: RequestEvent, which: 'app' | { passkey: string }) {
	const me = requireRole(locals);
	const app = await openApp();
	const needed = needsSecondFactor(app, request.headers);
	if (!(await removeFactor(app, me, which, needed, new Date()))) return fail(400, { last: true });
	return { last: false };
}

export const actions: Actions = {
	/** With the password of now; or with a new one, for who came in by a one-time link. */
	async start({ locals, request }) {
		const { app, me } = await begin(locals);
		const password = String((await request.formData()).get('password') ?? '');
		const now = new Date();
		if (await needsPresent(app, me)) {
			if (app.throttle.take(me.email, 'own password', now.getTime()) > 0)
				return fail(429, { faults: faultAt('password', 'wait') });
		} else {
			const outcome = await changePassword(app, me, { present: '', next: password }, now);
			if (outcome !== 'done') return fail(400, { faults: faultAt('password', outcome) });
		}
		const setup = await startApp(app, request.headers, password);
		if (!setup) return fail(400, { faults: faultAt('password', 'wrong') });
		app.throttle.forgive(me.email, 'own password');
		return { setup };
	},

	async confirm({ locals, request, cookies }) {
		const { app, me } = await begin(locals);
		const data = await request.formData();
		const setup = { uri: String(data.get('uri')), codes: String(data.get('codes')).split(' ') };
		const fresh = await confirmApp(app, me, request.headers, String(data.get('code') ?? ''), new Date());
		if (!fresh) return fail(400, { setup, faults: faultAt('code', 'wrong') });
		passCookies(fresh, cookies);
		redirect(303, locals.account ? '/account' : '/begin');
	},

	removeApp: (event) => remove(event, 'app'),

	async removePasskey(event) {
		const data = await event.request.formData();
		return remove(event, { passkey: String(data.get('id')) });
	}
};
