import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { eq, lt } from 'drizzle-orm';
import { record } from '../audit/audit.ts';
import type { OutsideProvider } from '../config.ts';
import type { Db } from '../db/open.ts';
import { accounts, signIns, verifications } from '../db/tables/accounts.ts';
import { report } from '../watch/report.ts';
import { authStore } from './auth-store.ts';
import { signInOutside } from './outside.ts';
import { signInByLink } from './sign-in-link.ts';
import { shortest, longest } from './password.ts';

const hours = (count: number) => count * 3600;
/** Sign-ins made on these paths had more than a password behind them. */
const strongPaths = /^\/(two-factor\/verify-|passkey\/verify-authentication)/;

/**
 * better-auth for one address of this server. The scheme of the address decides whether cookies are for https only.
 * With `outside` it takes sign-ins through that provider too: one of its own, because it asks the provider for its
 * addresses before it does anything, and a provider that is away must not hold up who signs in here.
 */
export function createAuth(db: Db, secret: string, origin: string, outside?: OutsideProvider) {
	const secure = origin.startsWith('https:');
	return betterAuth({
		appName: 'Vensterbank',
		baseURL: origin,
		secret,
		database: authStore(db),
		telemetry: { enabled: false },
		logger: {
			level: 'error',
			log: (_level, message) => report.warn({ said: message.slice(0, 80) }, 'sign-in')
		},
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: shortest,
			maxPasswordLength: longest
		},
		// better-auth makes no accounts here (people.ts does), but it wants to know every column that must be filled.
		user: {
			additionalFields: {
				organisation: { type: 'string', input: false, returned: false },
				roles: { type: 'string[]', input: false, returned: false }
			}
		},
		session: {
			fields: { userId: 'account' },
			additionalFields: {
				strong: { type: 'boolean', input: false, defaultValue: false },
				byLink: { type: 'boolean', input: false, defaultValue: false }
			},
			expiresIn: hours(12), // absolute: a working day (ASVS 7.3.2)
			disableSessionRefresh: true
		},
		account: {
			fields: { userId: 'account', providerId: 'provider', accountId: 'subject' },
			updateAccountOnSignIn: false,
			// An account is made for an address by who invited it, so that the address needs no check of its own.
			accountLinking: { requireLocalEmailVerified: false }
		},
		onAPIError: { errorURL: `${origin}/inloggen` },
		rateLimit: { enabled: true, window: 60, max: 60 },
		advanced: {
			ipAddress: { ipAddressHeaders: ['x-client-ip'] },
			// `__Host-` instead of better-auth's own `__Secure-`: then no subdomain can set it either (ASVS 3.3.1).
			useSecureCookies: false,
			cookiePrefix: secure ? '__Host-vensterbank' : 'vensterbank',
			defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' }
		},
		databaseHooks: {
			account: {
				create: {
					// We ask the provider nothing later, so its tokens stay nowhere.
					before: async (credential) => ({
						data: { ...credential, accessToken: null, refreshToken: null, idToken: null }
					}),
					async after({ userId }) {
						await noteLinked(db, userId);
					}
				}
			},
			session: {
				create: {
					async before(signIn, context) {
						await refuseDisabled(db, signIn.userId);
						await sweep(db, new Date());
						const path = context?.path ?? '';
						const strong =
							strongPaths.test(path) || (path.startsWith('/callback/') && outside?.strong === true);
						return { data: { ...signIn, strong, byLink: path === '/sign-in/link' } };
					},
					async after(signIn) {
						await noteSignIn(db, signIn);
					}
				}
			}
		},
		plugins: [
			twoFactor({
				issuer: 'Vensterbank',
				allowPasswordless: true,
				schema: { twoFactor: { fields: { userId: 'account' } } }
			}),
			passkey({
				rpID: new URL(origin).hostname,
				rpName: 'Vensterbank',
				origin,
				schema: { passkey: { fields: { userId: 'account' } } },
				authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
				authentication: {
					async afterVerification({ verification }) {
						if (!verification.authenticationInfo.userVerified)
							throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
					}
				}
			}),
			signInByLink(db),
			...(outside ? [signInOutside(db, outside)] : [])
		]
	});
}
export type Auth = ReturnType<typeof createAuth>;

/** One instance per address, because better-auth takes its cookies and passkeys from it; the oldest makes room. */
export function authPerOrigin(make: (origin: string) => Auth): (origin: string) => Auth {
	const made = new Map<string, Auth>();
	return (origin) => {
		const known = made.get(origin);
		if (known) return known;
		if (made.size >= 50) made.delete(made.keys().next().value!);
		const auth = make(origin);
		made.set(origin, auth);
		return auth;
	};
}

async function refuseDisabled(db: Db, id: string) {
	const [account] = await db.select({ since: accounts.disabledAt }).from(accounts).where(eq(accounts.id, id));
	if (account?.since) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED' });
}

/** Nothing of a sign-in or a challenge stays after its end. */
const sweep = (db: Db, now: Date) =>
	db.transaction(async (tx) => {
		await tx.delete(signIns).where(lt(signIns.expiresAt, now));
		await tx.delete(verifications).where(lt(verifications.expiresAt, now));
	});

/** A password before its second factor is not a sign-in yet: better-auth takes that one back. */
const noteSignIn = (db: Db, signIn: { userId: string } & Record<string, unknown>) =>
	db.transaction(async (tx) => {
		const [account] = await tx.select().from(accounts).where(eq(accounts.id, signIn.userId));
		if (!account || (account.twoFactorEnabled && !signIn['strong'])) return;
		const { id, organisation } = account;
		await record(tx, { actor: id, act: 'signed_in', subject: id, organisation }, new Date());
	});

/** From now on this person may come in through the provider. */
const noteLinked = (db: Db, id: string) =>
	db.transaction(async (tx) => {
		const [account] = await tx.select().from(accounts).where(eq(accounts.id, id));
		const organisation = account?.organisation ?? null;
		await record(tx, { actor: id, act: 'provider_linked', subject: id, organisation }, new Date());
	});
