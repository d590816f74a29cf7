import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Act } from '../audit/acts.ts';
import { record } from '../audit/audit.ts';
import type { Db, Tx } from '../db/open.ts';
import { credentials, signIns } from '../db/tables/accounts.ts';
import type { Account } from './account-of.ts';
import { deviceOf } from './device.ts';

/** Where someone is signed in now, newest first. */
export async function signInsOf(db: Db, account: string, now: Date) {
	const rows = await db
		.select({ id: signIns.id, userAgent: signIns.userAgent, since: signIns.createdAt })
		.from(signIns)
		.where(and(eq(signIns.account, account), gt(signIns.expiresAt, now)))
		.orderBy(desc(signIns.createdAt));
	return rows.map(({ id, userAgent, since }) => ({ id, since, device: deviceOf(userAgent ?? '') }));
}

/** Writes down what someone did to their own account. */
export const noteOwn = (tx: Tx, { id, organisation }: Account, act: Act, now: Date) =>
	record(tx, { actor: id, act, subject: id, organisation }, now);

/** Ends one sign-in of this account. */
export async function endSignIn(tx: Tx, account: Account, id: string, now: Date): Promise<void> {
	await tx.delete(signIns).where(and(eq(signIns.id, id), eq(signIns.account, account.id)));
	await noteOwn(tx, account, 'sign_ins_ended', now);
}

/** Ends all sign-ins of this account, but the one that asks. */
export async function endOtherSignIns(tx: Tx, account: Account, now: Date): Promise<void> {
	await tx.delete(signIns).where(and(eq(signIns.account, account.id), ne(signIns.id, account.signIn)));
	await noteOwn(tx, account, 'sign_ins_ended', now);
}

/** Whether this account has a password. */
export async function hasPassword(db: Db, account: string): Promise<boolean> {
	const mine = and(eq(credentials.account, account), eq(credentials.provider, 'credential'));
	return (await db.select({ id: credentials.id }).from(credentials).where(mine)).length > 0;
}
