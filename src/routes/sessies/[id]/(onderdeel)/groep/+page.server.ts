import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { timing } from '#lib/playbooks/plan.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { peopleOf } from '#lib/server/accounts/people.ts';
import { textsIn, typed } from '#lib/server/form.ts';
import { takeOff } from '#lib/server/live/leaders.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts, staysIn } from '#lib/server/live/save-parts.ts';
import type { App } from '#lib/server/app.ts';
import { fromInput } from '#lib/ui/dutch-time.ts';
import { after } from '../../parts.ts';
import type { Actions, PageServerLoad } from './$types';

/** Sizes of a group to show the time for, the facilitator not counted. */
const sizes = [4, 6, 8, 10, 12];
/** Most kinds of organisation, and the longest name of one. */
const mostKinds = 20;
const longestKind = 40;

/** Everyone of this organisation who may lead sessions. */
async function facilitators({ db }: App, organisation: string) {
	const { people } = await peopleOf(db, organisation, new Date());
	return people
		.filter((one) => one.roles.includes('facilitator') && !one.disabledAt)
		.map(({ id, name }) => ({ id, name }));
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const { app, account, row } = await ownSession(locals, params.id);
	const people = await facilitators(app, account.organisation);
	const book = world.playbooks[row.playbook];
	return {
		leading: people.filter((one) => row.leaders.includes(one.id)),
		others: people.filter((one) => !row.leaders.includes(one.id)),
		planned: book?.minutes ?? 0,
		most: book?.most ?? 0,
		timing: sizes.map((people) => ({ people, ...timing(row.playbook, people, world) }))
	};
};

const wish = v.object({
	plannedAt: v.optional(v.string(), ''),
	others: v.optional(v.string(), '')
});

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const typed = {
			...v.parse(wish, textsIn(data)),
			chosen: data.getAll('organisation').map(String)
		};
		const plannedAt = typed.plannedAt ? fromInput(typed.plannedAt) : undefined;
		if (typed.plannedAt && !plannedAt) return fail(422, { typed, problem: 'time' as const });
		const added = typed.others.split(',').map((kind) => kind.trim());
		const value = [...new Set([...typed.chosen, ...added].filter(Boolean))];
		if (value.length > mostKinds || value.some((kind) => kind.length > longestKind))
			return fail(422, { typed, problem: 'tooMany' as const });
		const part = { field: 'organisations', value } as const;
		const failed = await saveParts(app.sessions, row.id, [part], staysIn(data));
		if (failed) return fail(422, { typed, ...failed });
		await app.sessions.plan(row.id, plannedAt);
		redirect(303, after(row.id, 'groep'));
	},

	give: async ({ locals, params, request }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		const { account: chosen } = typed(await request.formData(), 'account');
		const people = await facilitators(app, account.organisation);
		if (!people.some((one) => one.id === chosen)) return fail(422, { problem: 'coUnknown' as const });
		await app.sessions.addLeader(row.id, chosen);
		redirect(303, `/sessies/${row.id}/groep?opgeslagen`);
	},

	take: async ({ locals, params, request }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		const { account: chosen } = typed(await request.formData(), 'account');
		const outcome = await takeOff(app.sessions, row, chosen, account.id);
		if (outcome !== 'done') return fail(422, { problem: outcome });
		app.access.announce(chosen);
		redirect(303, chosen === account.id ? '/sessies' : `/sessies/${row.id}/groep?opgeslagen`);
	}
};
