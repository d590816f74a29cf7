import { redirect } from '@sveltejs/kit';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import { originOf } from '#lib/server/accounts/origin.ts';
import { openApp } from '#lib/server/app.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	async default({ request, cookies, locals }) {
		const { auth, config, access } = await openApp();
		const { headers } = request;
		const { api } = auth(originOf(headers, config.origin));
		const answer = await api.signOut({ headers, returnHeaders: true });
		passCookies(answer.headers, cookies);
		const who = locals.account ?? locals.halfway;
		if (who) access.announce(who.id);
		redirect(303, '/');
	}
};
