import { building, dev } from '$app/env';
import { sequence } from '@sveltejs/kit/hooks';
import type { ServerInit } from '@sveltejs/kit/hooks';
import { welcome } from '#lib/server/accounts/welcome.ts';
import { openApp } from '#lib/server/app.ts';
import { account } from '#lib/server/handles/account.ts';
import { headers } from '#lib/server/handles/headers.ts';
import { language } from '#lib/server/handles/language.ts';
import { told, watch } from '#lib/server/handles/watch.ts';

export const init: ServerInit = async () => {
	if (building) return;
	const app = await openApp();
	process.once('sveltekit:shutdown' as never, () => void app.close());
	process.stdout.write(await welcome(app, dev ? 'http://localhost:5173' : undefined));
};

/** What happens around every request, in this order. */
export const handle = sequence(headers, watch, language, account);

export const handleError = told;
