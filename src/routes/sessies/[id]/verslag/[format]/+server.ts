import { error } from '@sveltejs/kit';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { record } from '#lib/server/audit/audit.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { lookedReport } from '#lib/server/library/look-over/looked-texts.ts';
import { mustBeLookedOver } from '#lib/server/library/look-over/must-be-looked-over.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { reportOf } from '#lib/server/library/after/reports.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { reportWords } from '#lib/words/report.ts';
import type { RequestHandler } from './$types';

/** The report as a file, for the facilitator. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { app, account, row } = await ownSession(locals, params.id);
	const format = formatNamed(params.format);
	const report = await reportOf(app.db, row.organisation, row.library);
	if (!format || !report) error(404, 'Dit verslag is er niet. / This report does not exist.');
	await mustBeLookedOver(app.db, lookedReport(row.organisation, report.kept, report.markdown));
	const meta = {
		title: reportWords.nl.reportTitle(row.library),
		author: await organisationName(app.db, row.organisation)
	};
	const bytes = await write(format, report.markdown, meta);
	const fact = { actor: account.id, act: 'report_exported', subject: row.library } as const;
	await app.db.transaction((tx) => record(tx, { ...fact, organisation: row.organisation }, new Date()));
	return download(bytes, format, `verslag-${row.library}`);
};
