import { APIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { record } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { originOf } from './origin.ts';
import { tidyEmail } from './people.ts';

type Outcome =
	| { readonly is: 'signed_in' | 'second_factor'; readonly headers: Headers }
	| { readonly is: 'wrong' | 'disabled' }
	| { readonly is: 'wait'; readonly minutes: number };

/**
 * Signs someone in with a password. The answer's headers carry the cookies.
 * An unknown address and a wrong password give the same answer in the same time.
 */
export async function signIn(
	app: App,
	email: string,
	password: string,
	headers: Headers,
	now: number
): Promise<Outcome> {
	const ip = headers.get('x-client-ip') ?? 'onbekend';
	const address = tidyEmail(email);
	const minutes = app.throttle.take(address, ip, now);
	if (minutes > 0) return { is: 'wait', minutes };
	const { api } = app.auth(originOf(headers, app.config.origin));
	try {
		const answer = await api.signInEmail({
			body: { email: address, password },
			headers,
			returnHeaders: true
		});
		app.throttle.forgive(address, ip);
		const second = 'twoFactorRedirect' in answer.response;
		return { is: second ? 'second_factor' : 'signed_in', headers: answer.headers };
	} catch (error) {
		if (!(error instanceof APIError)) throw error;
		await noteRefusal(app.db, address, new Date(now));
		return { is: error.body?.code === 'ACCOUNT_DISABLED' ? 'disabled' : 'wrong' };
	}
}

/** What was typed as address is not kept: it may be anything, a password too. */
async function noteRefusal(db: Db, email: string, now: Date) {
	await db.transaction(async (tx) => {
		const [known] = await tx.select().from(accounts).where(eq(accounts.email, email));
		const fact = { actor: 'somebody', act: 'sign_in_refused' } as const;
		await record(
			tx,
			{ ...fact, subject: known?.id ?? 'unknown', organisation: known?.organisation ?? null },
			now
		);
	});
}
