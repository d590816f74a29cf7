import { error, fail, redirect } from '@sveltejs/kit';
import { standings } from '#lib/lessons/talk-back.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import {
	answerTalkBack,
	dropTalkBack,
	saveTalkBack,
	talkBackItem
} from '#lib/server/library/after/talk-back.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { readItem, worker } from '../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, organisation } = await worker(locals);
	const item = await talkBackItem(db, organisation, params.id);
	if (!item) error(404, 'Dit punt is er niet. / This item does not exist.');
	return { item, saved: url.searchParams.has('bewaard') };
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const { db, organisation } = await worker(locals);
		const data = await request.formData();
		const { typed, item } = readItem(data);
		if (!item) return fail(422, { typed, refused: 'addressee_missing' as const });
		const written = { ...item, id: params.id };
		const { outcome } = await saveTalkBack(db, organisation, written, staysIn(data), new Date());
		if (outcome !== 'saved') return fail(422, { typed, refused: outcome });
		redirect(303, `/terugpraten/${params.id}?bewaard`);
	},

	answer: async ({ locals, params, request }) => {
		const { db, organisation } = await worker(locals);
		const data = await request.formData();
		const { answer } = typed(data, 'answer');
		const standing = standings.find((one) => one === data.get('standing')) ?? 'draft';
		const { config } = await openApp();
		const said = { standing, answer, stays: staysIn(data) };
		const outcome = await answerTalkBack(db, organisation, params.id, said, config.origin, new Date());
		if (outcome !== 'saved') return fail(422, { answer, standing, refused: outcome });
		return { answered: true as const };
	},

	drop: async ({ locals, params }) => {
		const { db, organisation } = await worker(locals);
		await dropTalkBack(db, organisation, params.id);
		redirect(303, '/terugpraten');
	}
};
