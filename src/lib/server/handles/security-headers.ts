/**
 * The headers that go with every response, static files and errors included (ASVS 3.4; Internet.nl).
 * The policy for content is not among them: Kit makes that one, with a nonce per page.
 */
export const securityHeaders = (scheme: 'http' | 'https'): readonly (readonly [string, string])[] => [
	['x-content-type-options', 'nosniff'],
	['x-frame-options', 'DENY'],
	// Not `no-referrer`: under that, a browser posts a form with `Origin: null`, and Kit refuses it.
	['referrer-policy', 'same-origin'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
	// Two years, so that a browser never tries http again. Over http it would mean nothing.
	...(scheme === 'https'
		? [['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const]
		: [])
];
