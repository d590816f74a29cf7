/**
 * The address under which this request was made. The configured one when there is one; else what the request says.
 * server.ts overwrites X-Forwarded-Proto unless a trusted proxy stands in front.
 */
export function originOf(headers: Headers, configured?: string): string {
	if (configured) return configured;
	const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
	return `${scheme}://${headers.get('host') ?? 'localhost'}`;
}
