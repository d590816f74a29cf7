import { error } from '@sveltejs/kit';
import { originOf } from '#lib/server/accounts/origin.ts';
import { providerId } from '#lib/server/accounts/outside.ts';
import { mayAddFactor, strengthen } from '#lib/server/accounts/second-factor.ts';
import { noteOwn } from '#lib/server/accounts/sign-ins.ts';
import { openApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

// What a browser must do with better-auth by itself. Everything else goes through our forms, with our own rules.
const registering = ['passkey/generate-register-options', 'passkey/verify-registration'];
const open = ['passkey/generate-authenticate-options', 'passkey/verify-authentication'];

const pass: RequestHandler = async ({ request, params, locals }) => {
	const app = await openApp();
	if (app.outside && params.path === `callback/${providerId}`)
		return app.outside(originOf(request.headers, app.config.origin)).handler(request);
	const auth = app.auth(originOf(request.headers, app.config.origin));
	if (open.includes(params.path)) return auth.handler(request);
	if (!registering.includes(params.path)) error(404);
	const account = await mayAddFactor(app.db, locals);
	if (!account) error(403);
	const answer = await auth.handler(request);
	if (answer.ok && params.path === 'passkey/verify-registration')
		await app.db.transaction(async (tx) => {
			await strengthen(tx, account);
			await noteOwn(tx, account, 'second_factor_added', new Date());
		});
	return answer;
};

export const GET = pass;
export const POST = pass;
