import { openApp } from '#lib/server/app.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { language, account } }) => ({
	language,
	account: account && { name: account.name, roles: account.roles },
	signedIn: account && { until: account.until, idleMinutes: (await openApp()).config.idleMinutes }
});
