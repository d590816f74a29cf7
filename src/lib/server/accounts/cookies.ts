import type { Cookies } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/** Sets the cookies that better-auth answered with on Kit's own answer. */
export function passCookies(from: Headers, cookies: Cookies): void {
	for (const line of from.getSetCookie())
		for (const [name, attributes] of parseSetCookieHeader(line))
			cookies.set(name, attributes.value, {
				...toCookieOptions(attributes),
				path: attributes.path ?? '/',
				secure: attributes.secure ?? false
			});
}
