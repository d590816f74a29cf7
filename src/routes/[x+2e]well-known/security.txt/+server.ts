import { error } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/** RFC 9116: where to report a weakness. It expires half a year from now, so that a forgotten server stops promising. */
export const GET: RequestHandler = async ({ url }) => {
	const { contact } = (await openApp()).config;
	if (!contact) error(404, 'VENSTERBANK_CONTACT is not set.');
	const expires = new Date(Date.now() + 182 * 86_400_000).toISOString();
	const lines = [
		`Contact: mailto:${contact}`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${url.origin}/.well-known/security.txt`
	];
	return new Response(lines.join('\n') + '\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
