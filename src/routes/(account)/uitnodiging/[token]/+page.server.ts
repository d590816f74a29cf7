import { fail, redirect } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { acceptInvitation } from '#lib/server/accounts/accept.ts';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import * as field from '#lib/server/accounts/fields.ts';
import { findLink } from '#lib/server/accounts/links.ts';
import { passwordFault } from '#lib/server/accounts/password.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { openApp } from '#lib/server/app.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { faultAt, readForm, typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await openApp();
	const link = await findLink(db, 'invitation', params.token, new Date());
	if (!link?.email || !link.organisation) return {};
	const [organisation] = await db.select().from(organisations).where(eq(organisations.id, link.organisation));
	return { invitation: { email: link.email, name: link.name, organisation: organisation?.name ?? '' } };
};

const form = v.object({ name: field.name, password: field.password });

export const actions: Actions = {
	async default({ request, params, cookies }) {
		const app = await openApp();
		const now = new Date();
		const data = await request.formData();
		const again = typed(data, 'name');
		const { values, faults } = readForm(data, form);
		if (!values) return fail(400, { ...again, faults });
		const link = await findLink(app.db, 'invitation', params.token, now);
		if (!link?.email) return fail(410, { ...again, faults: faultAt('link', 'dead') }); // the page says the link is dead
		const fault = passwordFault(values.password, { name: values.name, email: link.email });
		if (fault) return fail(400, { ...again, faults: faultAt('password', fault) });
		const email = await acceptInvitation(app.db, params.token, values, now);
		if (!email) return fail(410, { ...again, faults: faultAt('link', 'dead') });
		const outcome = await signIn(app, email, values.password, request.headers, now.getTime());
		if ('headers' in outcome) passCookies(outcome.headers, cookies);
		redirect(303, '/begin');
	}
};
