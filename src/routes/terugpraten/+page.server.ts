import { formats } from '#lib/handout/formats/formats.ts';
import { isLate } from '#lib/lessons/talk-back.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { lookOver } from '#lib/server/library/look-over/look-over.ts';
import { lookedTalkBack } from '#lib/server/library/look-over/looked-texts.ts';
import { suggestions, talkBackOf } from '#lib/server/library/after/talk-back.ts';
import { worker } from './form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, organisation } = await worker(locals);
	const items = await talkBackOf(db, organisation);
	const month = monthOf(new Date());
	const seen = items.map(async (item) => ({
		...item,
		late: isLate(item, month),
		missing: item.standing === 'draft' ? 0 : (await lookOver(db, lookedTalkBack(organisation, item))).missing
	}));
	return {
		items: await Promise.all(seen),
		offered: await suggestions(db, organisation),
		formats: formats.filter(({ name }) => name !== 'json').map(({ name, label }) => ({ name, label }))
	};
};
