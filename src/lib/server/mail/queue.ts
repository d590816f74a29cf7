// Letters wait in the database until they are sent. Who writes one does so in the transaction it belongs to.
import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { mails } from '../db/tables/mail.ts';

export type Mail = typeof mails.$inferSelect;

export interface Letter {
	readonly organisation: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

/** Puts a letter in the queue. */
export async function queueMail(tx: Tx, letter: Letter, now: Date): Promise<void> {
	await tx.insert(mails).values({ ...letter, id: randomUUID(), queuedAt: now, nextAt: now });
}

/** What waits for an organisation, oldest first. */
export const waitingMails = (db: Db, organisation: string): Promise<Mail[]> =>
	db.select().from(mails).where(eq(mails.organisation, organisation)).orderBy(asc(mails.queuedAt));

/** Takes a letter out of the queue: someone sent it by hand, or it need not be sent. */
export async function dropMail(db: Db, organisation: string, id: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.delete(mails).where(and(eq(mails.id, id), eq(mails.organisation, organisation)));
	});
}

/** Lets everything of an organisation be tried again, also what was given up. */
export async function retryMails(db: Db, organisation: string, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(mails).set({ nextAt: now, tries: 0 }).where(eq(mails.organisation, organisation));
	});
}
