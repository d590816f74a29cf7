import type { Handle } from '@sveltejs/kit/hooks';

/** On every response, static files and errors included (ASVS 3.4; Internet.nl). The policy for content comes from Kit. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()'
};
/** Only over https: two years, so that a browser never tries http again. */
export const strictTransport = ['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const;

/** Pages are personal or about a session: they are never kept by a browser or a proxy. */
export const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	if (event.url.protocol === 'https:') response.headers.set(...strictTransport);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};
