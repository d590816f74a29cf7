import type { RequestHandler } from './$types';

/** A screen says that somebody is at work on it, which is noted on the way in. 401: not signed in any more. */
export const POST: RequestHandler = ({ locals }) =>
	new Response(null, { status: (locals.account ?? locals.halfway) ? 204 : 401 });
