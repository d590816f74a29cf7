import { error } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { houseStyleOf } from '#lib/server/library/handouts/house-style.ts';
import type { RequestHandler } from './$types';

/** The logo of the organisation of who asks. */
export const GET: RequestHandler = async ({ locals }) => {
	const account = requireRole(locals, 'admin', 'method_developer');
	const { logo } = await houseStyleOf((await openApp()).db, account.organisation);
	if (!logo) error(404, 'Er is geen logo. / There is no logo.');
	const headers = { 'content-type': 'image/png', 'cache-control': 'private, no-cache' };
	return new Response(logo.png as Uint8Array<ArrayBuffer>, { headers });
};
