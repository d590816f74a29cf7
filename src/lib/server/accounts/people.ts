import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { accounts, credentials, links, signIns } from '../db/tables/accounts.ts';
import { organisations } from '../db/tables/organisations.ts';
import { makeLink } from './links.ts';
import type { Role } from './roles.ts';

/** One spelling per address, so that one person has one account. */
export const tidyEmail = (email: string) => email.trim().toLowerCase();

export async function addOrganisation(tx: Tx, name: string, now: Date): Promise<string> {
	const id = randomUUID();
	await tx.insert(organisations).values({ id, name: name.trim(), createdAt: now });
	return id;
}

interface NewAccount {
	readonly organisation: string;
	readonly email: string;
	readonly name: string;
	readonly roles: readonly Role[];
	/** Already hashed. Without one this person can sign in by link or by an outside provider. */
	readonly passwordHash?: string;
}

/** Makes an account. Refuses an address that has one already: `undefined`. */
export async function addAccount(tx: Tx, person: NewAccount, now: Date): Promise<string | undefined> {
	const id = randomUUID();
	const stamps = { createdAt: now, updatedAt: now };
	const { organisation, roles } = person;
	const email = tidyEmail(person.email);
	const made = await tx
		.insert(accounts)
		.values({ id, organisation, email, name: person.name.trim(), roles, ...stamps })
		.onConflictDoNothing({ target: accounts.email })
		.returning({ id: accounts.id });
	if (made.length === 0) return undefined;
	if (person.passwordHash) await addPassword(tx, id, person.passwordHash, now);
	return id;
}

/** Gives an account without a password its first one. */
export async function addPassword(tx: Tx, account: string, passwordHash: string, now: Date): Promise<void> {
	const stamps = { createdAt: now, updatedAt: now };
	await tx.insert(credentials).values({
		id: randomUUID(),
		account,
		provider: 'credential',
		subject: account,
		password: passwordHash,
		...stamps
	});
}

/** Whether nobody has an account yet, so that the first one may be made by link. */
export async function isEmpty(db: Db): Promise<boolean> {
	return (await db.select({ id: accounts.id }).from(accounts).limit(1)).length === 0;
}

/** Everyone of an organisation, by name, and who is invited. */
export async function peopleOf(db: Db, organisation: string, now: Date) {
	const people = await db
		.select({
			id: accounts.id,
			name: accounts.name,
			email: accounts.email,
			roles: accounts.roles,
			disabledAt: accounts.disabledAt
		})
		.from(accounts)
		.where(eq(accounts.organisation, organisation))
		.orderBy(asc(accounts.name), asc(accounts.email));
	const invited = await db
		.select({
			id: links.id,
			email: links.email,
			name: links.name,
			roles: links.roles,
			expiresAt: links.expiresAt
		})
		.from(links)
		.where(and(eq(links.organisation, organisation), eq(links.kind, 'invitation')))
		.orderBy(asc(links.email));
	return { people, invited: invited.map((one) => ({ ...one, expired: one.expiresAt <= now })) };
}

type Outcome = 'done' | 'unknown' | 'last_admin';

/** Changes what someone may do. Refuses to leave an organisation without an administrator. */
export function changeRoles(
	tx: Tx,
	organisation: string,
	id: string,
	roles: readonly Role[],
	now: Date
): Promise<Outcome> {
	return change(tx, organisation, id, { roles, updatedAt: now });
}

/** Shuts someone out and ends their sign-ins, or lets them in again. */
export async function setDisabled(
	tx: Tx,
	organisation: string,
	id: string,
	disabled: boolean,
	now: Date
): Promise<Outcome> {
	const outcome = await change(tx, organisation, id, { disabledAt: disabled ? now : null, updatedAt: now });
	if (outcome === 'done' && disabled) {
		await tx.delete(signIns).where(eq(signIns.account, id));
		await tx.delete(links).where(eq(links.account, id));
	}
	return outcome;
}

async function change(
	tx: Tx,
	organisation: string,
	id: string,
	values: Partial<typeof accounts.$inferInsert>
): Promise<Outcome> {
	const staysAdmin = !values.disabledAt && (values.roles?.includes('admin') ?? true);
	const admins = await adminsOf(tx, organisation);
	if (!staysAdmin && admins.length === 1 && admins[0] === id) return 'last_admin';
	const changed = await tx
		.update(accounts)
		.set(values)
		.where(and(eq(accounts.id, id), eq(accounts.organisation, organisation)))
		.returning({ id: accounts.id });
	return changed.length === 1 ? 'done' : 'unknown';
}

async function adminsOf(tx: Tx, organisation: string) {
	const active = await tx
		.select({ id: accounts.id, roles: accounts.roles })
		.from(accounts)
		.where(and(eq(accounts.organisation, organisation), isNull(accounts.disabledAt)));
	return active.filter((one) => one.roles.includes('admin')).map((one) => one.id);
}

/** A link to sign in once, for someone of this organisation who may sign in. An earlier one dies. */
export async function linkFor(
	tx: Tx,
	organisation: string,
	id: string,
	now: Date
): Promise<string | undefined> {
	const theirs = and(
		eq(accounts.id, id),
		eq(accounts.organisation, organisation),
		isNull(accounts.disabledAt)
	);
	const known = await tx.select({ id: accounts.id }).from(accounts).where(theirs);
	if (known.length === 0) return undefined;
	await tx.delete(links).where(eq(links.account, id));
	return makeLink(tx, { kind: 'sign_in', account: id }, now);
}
