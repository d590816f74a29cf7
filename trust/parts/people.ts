// People with accounts on a server of our own, signed in by a one-time link.
import { join } from 'node:path';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { makeLink } from '#lib/server/accounts/links.ts';
import type { Role } from '#lib/server/accounts/roles.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { signIn } from '../../cli/rehearsal/enter.ts';
import type { OwnServer } from './own-server.ts';

export interface SignedIn {
	readonly cookie: string;
	readonly account: string;
	readonly organisation: string;
}

/** Makes an organisation with one account per wish and signs each in. */
export async function peopleOf(server: OwnServer, wishes: readonly (readonly Role[])[]): Promise<SignedIn[]> {
	const db = openDatabase(join(server.data, 'vensterbank.db'));
	const now = new Date();
	const made = await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, `Organisatie ${crypto.randomUUID()}`, now);
		const people = [];
		for (const roles of wishes) {
			const email = `${crypto.randomUUID()}@voorbeeld.nl`;
			const account = (await addAccount(tx, { email, name: 'Iemand', roles, organisation }, now))!;
			people.push({
				account,
				organisation,
				path: (await makeLink(tx, { kind: 'sign_in', account }, now)).path
			});
		}
		return people;
	});
	db.close();
	return Promise.all(
		made.map(async ({ path, ...rest }) => ({ ...rest, cookie: await signIn(server.url, path) }))
	);
}
