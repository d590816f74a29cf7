import { fail, redirect } from '@sveltejs/kit';
import { APIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import { findLink } from '#lib/server/accounts/links.ts';
import { originOf } from '#lib/server/accounts/origin.ts';
import { openApp } from '#lib/server/app.ts';
import { accounts } from '#lib/server/db/tables/accounts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await openApp();
	const link = await findLink(db, 'sign_in', params.token, new Date());
	if (!link?.account) return {};
	const [person] = await db
		.select({ name: accounts.name })
		.from(accounts)
		.where(eq(accounts.id, link.account));
	return { name: person?.name };
};

export const actions: Actions = {
	/** A post, because mail scanners and previews open links too: looking must not use it up. */
	async default({ request, params, cookies }) {
		const { auth, config } = await openApp();
		const { headers } = request;
		const { api } = auth(originOf(headers, config.origin));
		try {
			const body = { token: params.token };
			const answer = await api.signInByLink({ body, headers, returnHeaders: true });
			passCookies(answer.headers, cookies);
		} catch (error) {
			if (error instanceof APIError) return fail(410, {});
			throw error;
		}
		redirect(303, '/account');
	}
};
