// Taking an account away for good. Nothing of the person stays; what they did stays in the audit log under a number
// that nothing ties to them any more.
import { and, eq, or } from 'drizzle-orm';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/open.ts';
import {
	accounts,
	credentials,
	links,
	passkeys,
	signIns,
	twoFactors,
	verifications
} from '../db/tables/accounts.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Account } from './account-of.ts';
import { isLastAdmin } from './manage.ts';

/** An address that cannot be anybody's (RFC 2606), because the column must be filled and unique. */
const nobody = (id: string) => `${id}@verwijderd.invalid`;

/**
 * Empties the account of someone of the own organisation. The row stays, because what they wrote points at it.
 * Call `db.settle()` afterwards, so that nothing stays in the files either.
 * Refuses the last administrator, and who still may lead a session that is not over.
 */
export async function removeAccount(
	tx: Tx,
	by: Pick<Account, 'id' | 'organisation'>,
	id: string,
	now: Date
): Promise<'done' | 'unknown' | 'last_admin' | 'leads'> {
	const theirs = and(eq(accounts.id, id), eq(accounts.organisation, by.organisation));
	const [person] = await tx.select().from(accounts).where(theirs);
	if (!person || person.removedAt) return 'unknown';
	if (await isLastAdmin(tx, by.organisation, id)) return 'last_admin';
	const led = (await tx.select().from(sessions).where(eq(sessions.organisation, by.organisation))).filter(
		(row) => row.leaders.includes(id)
	);
	if (led.some((row) => row.status === 'open')) return 'leads';
	for (const row of led)
		await tx
			.update(sessions)
			.set({ leaders: row.leaders.filter((one) => one !== id) })
			.where(eq(sessions.id, row.id));
	for (const table of [credentials, signIns, twoFactors, passkeys])
		await tx.delete(table).where(eq(table.account, id));
	await tx.delete(links).where(or(eq(links.account, id), eq(links.email, person.email)));
	await tx.delete(verifications).where(eq(verifications.value, id));
	await tx
		.update(accounts)
		.set({
			email: nobody(id),
			emailVerified: false,
			name: '',
			image: null,
			roles: [],
			twoFactorEnabled: false,
			disabledAt: now,
			removedAt: now,
			updatedAt: now
		})
		.where(theirs);
	const { organisation } = by;
	await record(tx, { actor: by.id, act: 'account_removed', subject: id, organisation }, now);
	return 'done';
}
