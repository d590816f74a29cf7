import { json } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/** For whoever watches over the server: 200 when it can save, 503 when it cannot. Touches no disk itself. */
export const GET: RequestHandler = async () => {
	const { log } = await openApp();
	const storage = log.state();
	return json({ storage }, { status: storage === 'good' ? 200 : 503 });
};
