import { fail, redirect } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { faultAt, readForm, typed } from '#lib/server/form.ts';
import { addSources } from '#lib/server/library/sources/register.ts';
import { fieldNames, sourceForm } from '../form.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	requireRole(locals, 'method_developer');
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 300);
	return { values: { title: asked('titel'), kind: asked('soort') } };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const { values, faults } = readForm(data, sourceForm);
		const again = { typed: typed(data, ...fieldNames) };
		if (!values) return fail(400, { ...again, faults });
		const { db } = await openApp();
		if (await textsPointIn(db, account.organisation, [values.note], staysIn(data)))
			return fail(400, { ...again, faults: faultAt('note', 'identifying') });
		const { keys } = await addSources(db, account, [values], new Date());
		if (!keys[0]) return fail(409, { ...again, known: true as const });
		redirect(303, `/bronnen/${keys[0]}?nieuw=ja`);
	}
};
