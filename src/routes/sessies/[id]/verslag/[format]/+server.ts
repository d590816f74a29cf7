import { error } from '@sveltejs/kit';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { download } from '#lib/server/library/download.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { reportOf } from '#lib/server/library/reports.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { reportWords } from '#lib/words/report.ts';
import type { RequestHandler } from './$types';

/** The report as a file, for the facilitator. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { app, row } = await ownSession(locals, params.id);
	const format = formatNamed(params.format);
	const report = await reportOf(app.db, row.organisation, row.library);
	if (!format || !report) error(404, 'Dit verslag is er niet. / This report does not exist.');
	const meta = {
		title: reportWords.nl.reportTitle(row.library),
		author: await organisationName(app.db, row.organisation)
	};
	return download(await write(format, report.markdown, meta), format, `verslag-${row.library}`);
};
