import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import * as field from '#lib/server/accounts/fields.ts';
import { ownPath } from '#lib/server/accounts/home.ts';
import { outsideFault } from '#lib/server/accounts/outside.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { openApp } from '#lib/server/app.ts';
import { readForm, typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.account) redirect(303, '/begin');
	const { outside } = (await openApp()).config;
	return {
		outside: outside && { button: outside.button },
		fault: outsideFault(url.searchParams.get('error')),
		next: ownPath(url.searchParams.get('naar'))
	};
};

const form = v.object({ email: field.email, password: field.password });

export const actions: Actions = {
	async default({ request, cookies, url }) {
		const data = await request.formData();
		const again = typed(data, 'email');
		const { values, faults } = readForm(data, form);
		if (!values) return fail(400, { ...again, faults });
		const outcome = await signIn(await openApp(), values.email, values.password, request.headers, Date.now());
		switch (outcome.is) {
			case 'wait':
				return fail(429, { ...again, wait: outcome.minutes });
			case 'wrong':
			case 'disabled':
				return fail(400, { ...again, refused: outcome.is });
			case 'signed_in':
			case 'second_factor': {
				passCookies(outcome.headers, cookies);
				const next = ownPath(url.searchParams.get('naar')) ?? '/begin';
				redirect(303, outcome.is === 'signed_in' ? next : `/inloggen/tweede-stap?naar=${next}`);
			}
		}
	}
};
