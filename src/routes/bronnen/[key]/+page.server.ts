import { error, fail } from '@sveltejs/kit';
import { faultsOf, isAddress } from '#lib/lessons/source.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { readForm, faultAt, typed } from '#lib/server/form.ts';
import { lessonCodes } from '#lib/server/library/lessons/find-lessons.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { changeSource, sourcesOf } from '#lib/server/library/sources/register.ts';
import { usedSources, usesOf } from '#lib/server/library/sources/where-used.ts';
import { changeForm, fieldNames } from '../form.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { organisation, roles } = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const all = await sourcesOf(db, organisation);
	const source = all.find((one) => one.key === params.key);
	if (!source) error(404, 'Deze bron is er niet. / This source does not exist.');
	const uses = await usesOf(db, organisation);
	const { bySource } = usedSources(uses, all, await lessonCodes(db, organisation));
	const others = all.filter((one) => one.key !== source.key);
	return {
		source,
		faults: faultsOf(source, monthOf(new Date())),
		canOpen: isAddress(source.address),
		uses: bySource.get(source.key) ?? [],
		replacement: others.find((one) => one.key === source.replacedBy),
		others: others.map(({ key, title }) => ({ value: key, label: `${title} (${key})` })),
		fresh: url.searchParams.has('nieuw'),
		mayEdit: roles.includes('method_developer')
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const again = { typed: typed(data, ...fieldNames, 'withdrawnMonth', 'replacedBy') };
		const { values, faults } = readForm(data, changeForm);
		if (!values) return fail(400, { ...again, faults });
		const { db } = await openApp();
		if (await textsPointIn(db, account.organisation, [values.note], staysIn(data)))
			return fail(400, { ...again, faults: faultAt('note', 'identifying') });
		const outcome = await changeSource(db, account, params.key, values, new Date());
		if (outcome === 'saved') return { saved: true as const };
		return fail(400, { ...again, faults: faultAt('replacedBy', outcome) });
	}
};
