import { error } from '@sveltejs/kit';
import { formatNamed, handoutFormats } from '#lib/handout/formats/formats.ts';
import { audienceNames } from '#lib/handout/sections.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { handoutFile } from '#lib/server/library/handouts/handout-file.ts';
import { handoutOf, noteHandout } from '#lib/server/library/handouts/handouts.ts';
import { lookedHandout } from '#lib/server/library/look-over/looked-texts.ts';
import { mustBeLookedOver } from '#lib/server/library/look-over/must-be-looked-over.ts';
import type { RequestHandler } from './$types';

/** A handout as a file, in one of the formats of the list, for one audience. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const format = formatNamed(params.format, handoutFormats);
	if (!format) error(404, 'Dit formaat kennen we niet. / We do not know this format.');
	const { db } = await openApp();
	const version = Number(url.searchParams.get('versie')) || undefined;
	const found = await handoutOf(db, account.organisation, params.slug, version);
	if (!found) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	if (found.handout.published !== found.text.version)
		await mustBeLookedOver(db, lookedHandout(account.organisation, found.text));
	const audience = audienceNames.find((name) => name === url.searchParams.get('voor')) ?? 'team';
	const bytes = await handoutFile(db, found, format, audience);
	await db.transaction((tx) => noteHandout(tx, account, 'handout_exported', params.slug, new Date()));
	return download(bytes, format, params.slug);
};
