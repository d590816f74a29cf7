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
import { faultAt, typed } from '#lib/server/form.ts';
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
		const { password } = typed(await request.formData(), 'password');
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
		const { uri, codes, code } = typed(await request.formData(), 'uri', 'codes', 'code');
		const setup = { uri, codes: codes.split(' ') };
		const fresh = await confirmApp(app, me, request.headers, code, new Date());
		if (!fresh) return fail(400, { setup, faults: faultAt('code', 'wrong') });
		passCookies(fresh, cookies);
		redirect(303, locals.account ? '/account' : '/begin');
	},

	removeApp: (event) => remove(event, 'app'),

	async removePasskey(event) {
		const { id } = typed(await event.request.formData(), 'id');
		return remove(event, { passkey: id });
	}
};
