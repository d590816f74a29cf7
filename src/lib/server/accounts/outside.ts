// Signing in through the provider of an organisation (OpenID Connect). Nobody makes an account this way by themselves:
// only who has one already, or was invited, gets in, and only with an address the provider says is theirs.
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';
import { and, eq, gt } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { OutsideProvider } from '../config.ts';
import type { Db } from '../db/open.ts';
import { accounts, credentials, links } from '../db/tables/accounts.ts';
import { originOf } from './origin.ts';
import { addAccount, tidyEmail } from './people.ts';

/** Under this name the provider stands in `credentials` and in the address it sends people back to. */
export const providerId = 'organisatie';

/** What a provider says of a person, as far as we look at it. */
interface Claims {
	readonly sub?: unknown;
	readonly email?: unknown;
	readonly email_verified?: unknown;
	readonly name?: unknown;
}

/** better-auth's plugin for one provider. What a provider says of someone becomes an account here, or it does not. */
export const signInOutside = (db: Db, provider: OutsideProvider) =>
	genericOAuth({
		config: [
			{
				providerId,
				discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
				clientId: provider.clientId,
				clientSecret: provider.secret,
				scopes: ['openid', 'email', 'profile'],
				pkce: true,
				disableSignUp: true,
				requireIdTokenVerification: true,
				async mapProfileToUser(claims: Claims) {
					const email = tidyEmail(String(claims.email ?? ''));
					const emailVerified = vouchesFor(provider, claims);
					if (emailVerified) await welcomeInvited(db, { ...claims, email }, new Date());
					return { email, emailVerified };
				}
			}
		]
	});

/** Whether the address in these claims is the person's, by what the provider says and may say. */
export function vouchesFor(provider: OutsideProvider, { email, email_verified: said }: Claims): boolean {
	const domain = tidyEmail(String(email ?? '')).split('@')[1];
	if (!domain || (provider.domains && !provider.domains.includes(domain))) return false;
	return said === undefined ? provider.trustEmail : said === true || said === 'true';
}

/** Makes the account of someone who was invited at this address; does nothing for who has one, or was not invited. */
async function welcomeInvited(db: Db, { sub, email, name }: Claims & { email: string }, now: Date) {
	await db.transaction(async (tx) => {
		const linked = and(eq(credentials.provider, providerId), eq(credentials.subject, String(sub)));
		const known = [
			...(await tx.select({ id: credentials.id }).from(credentials).where(linked)),
			...(await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)))
		];
		if (known.length > 0) return;
		const [invitation] = await tx
			.delete(links)
			.where(and(eq(links.kind, 'invitation'), eq(links.email, email), gt(links.expiresAt, now)))
			.returning();
		if (!invitation?.organisation) return;
		const { organisation, roles } = invitation;
		const called = (typeof name === 'string' && name.trim()) || email.split('@')[0]!;
		await addAccount(tx, { organisation, email, roles, name: called.slice(0, 80) }, now);
	});
}

/** How long a person waits for a provider that does not answer. */
const patience = 10_000;

/**
 * Begins a sign-in through the provider: where to send the person, and the cookies that belong to it.
 * Undefined when there is no provider, or it does not answer. `next` is a path of our own.
 */
export async function startOutside(
	app: Pick<App, 'outside' | 'config'>,
	headers: Headers,
	next: string
): Promise<{ readonly url: string; readonly headers: Headers } | undefined> {
	const auth = app.outside?.(originOf(headers, app.config.origin));
	if (!auth) return undefined;
	const asked = auth.api.signInSocial({
		body: { provider: providerId, callbackURL: next, errorCallbackURL: '/inloggen', disableRedirect: true },
		headers,
		returnHeaders: true
	});
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref());
	try {
		const answer = await Promise.race([asked, late]);
		const url = answer?.response.url;
		return answer && url ? { url, headers: answer.headers } : undefined;
	} catch (error) {
		if (error instanceof APIError) return undefined;
		throw error;
	}
}

/** Why a sign-in through the provider failed, from what better-auth puts in the address. */
export function outsideFault(said: string | null): 'uninvited' | 'disabled' | 'failed' | undefined {
	if (!said) return undefined;
	if (said === 'ACCOUNT_DISABLED') return 'disabled';
	return said === 'signup_disabled' || said === 'account_not_linked' ? 'uninvited' : 'failed';
}
