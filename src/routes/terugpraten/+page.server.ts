import { formats } from '#lib/handout/formats/formats.ts';
import { isLate } from '#lib/lessons/talk-back.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { suggestions, talkBackOf } from '#lib/server/library/after/talk-back.ts';
import { worker } from './form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, organisation } = await worker(locals);
	const items = await talkBackOf(db, organisation);
	return {
		items: items.map((item) => ({ ...item, late: isLate(item, monthOf(new Date())) })),
		offered: await suggestions(db, organisation),
		formats: formats.filter(({ name }) => name !== 'json').map(({ name, label }) => ({ name, label }))
	};
};
