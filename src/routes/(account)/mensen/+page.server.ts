import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/server/accounts/fields.ts';
import { originOf } from '#lib/server/accounts/origin.ts';
import {
	changeRoles,
	clearSecondFactor,
	invite,
	linkFor,
	setDisabled,
	withdrawInvitation
} from '#lib/server/accounts/manage.ts';
import { peopleOf } from '#lib/server/accounts/people.ts';
import { removeAccount } from '#lib/server/accounts/remove.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { takeOff } from '#lib/server/live/leaders.ts';
import { faultAt, readForm, typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const me = requireRole(locals, 'admin');
	const { db } = await openApp();
	return { me: me.id, ...(await peopleOf(db, me.organisation, new Date())) };
};

const invitation = v.object({ email: field.email, roles: field.someRoles });

/** The parts every action here needs: who asks, the app, and the form. */
async function begin({ locals, request }: RequestEvent) {
	const me = requireRole(locals, 'admin');
	const app = await openApp();
	const data = await request.formData();
	const address = originOf(request.headers, app.config.origin);
	return { me, app, data, ...typed(data, 'id', 'name'), address };
}

export const actions: Actions = {
	async invite(event) {
		const { me, app, data, address } = await begin(event);
		const again = { ...typed(data, 'email'), roles: data.getAll('roles').map(String) };
		const { values, faults } = readForm(data, invitation, ['roles']);
		if (!values) return fail(400, { invite: again, faults });
		const path = await app.db.transaction((tx) => invite(tx, me, values, new Date()));
		if (path === 'has_account') return fail(400, { invite: again, faults: faultAt('email', path) });
		return { made: { for: values.email, kind: 'invitation' as const, link: address + path } };
	},

	async withdraw(event) {
		const { me, app, id } = await begin(event);
		await app.db.transaction((tx) => withdrawInvitation(tx, me, id, new Date()));
		return { done: 'withdrawn' as const, name: '' };
	},

	async roles(event) {
		const { me, app, data, id, name } = await begin(event);
		const { values, faults } = readForm(data, v.object({ roles: field.someRoles }), ['roles']);
		if (!values) return fail(400, { at: id, faults });
		const outcome = await app.db.transaction((tx) => changeRoles(tx, me, id, values.roles, new Date()));
		if (outcome !== 'done') return fail(400, { at: id, faults: faultAt('roles', outcome) });
		app.access.announce(id);
		return { done: 'saved' as const, name };
	},

	async disable(event) {
		const { me, app, id, name } = await begin(event);
		if (id === me.id) return fail(400, { at: id, faults: faultAt('account', 'own') });
		const outcome = await app.db.transaction((tx) => setDisabled(tx, me, id, true, new Date()));
		if (outcome !== 'done') return fail(400, { at: id, faults: faultAt('account', outcome) });
		app.access.announce(id);
		return { done: 'disabled' as const, name };
	},

	async enable(event) {
		const { me, app, id, name } = await begin(event);
		await app.db.transaction((tx) => setDisabled(tx, me, id, false, new Date()));
		return { done: 'enabled' as const, name };
	},

	/** Off every session that is not over; what stands in the way of one is told, and the others are done. */
	async off(event) {
		const { me, app, id, name } = await begin(event);
		let refused: string | undefined;
		for (const row of await app.sessions.list(me.organisation)) {
			const outcome = await takeOff(app.sessions, row, id, me.id);
			if (outcome !== 'done' && outcome !== 'unknown') refused = outcome;
		}
		app.access.announce(id);
		if (refused) return fail(400, { at: id, faults: faultAt('account', refused) });
		return { done: 'off' as const, name };
	},

	async remove(event) {
		const { me, app, id, name, data } = await begin(event);
		if (id === me.id) return fail(400, { at: id, faults: faultAt('account', 'own') });
		if (data.get('sure') !== 'yes') return fail(400, { at: id, faults: faultAt('account', 'sure') });
		const outcome = await app.db.transaction((tx) => removeAccount(tx, me, id, new Date()));
		if (outcome !== 'done') return fail(400, { at: id, faults: faultAt('account', outcome) });
		await app.db.settle();
		app.access.announce(id);
		return { done: 'removed' as const, name };
	},

	async clear(event) {
		const { me, app, id, name } = await begin(event);
		const outcome = await app.db.transaction((tx) => clearSecondFactor(tx, me, id, new Date()));
		if (outcome !== 'done') return fail(400, { at: id, faults: faultAt('account', outcome) });
		app.access.announce(id);
		return { done: 'cleared' as const, name };
	},

	async link(event) {
		const { me, app, id, name, address } = await begin(event);
		const path = await app.db.transaction((tx) => linkFor(tx, me, id, new Date()));
		if (!path) return fail(400, { at: id, faults: faultAt('account', 'unknown') });
		return { made: { for: name, kind: 'sign_in' as const, link: address + path } };
	}
};
