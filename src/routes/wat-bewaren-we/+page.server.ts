import { openApp } from '#lib/server/app.ts';
import { schedule, terms } from '#lib/server/retention/schedule.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	schedule: schedule.map(({ item, fate }) => ({ item, fate })),
	terms,
	contact: (await openApp()).config.contact
});
