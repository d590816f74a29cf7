import { fail } from '@sveltejs/kit';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { allowWords, disallowWords, listAllowed, longestAllowed } from '#lib/server/checks/allowed-words.ts';
import { typed } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { organisation } = requireRole(locals, 'admin');
	const { db } = await openApp();
	return { list: await listAllowed(db, organisation), most: longestAllowed };
};

export const actions: Actions = {
	add: async ({ locals, request }) => {
		const me = requireRole(locals, 'admin');
		const { db } = await openApp();
		const { words } = typed(await request.formData(), 'words');
		const refused = await db.transaction((tx) => allowWords(tx, me, words, new Date()));
		return refused ? fail(422, { words, refused }) : { added: words.trim() };
	},

	remove: async ({ locals, request }) => {
		const me = requireRole(locals, 'admin');
		const { db } = await openApp();
		const { id, words } = typed(await request.formData(), 'id', 'words');
		await db.transaction((tx) => disallowWords(tx, me, id, new Date()));
		return { removed: words };
	}
};
