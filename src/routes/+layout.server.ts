import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { language, account } }) => ({
	allowedWords: account && (await allowedFor((await openApp()).db, account.organisation)),
	language,
	account: account && { name: account.name, roles: account.roles },
	signedIn: account && { until: account.until, idleMinutes: (await openApp()).config.idleMinutes }
});
