import { error, redirect } from '@sveltejs/kit';
import { passCookies } from '#lib/server/accounts/cookies.ts';
import { ownPath } from '#lib/server/accounts/home.ts';
import { startOutside } from '#lib/server/accounts/outside.ts';
import { openApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/**
 * On to the provider of the organisation. A link and not a form: the policy for content lets a form go nowhere but
 * here, and that holds for where its answer sends it as well.
 */
export const GET: RequestHandler = async ({ request, cookies, url }) => {
	const app = await openApp();
	if (!app.outside)
		error(404, 'Inloggen via een organisatie staat hier uit. / Signing in that way is off here.');
	const next = ownPath(url.searchParams.get('naar')) ?? '/begin';
	const begun = await startOutside(app, request.headers, next);
	if (!begun) redirect(303, '/inloggen?error=unreachable');
	passCookies(begun.headers, cookies);
	redirect(303, begun.url, { external: [new URL(begun.url).origin] });
};
