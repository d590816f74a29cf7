import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { makeFirst } from '#lib/server/accounts/accept.ts';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import * as field from '#lib/server/accounts/fields.ts';
import { findLink } from '#lib/server/accounts/links.ts';
import { passwordFault } from '#lib/server/accounts/password.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { openApp } from '#lib/server/app.ts';
import { faultAt, readForm, typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await openApp();
	return { alive: (await findLink(db, 'first', params.token, new Date())) !== undefined };
};

const form = v.object({
	organisation: field.organisation,
	name: field.name,
	email: field.email,
	password: field.password
});

export const actions: Actions = {
	async default({ request, params, cookies }) {
		const app = await openApp();
		const data = await request.formData();
		const again = typed(data, 'organisation', 'name', 'email');
		const { values, faults } = readForm(data, form);
		if (!values) return fail(400, { ...again, faults });
		const fault = passwordFault(values.password, values);
		if (fault) return fail(400, { ...again, faults: faultAt('password', fault) });
		const now = new Date();
		if (!(await makeFirst(app.db, params.token, values, now)))
			return fail(410, { ...again, faults: faultAt('link', 'dead') }); // the page says the link is dead
		const outcome = await signIn(app, values.email, values.password, request.headers, now.getTime());
		if ('headers' in outcome) passCookies(outcome.headers, cookies);
		redirect(303, '/begin');
	}
};
