// The register of sources of one organisation: added to, worded anew, withdrawn. A source is never removed: lessons name it.
import { and, asc, eq, sql } from 'drizzle-orm';
import { sameSource, type Source, type SourceText } from '#lib/lessons/source.ts';
import { record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { sources } from '../../db/tables/sources.ts';
import type { Who } from '../handouts/handouts.ts';

/** A source to add, with what an imported entry said beyond its fields. */
export interface NewSource extends SourceText {
	readonly rest?: Readonly<Record<string, string>>;
}

/** All sources, by title. */
export async function sourcesOf(db: Pick<Db, 'select'>, organisation: string): Promise<Source[]> {
	return db
		.select()
		.from(sources)
		.where(eq(sources.organisation, organisation))
		.orderBy(asc(sql`lower(${sources.title})`), asc(sources.key));
}

/**
 * Adds sources, each with the next key. One that stands in the register already, or came twice, is passed over and
 * counted: adding the same file again changes nothing.
 */
export async function addSources(
	db: Db,
	{ id, organisation }: Who,
	added: readonly NewSource[],
	now: Date
): Promise<{ readonly keys: readonly string[]; readonly known: number }> {
	return db.transaction(async (tx) => {
		const there: Pick<SourceText, 'title' | 'year' | 'address'>[] = await sourcesOf(tx, organisation);
		let number = await lastNumber(tx, organisation);
		const keys: string[] = [];
		for (const source of added) {
			if (there.some((other) => sameSource(other, source))) continue;
			there.push(source);
			const key = `BR-${String(++number).padStart(3, '0')}`;
			keys.push(key);
			await tx.insert(sources).values({
				...source,
				organisation,
				key,
				rest: source.rest ?? {},
				addedAt: now
			});
			await record(tx, { actor: id, act: 'source_added', subject: key, organisation }, now);
		}
		return { keys, known: added.length - keys.length };
	});
}

/** What one may change about a source: its text, and whether it still holds. */
export type SourceChange = SourceText & Pick<Source, 'withdrawnMonth' | 'replacedBy'>;

/** Words a source anew. Refuses a key that is not there, and a source that is replaced by itself or by nothing known. */
export async function changeSource(
	db: Db,
	{ id, organisation }: Who,
	key: string,
	change: SourceChange,
	now: Date
): Promise<'saved' | 'unknown' | 'no_such_replacement'> {
	return db.transaction(async (tx) => {
		const all = await sourcesOf(tx, organisation);
		if (!all.some((source) => source.key === key)) return 'unknown';
		const by = change.replacedBy;
		if (by && (by === key || !all.some((source) => source.key === by))) return 'no_such_replacement';
		await tx
			.update(sources)
			.set(change)
			.where(and(eq(sources.organisation, organisation), eq(sources.key, key)))
			.returning({ key: sources.key });
		await record(tx, { actor: id, act: 'source_changed', subject: key, organisation }, now);
		return 'saved';
	});
}

async function lastNumber(tx: Tx, organisation: string): Promise<number> {
	const [row] = await tx
		.select({ last: sql<number | null>`max(cast(substr(${sources.key}, 4) as integer))` })
		.from(sources)
		.where(eq(sources.organisation, organisation));
	return row?.last ?? 0;
}
