import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { credentials, signIns } from '../db/tables/accounts.ts';
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

/** Ends one sign-in of this account. */
export async function endSignIn(tx: Tx, account: string, id: string): Promise<void> {
	await tx.delete(signIns).where(and(eq(signIns.id, id), eq(signIns.account, account)));
}

/** Ends all sign-ins of this account, but the one that is named. */
export async function endOtherSignIns(tx: Tx, account: string, but: string): Promise<void> {
	await tx.delete(signIns).where(and(eq(signIns.account, account), ne(signIns.id, but)));
}

/** Whether this account has a password. */
export async function hasPassword(db: Db, account: string): Promise<boolean> {
	const mine = and(eq(credentials.account, account), eq(credentials.provider, 'credential'));
	return (await db.select({ id: credentials.id }).from(credentials).where(mine)).length > 0;
}
