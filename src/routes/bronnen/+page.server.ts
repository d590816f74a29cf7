import { faultsOf, foldTitle, registerKinds } from '#lib/lessons/source.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { lessonCodes } from '#lib/server/library/lessons/find-lessons.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { sourcesOf } from '#lib/server/library/sources/register.ts';
import { practiceOnlyCount, usedSources, usesOf } from '#lib/server/library/sources/where-used.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { organisation, roles } = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const month = monthOf(new Date());
	const all = await sourcesOf(db, organisation);
	const uses = await usesOf(db, organisation);
	const { bySource, loose } = usedSources(uses, all, await lessonCodes(db, organisation));
	const words = (url.searchParams.get('q') ?? '').slice(0, 200);
	const kind = registerKinds.find((one) => one === url.searchParams.get('soort')) ?? '';
	const state = url.searchParams.get('staat') ?? '';
	const sources = all.map((source) => ({
		key: source.key,
		title: source.title,
		makers: source.makers,
		year: source.year,
		kind: source.kind,
		place: source.place,
		faults: faultsOf(source, month),
		uses: new Set(bySource.get(source.key)?.map((use) => use.code)).size
	}));
	const asked = foldTitle(words).split(' ').filter(Boolean);
	return {
		words,
		kind,
		state,
		all: all.length,
		sources: sources.filter((source) => {
			const text = foldTitle(`${source.title} ${source.makers} ${source.place} ${source.year} ${source.key}`);
			if (!asked.every((word) => text.includes(word))) return false;
			if (kind && source.kind !== kind) return false;
			if (state === 'broken') return source.faults.length > 0;
			return state !== 'unused' || source.uses === 0;
		}),
		loose: loose.map(({ label, kind, gone, uses }) => ({ label, kind, gone, uses: uses.length })),
		practice: await practiceOnlyCount(db, organisation),
		mayEdit: roles.includes('method_developer')
	};
};
