import { error, fail, redirect } from '@sveltejs/kit';
import { standings } from '#lib/lessons/talk-back.ts';
import { openApp } from '#lib/server/app.ts';
import type { Db } from '#lib/server/db/open.ts';
import { typed } from '#lib/server/form.ts';
import {
	answerTalkBack,
	dropTalkBack,
	saveTalkBack,
	talkBackItem
} from '#lib/server/library/after/talk-back.ts';
import { answersIn, keepAnswers, lookOver } from '#lib/server/library/look-over/look-over.ts';
import { lookedTalkBack } from '#lib/server/library/look-over/looked-texts.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { readItem, worker } from '../form.ts';
import type { Stay } from '#lib/session/protocol.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, organisation } = await worker(locals);
	const item = await talkBackItem(db, organisation, params.id);
	if (!item) error(404, 'Dit punt is er niet. / This item does not exist.');
	const looked = await lookOver(db, lookedTalkBack(organisation, item));
	return {
		item,
		missing: looked.missing,
		answers: answersIn(looked),
		saved: url.searchParams.has('bewaard')
	};
};

/** What may stay: said now, or when the item was written or looked over before. */
async function staysFor(db: Db, organisation: string, id: string, data: FormData): Promise<Stay[]> {
	const item = await talkBackItem(db, organisation, id);
	const before = item ? answersIn(await lookOver(db, lookedTalkBack(organisation, item))) : [];
	return [...before, ...staysIn(data)];
}

/** What was let stay while writing, need not be asked again when the item is looked over. */
async function keepFor(db: Db, organisation: string, id: string, data: FormData): Promise<void> {
	const item = await talkBackItem(db, organisation, id);
	if (item) await keepAnswers(db, lookedTalkBack(organisation, item), staysIn(data));
}

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const { db, organisation } = await worker(locals);
		const data = await request.formData();
		const { typed, item } = readItem(data);
		if (!item) return fail(422, { typed, refused: 'addressee_missing' as const });
		const written = { ...item, id: params.id };
		const stays = await staysFor(db, organisation, params.id, data);
		const { outcome } = await saveTalkBack(db, organisation, written, stays, new Date());
		if (outcome !== 'saved') return fail(422, { typed, refused: outcome });
		await keepFor(db, organisation, params.id, data);
		redirect(303, `/terugpraten/${params.id}?bewaard`);
	},

	answer: async ({ locals, params, request }) => {
		const { db, organisation } = await worker(locals);
		const data = await request.formData();
		const { answer } = typed(data, 'answer');
		const standing = standings.find((one) => one === data.get('standing')) ?? 'draft';
		const { config } = await openApp();
		const said = { standing, answer, stays: await staysFor(db, organisation, params.id, data) };
		const outcome = await answerTalkBack(db, organisation, params.id, said, config.origin, new Date());
		if (outcome !== 'saved') return fail(422, { answer, standing, refused: outcome });
		await keepFor(db, organisation, params.id, data);
		return { answered: true as const };
	},

	drop: async ({ locals, params }) => {
		const { db, organisation } = await worker(locals);
		await dropTalkBack(db, organisation, params.id);
		redirect(303, '/terugpraten');
	}
};
