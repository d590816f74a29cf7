import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { receipts } from '../db/tables/receipts.ts';
import type { Receipt } from './receipt.ts';

/** The receipt of the session with this code in the library, as it is handed out; undefined when it is not destroyed. */
export async function receiptOf(db: Db, session: string, publicKey: string): Promise<Receipt | undefined> {
	const [row] = await db.select().from(receipts).where(eq(receipts.session, session));
	return row && { body: row.body, signature: row.signature, publicKey };
}
