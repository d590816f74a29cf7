import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { credentials, signIns } from '../db/tables/accounts.ts';
import type { Account } from './account-of.ts';
import { passwordFault } from './password.ts';
import { addPassword } from './people.ts';
import { endOtherSignIns, hasPassword, noteOwn } from './sign-ins.ts';

/** Whether someone must type the present password: not without one, and not after signing in with a one-time link. */
export async function needsPresent({ db }: App, account: Account): Promise<boolean> {
	const [signIn] = await db.select().from(signIns).where(eq(signIns.id, account.signIn));
	return !signIn?.byLink && (await hasPassword(db, account.id));
}

type Outcome = 'done' | 'wrong' | 'wait' | NonNullable<ReturnType<typeof passwordFault>>;

/** Changes or sets a password, and ends the sign-ins elsewhere. */
export async function changePassword(
	app: App,
	account: Account,
	passwords: { present: string; next: string },
	now: Date
): Promise<Outcome> {
	const fault = passwordFault(passwords.next, account);
	if (fault) return fault;
	const mine = and(eq(credentials.account, account.id), eq(credentials.provider, 'credential'));
	if (await needsPresent(app, account)) {
		if (app.throttle.take(account.email, 'own password', now.getTime()) > 0) return 'wait';
		const [row] = await app.db.select().from(credentials).where(mine);
		const hash = row?.password;
		if (!hash || !(await verifyPassword({ hash, password: passwords.present }))) return 'wrong';
		app.throttle.forgive(account.email, 'own password');
	}
	const hash = await hashPassword(passwords.next);
	await app.db.transaction(async (tx) => {
		const changed = await tx
			.update(credentials)
			.set({ password: hash, updatedAt: now })
			.where(mine)
			.returning();
		if (changed.length === 0) await addPassword(tx, account.id, hash, now);
		await tx.update(signIns).set({ byLink: false }).where(eq(signIns.id, account.signIn));
		await endOtherSignIns(tx, account, now);
		await noteOwn(tx, account, 'password_changed', now);
	});
	app.access.announce(account.id);
	return 'done';
}
