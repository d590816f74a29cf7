import type { Handle } from '@sveltejs/kit/hooks';
import { securityHeaders } from './security-headers.ts';

/** Security headers on every page. Pages are personal or about a session: nobody keeps them, no browser, no proxy. */
export const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const scheme = event.url.protocol === 'https:' ? 'https' : 'http';
	for (const [name, value] of securityHeaders(scheme)) response.headers.set(name, value);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};
