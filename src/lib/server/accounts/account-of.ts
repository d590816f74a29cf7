import { eq } from 'drizzle-orm';
import { openApp } from '../app.ts';
import type { App } from '../app.ts';
import { accounts, signIns } from '../db/tables/accounts.ts';
import { stillThere } from './idle.ts';
import { isNear, originOf } from './origin.ts';
import type { Role } from './roles.ts';

/** Who is signed in. */
export interface Account {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly roles: readonly Role[];
	/** Id of the organisation. */
	readonly organisation: string;
	/** Id of this sign-in. */
	readonly signIn: string;
	/** When it ends, however much is done in it. */
	readonly until: Date;
}

/** A sign-in that still lacks its second factor opens nothing but the page that asks for it. */
export type SignedIn = { readonly account: Account } | { readonly halfway: Account };

/** The account behind these request headers (of a page or a socket), if it is fully signed in at this moment. */
export async function accountOf(headers: Headers): Promise<Account | undefined> {
	const found = await signedIn(await openApp(), headers);
	return found && 'account' in found ? found.account : undefined;
}

/** The same, and whether the second factor is still to come. Reads the roles afresh: a change holds at once. */
export async function signedIn(
	app: App,
	headers: Headers,
	now: number = Date.now()
): Promise<SignedIn | undefined> {
	const origin = originOf(headers, app.config.origin);
	const found = await app.auth(origin).api.getSession({ headers });
	if (!found) return undefined;
	const [row] = await app.db.select().from(accounts).where(eq(accounts.id, found.user.id));
	if (!row || row.disabledAt) return undefined;
	const { id, email, name, roles, organisation } = row;
	const [signIn] = await app.db.select().from(signIns).where(eq(signIns.id, found.session.id));
	if (!signIn || !(await stillThere(app.db, signIn, row, app.config.idleMinutes, now))) return undefined;
	const account: Account = {
		id,
		email,
		name,
		roles,
		organisation,
		signIn: signIn.id,
		until: signIn.expiresAt
	};
	const complete = found.session.strong || !needsSecondFactor(app, headers);
	return complete ? { account } : { halfway: account };
}

/**
 * Whether a sign-in by this request needs a second factor: as configured, else everywhere but on this computer itself.
 * Anyone may write «localhost» as the address, so the request must come from this computer too.
 */
export function needsSecondFactor({ config }: Pick<App, 'config'>, headers: Headers): boolean {
	const { hostname } = new URL(originOf(headers, config.origin));
	const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
	return config.secondFactor ?? !(loopback && isNear(headers));
}
