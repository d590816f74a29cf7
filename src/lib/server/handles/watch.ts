import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { report } from '../watch/report.ts';
import { metrics } from '../watch/metrics.ts';

/** Gives every request an id, counts the answers, and writes down what failed. Never a path: it may hold a join code. */
export const watch: Handle = async ({ event, resolve }) => {
	event.locals.request = crypto.randomUUID();
	const response = await resolve(event);
	metrics.answers.add(`${Math.floor(response.status / 100)}xx`);
	response.headers.set('x-request-id', event.locals.request);
	return response;
};

/** An unexpected error: its number goes to the reader and into the log, so that the two can be laid side by side. */
export const told: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const { request } = event.locals;
	metrics.broken.add('page');
	report.error({ request, route: event.route.id, error }, 'page failed');
	return { request };
};
