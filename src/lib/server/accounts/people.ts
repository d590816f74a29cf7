import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { record } from '../audit/audit.ts';
import type { Db, Tx } from '../db/open.ts';
import { accounts, credentials, links } from '../db/tables/accounts.ts';
import { organisations } from '../db/tables/organisations.ts';
import type { Role } from './roles.ts';

/** One spelling per address, so that one person has one account. */
export const tidyEmail = (email: string) => email.trim().toLowerCase();

/** Makes an organisation. Gives its id. */
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

/** Makes an account, by the person or by `by`. Refuses an address that has one already: `undefined`. */
export async function addAccount(
	tx: Tx,
	person: NewAccount,
	now: Date,
	by?: string
): Promise<string | undefined> {
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
	await record(tx, { actor: by ?? id, act: 'account_made', subject: id, organisation }, now);
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
		.where(and(eq(accounts.organisation, organisation), isNull(accounts.removedAt)))
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
