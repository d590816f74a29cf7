import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { receipts } from '../db/tables/receipts.ts';
import type { Receipt } from './receipt.ts';

/**
 * The receipts of the session with this code in the library, as they are handed out; none when it is not destroyed.
 * Organisations count their sessions each for themselves, so without one several sessions may have this code.
 */
export async function receiptsOf(
	db: Db,
	session: string,
	publicKey: string,
	organisation?: string
): Promise<readonly Receipt[]> {
	const named = eq(receipts.session, session);
	const rows = await db
		.select()
		.from(receipts)
		.where(organisation === undefined ? named : and(named, eq(receipts.organisation, organisation)));
	return rows.map(({ body, signature }) => ({ body, signature, publicKey }));
}
