import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { organisations } from '../db/tables/organisations.ts';

/** What an organisation is called, for the head of a document. */
export async function organisationName(db: Db, id: string): Promise<string> {
	const [row] = await db
		.select({ name: organisations.name })
		.from(organisations)
		.where(eq(organisations.id, id));
	return row?.name ?? '';
}
