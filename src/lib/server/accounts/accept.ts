import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { accounts, links } from '../db/tables/accounts.ts';
import { makeLink, useLink } from './links.ts';
import { addAccount, addOrganisation, isEmpty, tidyEmail } from './people.ts';
import { roles, type Role } from './roles.ts';

// The two ways an account begins: the first one, by the link the server prints, and all others by invitation.

/** The path to make the first account with, when there is no account yet. Earlier ones die. */
export async function firstLink(db: Db, now: Date): Promise<string | undefined> {
	if (!(await isEmpty(db))) return undefined;
	return db.transaction(async (tx) => {
		await tx.delete(links).where(eq(links.kind, 'first'));
		return makeLink(tx, { kind: 'first' }, now);
	});
}

interface Person {
	readonly email: string;
	readonly name: string;
	readonly password: string;
}

/** Makes the first organisation and its first account, with every role. Refuses a dead link: `false`. */
export async function makeFirst(db: Db, token: string, first: Person & { organisation: string }, now: Date) {
	const passwordHash = await hashPassword(first.password);
	return db.transaction(async (tx) => {
		if (!(await useLink(tx, 'first', token, now))) return false;
		const organisation = await addOrganisation(tx, first.organisation, now);
		const { email, name } = first;
		await addAccount(tx, { organisation, email, name, roles, passwordHash }, now);
		return true;
	});
}

interface Invitation {
	readonly organisation: string;
	readonly email: string;
	readonly name?: string;
	readonly roles: readonly Role[];
}

/** Invites someone and gives the path of the link. An earlier invitation to this address dies. Refuses who has an account. */
export async function invite(db: Db, invitation: Invitation, now: Date): Promise<string | 'has_account'> {
	const email = tidyEmail(invitation.email);
	return db.transaction(async (tx) => {
		const known = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
		if (known.length > 0) return 'has_account';
		await tx.delete(links).where(and(eq(links.kind, 'invitation'), eq(links.email, email)));
		return makeLink(tx, { ...invitation, kind: 'invitation', email }, now);
	});
}

/** Withdraws an invitation of this organisation; its link is dead at once. */
export async function withdrawInvitation(db: Db, organisation: string, id: string): Promise<void> {
	await db.transaction((tx) =>
		tx
			.delete(links)
			.where(and(eq(links.id, id), eq(links.kind, 'invitation'), eq(links.organisation, organisation)))
			.returning()
	);
}

/** Makes the account an invitation is for. Gives its address, or `undefined` for a dead link. */
export async function acceptInvitation(db: Db, token: string, person: Omit<Person, 'email'>, now: Date) {
	const passwordHash = await hashPassword(person.password);
	return db.transaction(async (tx) => {
		const link = await useLink(tx, 'invitation', token, now);
		if (!link?.organisation || !link.email) return undefined;
		const { organisation, email } = link;
		const account = { organisation, email, name: person.name, roles: link.roles, passwordHash };
		return (await addAccount(tx, account, now)) && email;
	});
}
