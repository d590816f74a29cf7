import { fail, redirect } from '@sveltejs/kit';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import { ownPath } from '#lib/server/accounts/home.ts';
import { checkCode, factorsOf } from '#lib/server/accounts/second-factor.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const next = ownPath(url.searchParams.get('naar')) ?? '/begin';
	if (locals.account) redirect(303, next);
	if (!locals.halfway) return { next };
	const { db } = await openApp();
	if (!(await factorsOf(db, locals.halfway.id)).some) redirect(303, '/account/tweede-stap');
	return { next };
};

export const actions: Actions = {
	async default({ request, cookies, locals, url }) {
		const { code } = typed(await request.formData(), 'code');
		const outcome = await checkCode(await openApp(), request.headers, code, locals.halfway, Date.now());
		if (outcome.is === 'wait') return fail(429, { wait: outcome.minutes });
		if (outcome.is === 'wrong') return fail(400, { wrong: true });
		passCookies(outcome.headers, cookies);
		redirect(303, ownPath(url.searchParams.get('naar')) ?? '/begin');
	}
};
