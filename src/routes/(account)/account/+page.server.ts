import { fail } from '@sveltejs/kit';
import { changePassword, needsPresent } from '#lib/server/accounts/change-password.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { factorsOf } from '#lib/server/accounts/second-factor.ts';
import { endOtherSignIns, endSignIn, hasPassword, signInsOf } from '#lib/server/accounts/sign-ins.ts';
import { openApp } from '#lib/server/app.ts';
import { faultAt, typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const me = requireRole(locals);
	const app = await openApp();
	const signIns = await signInsOf(app.db, me.id, new Date());
	return {
		me: { name: me.name, email: me.email, roles: me.roles },
		hasFactor: (await factorsOf(app.db, me.id)).some,
		hasPassword: await hasPassword(app.db, me.id),
		needsPresent: await needsPresent(app, me),
		signIns: signIns.map((one) => ({ ...one, here: one.id === me.signIn }))
	};
};

export const actions: Actions = {
	async password({ request, locals }) {
		const me = requireRole(locals);
		const data = await request.formData();
		const passwords = typed(data, 'present', 'next');
		const outcome = await changePassword(await openApp(), me, passwords, new Date());
		if (outcome === 'done') return { saved: true };
		const field = outcome === 'wrong' || outcome === 'wait' ? 'present' : 'next';
		return fail(outcome === 'wait' ? 429 : 400, { faults: faultAt(field, outcome) });
	},

	async end({ request, locals }) {
		const me = requireRole(locals);
		const { db, access } = await openApp();
		const { id } = typed(await request.formData(), 'id');
		await db.transaction((tx) => endSignIn(tx, me, id, new Date()));
		access.announce(me.id);
	},

	async endOthers({ locals }) {
		const me = requireRole(locals);
		const { db, access } = await openApp();
		await db.transaction((tx) => endOtherSignIns(tx, me, new Date()));
		access.announce(me.id);
	}
};
