import { eq } from 'drizzle-orm';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { countOf, handoutMark, linesOf, record, verify } from '#lib/server/audit/audit.ts';
import { accounts } from '#lib/server/db/tables/accounts.ts';
import { handouts } from '#lib/server/db/tables/handouts.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const me = requireRole(locals, 'auditor', 'admin');
	const { db } = await openApp();
	const page = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('pagina'))) || 1), 1_000_000);
	const lines = await linesOf(db, me.organisation, (page - 1) * perPage, perPage);
	const people = await db
		.select({ id: accounts.id, name: accounts.name })
		.from(accounts)
		.where(eq(accounts.organisation, me.organisation));
	const own = await db
		.select({ slug: handouts.slug, title: handouts.title })
		.from(handouts)
		.where(eq(handouts.organisation, me.organisation));
	const names = new Map([
		...people.map((one) => [one.id, one.name] as const),
		...own.map((one) => [handoutMark(one.slug), one.title] as const)
	]);
	return {
		lines: lines.map(({ at, actor, act, subject }) => ({
			at,
			act,
			actor: names.get(actor) ?? actor,
			subject: names.get(subject) ?? subject
		})),
		older: lines.length === perPage ? page + 1 : undefined,
		newest: page === 1
	};
};

export const actions: Actions = {
	/** Walks the chain of the whole server, and tells of it what is this organisation's. */
	async default({ locals }) {
		const { id, organisation } = requireRole(locals, 'auditor', 'admin');
		const { db } = await openApp();
		const verdict = await verify(db);
		const fact = { actor: id, act: 'log_checked', subject: id, organisation } as const;
		await db.transaction((tx) => record(tx, fact, new Date()));
		return verdict.whole
			? { whole: true as const, lines: await countOf(db, organisation) }
			: { whole: false as const };
	}
};
