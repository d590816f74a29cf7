/**
 * The address under which this request was made. The configured one when there is one; else what the request says.
 * server.ts overwrites X-Forwarded-Proto unless a trusted proxy stands in front.
 */
export function originOf(headers: Headers, configured?: string): string {
	if (configured) return configured;
	const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
	return `${scheme}://${headers.get('host') ?? 'localhost'}`;
}

/**
 * Whether this request comes from this computer itself, and through no proxy. server.ts writes X-Client-Ip over
 * whatever was sent; it is absent in development alone.
 */
export const isNear = (headers: Headers): boolean =>
	/^(127\.|::1$|::ffff:127\.)/.test(headers.get('x-client-ip') ?? '::1') && !headers.has('x-forwarded-for');
