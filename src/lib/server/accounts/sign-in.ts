import { APIError } from 'better-auth/api';
import type { App } from '../app.ts';
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
		return { is: error.body?.code === 'ACCOUNT_DISABLED' ? 'disabled' : 'wrong' };
	}
}
