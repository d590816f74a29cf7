import { and, eq, isNull } from 'drizzle-orm';
import type { Act } from '../audit/acts.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/open.ts';
import { accounts, links, passkeys, signIns, twoFactors } from '../db/tables/accounts.ts';
import type { Account } from './account-of.ts';
import { makeLink } from './links.ts';
import { tidyEmail } from './people.ts';
import type { Role } from './roles.ts';

// What an administrator does to the people of the own organisation. Each deed writes its line in the audit log.

type By = Pick<Account, 'id' | 'organisation'>;
type Outcome = 'done' | 'unknown' | 'last_admin';

const note = (tx: Tx, by: By, act: Act, subject: string, now: Date) =>
	record(tx, { actor: by.id, act, subject, organisation: by.organisation }, now);

interface Invitation {
	readonly email: string;
	readonly roles: readonly Role[];
}

/** Invites someone and gives the path of the link. An earlier invitation to this address dies. Refuses who has an account. */
export async function invite(
	tx: Tx,
	by: By,
	invitation: Invitation,
	now: Date
): Promise<string | 'has_account'> {
	const email = tidyEmail(invitation.email);
	const known = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
	if (known.length > 0) return 'has_account';
	await tx.delete(links).where(and(eq(links.kind, 'invitation'), eq(links.email, email)));
	const { organisation } = by;
	const made = await makeLink(tx, { ...invitation, organisation, email, kind: 'invitation' }, now);
	await note(tx, by, 'account_invited', made.id, now);
	return made.path;
}

/** Withdraws an invitation of this organisation; its link is dead at once. */
export async function withdrawInvitation(tx: Tx, by: By, id: string, now: Date): Promise<void> {
	const theirs = and(eq(links.id, id), eq(links.kind, 'invitation'), eq(links.organisation, by.organisation));
	const gone = await tx.delete(links).where(theirs).returning({ id: links.id });
	if (gone.length > 0) await note(tx, by, 'invitation_withdrawn', id, now);
}

/** Changes what someone may do. Refuses to leave an organisation without an administrator. */
export function changeRoles(tx: Tx, by: By, id: string, roles: readonly Role[], now: Date): Promise<Outcome> {
	return change(tx, by, id, { roles, updatedAt: now }, 'roles_changed');
}

/** Shuts someone out and ends their sign-ins, or lets them in again. */
export async function setDisabled(
	tx: Tx,
	by: By,
	id: string,
	disabled: boolean,
	now: Date
): Promise<Outcome> {
	const values = { disabledAt: disabled ? now : null, updatedAt: now };
	const outcome = await change(tx, by, id, values, disabled ? 'account_disabled' : 'account_enabled');
	if (outcome === 'done' && disabled) await shutOut(tx, id);
	return outcome;
}

/** Takes away someone's second factors, who lost them; they add a new one at the next sign-in. */
export async function clearSecondFactor(tx: Tx, by: By, id: string, now: Date): Promise<Outcome> {
	const values = { twoFactorEnabled: false, updatedAt: now };
	const outcome = await change(tx, by, id, values, 'second_factor_cleared');
	if (outcome !== 'done') return outcome;
	await tx.delete(twoFactors).where(eq(twoFactors.account, id));
	await tx.delete(passkeys).where(eq(passkeys.account, id));
	await shutOut(tx, id);
	return outcome;
}

/** A link to sign in once, for someone of this organisation who may sign in. An earlier one dies. */
export async function linkFor(tx: Tx, by: By, id: string, now: Date): Promise<string | undefined> {
	const theirs = and(ofOrganisation(by, id), isNull(accounts.disabledAt));
	const known = await tx.select({ id: accounts.id }).from(accounts).where(theirs);
	if (known.length === 0) return undefined;
	await tx.delete(links).where(eq(links.account, id));
	await note(tx, by, 'sign_in_link_made', id, now);
	return (await makeLink(tx, { kind: 'sign_in', account: id }, now)).path;
}

const ofOrganisation = (by: By, id: string) =>
	and(eq(accounts.id, id), eq(accounts.organisation, by.organisation));

async function change(
	tx: Tx,
	by: By,
	id: string,
	values: Partial<typeof accounts.$inferInsert> & { updatedAt: Date },
	act: Act
): Promise<Outcome> {
	const staysAdmin = !values.disabledAt && (values.roles?.includes('admin') ?? true);
	if (!staysAdmin && (await isLastAdmin(tx, by.organisation, id))) return 'last_admin';
	const there = and(ofOrganisation(by, id), isNull(accounts.removedAt));
	const changed = await tx.update(accounts).set(values).where(there).returning();
	if (changed.length === 0) return 'unknown';
	await note(tx, by, act, id, values.updatedAt);
	return 'done';
}

/** Ends someone's sign-ins and the links that could start one. */
async function shutOut(tx: Tx, id: string) {
	await tx.delete(signIns).where(eq(signIns.account, id));
	await tx.delete(links).where(eq(links.account, id));
}

/** Whether an organisation would have no administrator without this one. */
export async function isLastAdmin(tx: Tx, organisation: string, id: string): Promise<boolean> {
	const active = await tx
		.select({ id: accounts.id, roles: accounts.roles })
		.from(accounts)
		.where(and(eq(accounts.organisation, organisation), isNull(accounts.disabledAt)));
	const admins = active.filter((one) => one.roles.includes('admin'));
	return admins.length === 1 && admins[0]!.id === id;
}
