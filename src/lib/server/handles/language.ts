import type { Cookies } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import type { Language } from '#lib/words/language.ts';

const cookie = 'taal';

/** Reads the reader's language from the cookie `taal` (Dutch when absent or unknown) and puts it on `<html lang>`. */
export const language: Handle = ({ event, resolve }) => {
	event.locals.language = event.cookies.get(cookie) === 'en' ? 'en' : 'nl';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language)
	});
};

/** Remembers the chosen language for a year. Also over plain http, where a `secure` cookie would be dropped. */
export function remember(cookies: Cookies, url: URL, chosen: Language) {
	cookies.set(cookie, chosen, { path: '/', maxAge: 365 * 86_400, secure: url.protocol === 'https:' });
}
