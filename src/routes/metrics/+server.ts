import { timingSafeEqual } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { isNear } from '#lib/server/accounts/origin.ts';
import { openApp } from '#lib/server/app.ts';
import { exposition } from '#lib/server/watch/metrics.ts';
import type { RequestHandler } from './$types';

/** Counts for Prometheus: for this computer itself, or for who shows the token. Others find nothing here. */
export const GET: RequestHandler = async ({ request }) => {
	const { config } = await openApp();
	const { headers } = request;
	if (!isNear(headers) && !shows(headers.get('authorization'), config.metricsToken)) error(404);
	return new Response(exposition(), {
		headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
	});
};

function shows(given: string | null, token: string | undefined): boolean {
	if (!token || !given) return false;
	const [a, b] = [Buffer.from(given), Buffer.from(`Bearer ${token}`)];
	return a.length === b.length && timingSafeEqual(a, b);
}
