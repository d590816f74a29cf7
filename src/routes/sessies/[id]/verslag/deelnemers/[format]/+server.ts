import { error } from '@sveltejs/kit';
import { composeAttendance } from '#lib/handout/attendance.ts';
import { formatNamed, write } from '#lib/handout/formats/formats.ts';
import { attendantsOf } from '#lib/server/library/after/attendants.ts';
import { download } from '#lib/server/library/handouts/download.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { text } from '#lib/words/report-text.ts';
import type { RequestHandler } from './$types';

/** The list of participants as a file, for the facilitator: an annex of its own. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { app, row } = await ownSession(locals, params.id);
	const format = formatNamed(params.format);
	if (!format || row.status !== 'closed') error(404, 'Deze lijst is er niet. / This list does not exist.');
	const list = await attendantsOf(app.db, { organisation: row.organisation, session: row.library });
	const meta = {
		title: text.attendance.title(row.library),
		author: await organisationName(app.db, row.organisation)
	};
	return download(
		await write(format, composeAttendance(row.library, list), meta),
		format,
		`deelnemers-${row.library}`
	);
};
