import { fail, redirect } from '@sveltejs/kit';
import { registerKinds, sameSource } from '#lib/lessons/source.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { mostCharacters, readSources, textOf } from '#lib/server/library/sources/read-file.ts';
import { addSources, sourcesOf, type NewSource } from '#lib/server/library/sources/register.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	requireRole(locals, 'method_developer');
	const number = (name: string) => Number(url.searchParams.get(name)) || 0;
	return { added: number('erbij'), known: number('bekend') };
};

/** The list that was sent: a file, or else what was pasted. */
async function sent(data: FormData): Promise<string> {
	const file = data.get('bestand');
	if (file instanceof File && file.size > 0) return textOf(new Uint8Array(await file.arrayBuffer()));
	return typed(data, 'tekst').tekst;
}

export const actions: Actions = {
	/** Says what is in the list; nothing is kept. */
	look: async ({ locals, request }) => {
		const { organisation } = requireRole(locals, 'method_developer');
		const text = await sent(await request.formData());
		if (!text.trim()) return fail(400, { refused: 'nothing', text });
		if (text.length > mostCharacters) return fail(400, { refused: 'too_long', text: '' });
		const { db } = await openApp();
		const there: Pick<NewSource, 'title' | 'year' | 'address'>[] = await sourcesOf(db, organisation);
		const { format, entries, unread } = readSources(text);
		const looked = entries.map(({ line, source }, n) => {
			const known = there.some((other) => sameSource(other, source));
			there.push(source);
			return { n, line, known, ...source };
		});
		return { preview: { format, entries: looked, unread }, text };
	},

	/** Takes in what was ticked, with the kinds that were chosen. The list is read again: the screen is not believed. */
	take: async ({ locals, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const text = typed(data, 'tekst').tekst.slice(0, mostCharacters);
		const ticked = new Set(data.getAll('neem').map(String));
		const chosen = readSources(text).entries.flatMap(({ source }, n) => {
			if (!ticked.has(String(n))) return [];
			const kind = registerKinds.find((one) => one === data.get(`soort:${n}`)) ?? source.kind;
			return [{ ...source, kind }];
		});
		const { db } = await openApp();
		const { keys, known } = await addSources(db, account, chosen, new Date());
		redirect(303, `/bronnen/binnenhalen?erbij=${keys.length}&bekend=${known}`);
	}
};
