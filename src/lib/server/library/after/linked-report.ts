import { error } from '@sveltejs/kit';
import { openApp, type App } from '../../app.ts';
import { reportByToken, type Report } from './reports.ts';

/**
 * The report that a link leads to.
 * @throws 404 when there is none, or when the link has ended: nobody learns which of the two.
 */
export async function linkedReport(token: string): Promise<{ app: App; report: Report; now: Date }> {
	const app = await openApp();
	const now = new Date();
	const report = await reportByToken(app.db, token, now);
	if (!report)
		error(
			404,
			'Dit verslag is hier niet. De link is verlopen, of het verslag is nog niet klaar. / This report is not here: the link has ended, or it is not ready yet.'
		);
	return { app, report, now };
}
