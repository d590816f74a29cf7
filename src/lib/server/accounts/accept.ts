import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { links } from '../db/tables/accounts.ts';
import { makeLink, useLink } from './links.ts';
import { addAccount, addOrganisation, isEmpty } from './people.ts';
import { roles } from './roles.ts';

// The two ways an account begins: the first one, by the link the server prints, and all others by invitation.

/** The path to make the first account with, when there is no account yet. Earlier ones die. */
export async function firstLink(db: Db, now: Date): Promise<string | undefined> {
	if (!(await isEmpty(db))) return undefined;
	return db.transaction(async (tx) => {
		await tx.delete(links).where(eq(links.kind, 'first'));
		return (await makeLink(tx, { kind: 'first' }, now)).path;
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
