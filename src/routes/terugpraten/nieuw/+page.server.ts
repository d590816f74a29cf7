import { fail, redirect } from '@sveltejs/kit';
import { keepAnswers } from '#lib/server/library/look-over/look-over.ts';
import { lookedTalkBack } from '#lib/server/library/look-over/looked-texts.ts';
import { saveTalkBack, suggestions, talkBackItem } from '#lib/server/library/after/talk-back.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { readItem, worker, type Typed } from '../form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Begins with what a lesson or a session said, when the address names one. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, organisation } = await worker(locals);
	const lesson = url.searchParams.get('les') ?? '';
	const session = url.searchParams.get('sessie') ?? '';
	const found = (await suggestions(db, organisation)).find((one) =>
		lesson ? one.lesson === lesson : one.session === session && !one.lesson
	);
	const proposed = found && found.why !== 'known_not_done';
	const typed: Typed = {
		bottleneck: found ? (found.obstacles[0] ?? (proposed ? '' : found.text)) : '',
		proposal: proposed ? found.text : '',
		conditions: '',
		method: '',
		ownShare: '',
		addressee: '',
		answerDue: '',
		lessons: found?.lesson ?? '',
		sessions: found?.session ?? ''
	};
	return { typed };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { db, organisation } = await worker(locals);
		const data = await request.formData();
		const { typed, item } = readItem(data);
		if (!item) return fail(422, { typed, refused: 'addressee_missing' as const });
		const { outcome, id } = await saveTalkBack(db, organisation, item, staysIn(data), new Date());
		if (outcome !== 'saved') return fail(422, { typed, refused: outcome });
		const made = id && (await talkBackItem(db, organisation, id));
		if (made) await keepAnswers(db, lookedTalkBack(organisation, made), staysIn(data));
		redirect(303, `/terugpraten/${id}?bewaard`);
	}
};
