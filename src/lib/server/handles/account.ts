import type { Handle } from '@sveltejs/kit/hooks';
import { signedIn } from '../accounts/account-of.ts';
import { openApp } from '../app.ts';

/** Puts who is signed in on `event.locals`. */
export const account: Handle = async ({ event, resolve }) => {
	Object.assign(event.locals, await signedIn(await openApp(), event.request.headers));
	return resolve(event);
};
