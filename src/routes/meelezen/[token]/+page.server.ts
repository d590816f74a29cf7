import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { placeFrom } from '#lib/handout/comments.ts';
import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { typed } from '#lib/server/form.ts';
import { addReaderComment, commentsOfReader } from '#lib/server/library/handouts/comments.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { finishReading, readerByToken } from '#lib/server/library/handouts/readers.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { commentWords } from '#lib/words/handout-comments.ts';
import type { Actions, PageServerLoad } from './$types';

/** @throws 404 for a link that never was or has ended: nobody learns which of the two. */
async function reading({
	params,
	setHeaders
}: Pick<RequestEvent<{ token: string }>, 'params' | 'setHeaders'>) {
	const app = await openApp();
	setHeaders({ 'cache-control': 'no-store' });
	const found = await readerByToken(app.db, params.token, new Date());
	if (!found) error(404, commentWords.nl.noPage);
	return { app, found };
}

export const load: PageServerLoad = async (event) => {
	const { app, found } = await reading(event);
	const { reader, organisation, title, document } = found;
	return {
		title,
		organisation: await organisationName(app.db, organisation),
		allowedWords: await allowedFor(app.db, organisation),
		document,
		until: reader.expiresAt,
		finished: reader.readAt !== null,
		own: await commentsOfReader(app.db, reader.id)
	};
};

export const actions: Actions = {
	comment: async (event) => {
		const { app, found } = await reading(event);
		const data = await event.request.formData();
		const said = typed(data, 'text', 'about');
		if (app.remarks.take(found.reader.id, Date.now()) > 0) return fail(429, { refused: 'wait', ...said });
		const asked = { ...placeFrom(said.about), text: said.text, stays: staysIn(data) };
		const made = await addReaderComment(app.db, found.reader, asked, new Date());
		return made === 'saved' ? { saved: true as const } : fail(422, { ...made, ...said });
	},

	finish: async (event) => {
		const { app, found } = await reading(event);
		await finishReading(app.db, found, new Date());
		return { finished: true as const };
	}
};
