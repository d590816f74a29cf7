import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';
import type { Db } from '../db/open.ts';
import { useLink } from './links.ts';

/** Lets better-auth start a sign-in for whoever holds a one-time link; the link is dead afterwards. */
export const signInByLink = (db: Db) =>
	({
		id: 'sign-in-link',
		endpoints: {
			signInByLink: createAuthEndpoint(
				'/sign-in/link',
				{ method: 'POST', body: v.object({ token: v.string() }) },
				async (context) => {
					const { internalAdapter } = context.context;
					const { session, user } = await db.transaction(async (tx) => {
						const link = await useLink(tx, 'sign_in', context.body.token, new Date());
						const user = link?.account ? await internalAdapter.findUserById(link.account) : null;
						if (!user) throw new APIError('NOT_FOUND', { code: 'LINK_DEAD' });
						return { user, session: await internalAdapter.createSession(user.id) };
					});
					await setSessionCookie(context, { session, user });
					return context.json({ account: user.id });
				}
			)
		}
	}) satisfies BetterAuthPlugin;
