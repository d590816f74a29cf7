// Searches someone wants to do again. They belong to an account and to nobody else.
import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '../../db/open.ts';
import { savedSearches } from '../../db/tables/saved-searches.ts';
import { facets } from './save-lesson.ts';

/** More than this is no help in finding. */
export const mostSaved = 30;

export interface SavedSearch {
	readonly id: string;
	readonly name: string;
	readonly query: string;
}

/** The saved searches of an account, by name. */
export function savedSearchesOf(db: Db, account: string): Promise<SavedSearch[]> {
	const { id, name, query } = savedSearches;
	return db
		.select({ id, name, query })
		.from(savedSearches)
		.where(eq(savedSearches.account, account))
		.orderBy(asc(name));
}

/** The part of an address that is a search: words and facets, in a fixed order and without the page. Empty when nothing is asked. */
export function searchIn(params: URLSearchParams): string {
	const kept = new URLSearchParams();
	const words = params.get('q')?.trim().slice(0, 200);
	if (words) kept.append('q', words);
	for (const facet of facets)
		for (const value of [...new Set(params.getAll(facet))].slice(0, 20))
			kept.append(facet, value.slice(0, 100));
	return kept.toString();
}

/** Saves a search under a name; the same name again takes the place of the earlier one. */
export async function saveSearch(
	db: Db,
	account: string,
	{ name, query }: Omit<SavedSearch, 'id'>,
	now: Date
): Promise<'saved' | 'empty' | 'name_missing' | 'too_many'> {
	const asked = searchIn(new URLSearchParams(query));
	const called = name.trim();
	if (!asked) return 'empty';
	if (!called) return 'name_missing';
	return db.transaction(async (tx) => {
		const own = eq(savedSearches.account, account);
		await tx.delete(savedSearches).where(and(own, eq(savedSearches.name, called)));
		const [there] = await tx.select({ number: count() }).from(savedSearches).where(own);
		if (there!.number >= mostSaved) return 'too_many';
		await tx
			.insert(savedSearches)
			.values({ id: crypto.randomUUID(), account, name: called, query: asked, savedAt: now });
		return 'saved';
	});
}

/** Forgets a search; one of someone else is left alone. */
export async function forgetSearch(db: Db, account: string, id: string): Promise<void> {
	await db.transaction((tx) =>
		tx
			.delete(savedSearches)
			.where(and(eq(savedSearches.account, account), eq(savedSearches.id, id)))
			.returning({ id: savedSearches.id })
	);
}
