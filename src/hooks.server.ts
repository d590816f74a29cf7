import { building } from '$app/env';
import { sequence } from '@sveltejs/kit/hooks';
import type { ServerInit } from '@sveltejs/kit/hooks';
import { openApp } from '#lib/server/app.ts';
import { headers } from '#lib/server/handles/headers.ts';
import { language } from '#lib/server/handles/language.ts';

export const init: ServerInit = async () => {
	if (building) return;
	const app = await openApp();
	process.once('sveltekit:shutdown' as never, () => void app.close());
};

/** What happens around every request, in this order. */
export const handle = sequence(headers, language);
