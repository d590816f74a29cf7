import { error } from '@sveltejs/kit';
import { composeDigest, toldOf } from '#lib/handout/digest.ts';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { addressees } from '#lib/lessons/talk-back.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { lookedTalkBack } from '#lib/server/library/look-over/looked-texts.ts';
import { mustBeLookedOver } from '#lib/server/library/look-over/must-be-looked-over.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { talkBackOf } from '#lib/server/library/after/talk-back.ts';
import { text } from '#lib/words/digest-text.ts';
import { worker } from '../../form.ts';
import type { RequestHandler } from './$types';

/** What was talked back, as a document: for one addressee (`voor`) or for all. Waits until each of its items was looked over. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { db, organisation } = await worker(locals);
	// Without scripts the address cannot follow the choice: then the form says it.
	const format = formatNamed(url.searchParams.get('als') ?? params.format);
	if (!format) error(404, 'Dit formaat is er niet. / This format does not exist.');
	const only = addressees.find((one) => one === url.searchParams.get('voor'));
	const items = await talkBackOf(db, organisation);
	for (const item of toldOf(items, only)) await mustBeLookedOver(db, lookedTalkBack(organisation, item));
	const markdown = composeDigest(items, monthOf(new Date()), only);
	const meta = { title: text.title(only), author: await organisationName(db, organisation) };
	return download(await write(format, markdown, meta), format, 'terugpraten');
};
