import { APIError } from 'better-auth/api';
import { and, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Db, Tx } from '../db/open.ts';
import { accounts, passkeys, signIns, twoFactors, verifications } from '../db/tables/accounts.ts';
import type { Account } from './account-of.ts';
import { originOf } from './origin.ts';
import { noteOwn } from './sign-ins.ts';

/** The second factors someone has. */
export async function factorsOf(db: Db, id: string) {
	const [account] = await db
		.select({ app: accounts.twoFactorEnabled })
		.from(accounts)
		.where(eq(accounts.id, id));
	const keys = await db
		.select({ id: passkeys.id, name: passkeys.name, since: passkeys.createdAt })
		.from(passkeys)
		.where(eq(passkeys.account, id));
	return { app: account?.app ?? false, passkeys: keys, some: (account?.app ?? false) || keys.length > 0 };
}

/**
 * Who may add a second factor: someone fully signed in, or someone halfway who has none yet. Someone halfway who has
 * one must show that one; else a stolen password would be enough to add another.
 */
export async function mayAddFactor(
	db: Db,
	{ account, halfway }: { account?: Account; halfway?: Account }
): Promise<Account | undefined> {
	if (account || !halfway) return account;
	return (await factorsOf(db, halfway.id)).some ? undefined : halfway;
}

/** Counts a sign-in as strong from now on, because the person has just shown a second factor. */
export async function strengthen(tx: Tx, { signIn, id }: Account): Promise<void> {
	await tx
		.update(signIns)
		.set({ strong: true })
		.where(and(eq(signIns.id, signIn), eq(signIns.account, id)));
}

type Checked =
	| { readonly is: 'done'; readonly headers: Headers }
	| { readonly is: 'wrong' }
	| { readonly is: 'wait'; readonly minutes: number };

/**
 * Checks the code of an authenticator app (six digits) or a recovery code. Before a sign-in (better-auth's challenge
 * cookie tells whose), or for someone halfway. A code counts once (ASVS 6.5.1).
 */
export async function checkCode(
	app: App,
	headers: Headers,
	typed: string,
	halfway: Account | undefined,
	now: number
): Promise<Checked> {
	const ip = headers.get('x-client-ip') ?? 'onbekend';
	const minutes = app.throttle.take(halfway?.email ?? 'tweede stap', ip, now);
	if (minutes > 0) return { is: 'wait', minutes };
	const { api } = app.auth(originOf(headers, app.config.origin));
	const digits = typed.replaceAll(/\s/g, '');
	const whose = halfway?.id ?? (await challenged(app.db, headers));
	if (app.usedCodes.take(`${whose} ${digits}`, now) > 0) return { is: 'wrong' };
	try {
		const answer = /^\d{6}$/.test(digits)
			? await api.verifyTOTP({ body: { code: digits }, headers, returnHeaders: true })
			: await api.verifyBackupCode({ body: { code: typed.trim() }, headers, returnHeaders: true });
		if (halfway) await app.db.transaction((tx) => strengthen(tx, halfway));
		app.throttle.forgive(halfway?.email ?? 'tweede stap', ip);
		return { is: 'done', headers: answer.headers };
	} catch (error) {
		if (error instanceof APIError) return { is: 'wrong' };
		throw error;
	}
}

/** Whose second step better-auth's challenge cookie asks for. It checks the signature itself, when it takes the code. */
async function challenged(db: Db, headers: Headers): Promise<string | undefined> {
	const cookie = /vensterbank\.two_factor=([^;.]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? '';
	const [row] = await db.select().from(verifications).where(eq(verifications.identifier, cookie));
	return row?.value;
}

/** Starts with an authenticator app: what to scan, and the recovery codes. It counts after `confirmApp`. */
export async function startApp(app: App, headers: Headers, password: string) {
	const { api } = app.auth(originOf(headers, app.config.origin));
	try {
		const answer = await api.enableTwoFactor({ body: { password, method: 'totp' }, headers });
		return 'totpURI' in answer ? { uri: answer.totpURI, codes: answer.backupCodes } : undefined;
	} catch (error) {
		if (error instanceof APIError) return undefined;
		throw error;
	}
}

/** The first code of a new app proves that it works. The answer's headers carry a new cookie; undefined for a wrong code. */
export async function confirmApp(app: App, account: Account, headers: Headers, code: string, now: Date) {
	const { api } = app.auth(originOf(headers, app.config.origin));
	try {
		const body = { code: code.replaceAll(/\s/g, '') };
		const answer = await api.verifyTOTP({ body, headers, returnHeaders: true });
		await app.db.transaction((tx) => noteOwn(tx, account, 'second_factor_added', now));
		return answer.headers;
	} catch (error) {
		if (error instanceof APIError) return undefined;
		throw error;
	}
}

/** Takes away the app, or one passkey. Refuses the last factor where one is needed: `false`. */
export async function removeFactor(
	app: App,
	account: Account,
	which: 'app' | { passkey: string },
	needed: boolean,
	now: Date
): Promise<boolean> {
	return app.db.transaction(async (tx) => {
		const { app: hasApp, passkeys: keys } = await factorsOf(app.db, account.id);
		if (needed && Number(hasApp) + keys.length < 2) return false;
		if (which === 'app') {
			await tx.delete(twoFactors).where(eq(twoFactors.account, account.id));
			await tx.update(accounts).set({ twoFactorEnabled: false }).where(eq(accounts.id, account.id));
		} else
			await tx.delete(passkeys).where(and(eq(passkeys.id, which.passkey), eq(passkeys.account, account.id)));
		await noteOwn(tx, account, 'second_factor_removed', now);
		return true;
	});
}
