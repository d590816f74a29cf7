import { error } from '@sveltejs/kit';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { linkedReport } from '#lib/server/library/after/linked-report.ts';
import { textToTake } from '#lib/server/library/look-over/must-be-looked-over.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { reportWords } from '#lib/words/report.ts';
import type { RequestHandler } from './$types';

/** The report as a file, for who has the link. */
export const GET: RequestHandler = async ({ params }) => {
	const { app, report, now } = await linkedReport(params.token);
	const format = formatNamed(params.format);
	if (!format) error(404, 'Dit verslag is er niet. / This report does not exist.');
	const text = await textToTake(app.db, report, now);
	const meta = {
		title: reportWords.nl.reportTitle(report.session),
		author: await organisationName(app.db, report.organisation)
	};
	return download(await write(format, text, meta), format, `verslag-${report.session}`);
};
