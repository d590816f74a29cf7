import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { sessionByCode } from '#lib/server/live/by-code.ts';
import type { PageServerLoad } from './$types';

/** The key of the wall stands in the fragment of its link, which no server ever sees; so nothing of the session is loaded. */
export const ssr = false;

/** The code, and the words that the besluitcheck on the wall leaves alone. A wrong code is told at the door. */
export const load: PageServerLoad = async (event) => {
	const app = await openApp();
	const { code } = event.params;
	const row = await sessionByCode(app, code, event);
	return { code, allowedWords: row ? await allowedFor(app.db, row.organisation) : [] };
};
