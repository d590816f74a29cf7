import { and, eq, like, sql } from 'drizzle-orm';
import type { Tx } from '../db/open.ts';
import { lessons } from '../db/tables/lessons.ts';

/** The number that the next lesson of a year gets. */
export async function nextNumber(tx: Tx, organisation: string, year: string): Promise<number> {
	const [row] = await tx
		.select({ last: sql<number | null>`max(cast(substr(${lessons.code}, 9) as integer))` })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), like(lessons.code, `LP-${year}-%`)));
	return (row?.last ?? 0) + 1;
}
