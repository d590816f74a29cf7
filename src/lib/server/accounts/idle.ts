// Who does nothing for a while is signed out: a browser that was left open is a door that was left open (ASVS 7.3.1).
import { eq } from 'drizzle-orm';
import { record } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { signIns } from '../db/tables/accounts.ts';

type SignIn = Pick<typeof signIns.$inferSelect, 'id' | 'createdAt' | 'seenAt'>;

const minute = 60_000;

/** Since when this sign-in does nothing, in milliseconds. */
const quietFor = ({ seenAt, createdAt }: SignIn, now: number) => now - (seenAt ?? createdAt).getTime();

/**
 * Takes note that a sign-in is used, at most once a minute. Ends one that was quiet for longer than `minutes`: `false`.
 * `whose` is the account, for the line in the audit log.
 */
export async function stillThere(
	db: Db,
	signIn: SignIn,
	whose: { readonly id: string; readonly organisation: string },
	minutes: number,
	now: number
): Promise<boolean> {
	const quiet = quietFor(signIn, now);
	if (quiet > minutes * minute) {
		await db.transaction(async (tx) => {
			const ended = await tx.delete(signIns).where(eq(signIns.id, signIn.id)).returning({ id: signIns.id });
			const fact = { actor: whose.id, act: 'signed_out_idle', subject: whose.id } as const;
			if (ended.length) await record(tx, { ...fact, organisation: whose.organisation }, new Date(now));
		});
		return false;
	}
	if (quiet > minute)
		await db.transaction(async (tx) => {
			await tx
				.update(signIns)
				.set({ seenAt: new Date(now) })
				.where(eq(signIns.id, signIn.id));
		});
	return true;
}
