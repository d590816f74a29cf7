import { openApp } from '#lib/server/app.ts';
import { forgetAddress } from '#lib/server/mail/tell.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** A post, because mail scanners open links too. */
	default: async ({ params }) => ({ gone: await forgetAddress((await openApp()).db, params.token) })
};
