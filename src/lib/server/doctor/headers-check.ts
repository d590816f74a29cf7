import { securityHeaders } from '../handles/security-headers.ts';
import type { Look } from './examine.ts';

/** A page, a file, and a page that is not there. */
const paths = ['/', '/favicon.svg', '/deze-pagina-is-er-niet'];

/** Asks the running server for its headers. Not reachable is `unknown`: it may just not run now. */
export async function lookAtHeaders(url: string): Promise<Look> {
	const missing: string[] = [];
	for (const path of paths) {
		const answer = await fetch(new URL(path, url), {
			redirect: 'manual',
			signal: AbortSignal.timeout(5_000),
			headers: { accept: 'text/html' }
		}).catch(() => undefined);
		if (!answer) return ['unknown', url];
		await answer.body?.cancel();
		missing.push(
			...missingIn(answer.headers, new URL(url).protocol === 'https:').map((name) => `${path} ${name}`)
		);
	}
	return missing.length ? ['fault', missing.join(', ')] : ['good', url];
}

/** Which of our headers an answer lacks, or has with another value. */
export function missingIn(headers: Headers, secure: boolean): string[] {
	const wrong = securityHeaders(secure ? 'https' : 'http')
		.filter(([name, value]) => headers.get(name) !== value)
		.map(([name]) => name);
	const policy = headers.get('content-security-policy') ?? '';
	const loose = !policy.includes("frame-ancestors 'none'") || /unsafe-/.test(policy);
	return loose ? [...wrong, 'content-security-policy'] : wrong;
}
