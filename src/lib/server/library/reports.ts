// Reports of sessions: composed from what was kept, worked on by the facilitator, checked before they go out.
import { and, eq } from 'drizzle-orm';
import { composeReport } from '#lib/handout/report.ts';
import { record } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { reports } from '../db/tables/reports.ts';
import type { Who } from './handouts.ts';

/** The report of a session, by the session's code in the library; undefined before the session was closed. */
export async function reportOf(db: Db, organisation: string, session: string) {
	const [row] = await db
		.select()
		.from(reports)
		.where(and(eq(reports.organisation, organisation), eq(reports.session, session)));
	return row && { ...row, markdown: row.markdown ?? composeReport(row.kept), edited: row.markdown !== null };
}

/** Saves the facilitator's text; `undefined` goes back to the composed one. `checked` says that a person looked. */
export async function saveReport(
	db: Db,
	{ id, organisation }: Who,
	session: string,
	text: { readonly markdown: string | undefined; readonly checked: boolean },
	now: Date
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const saved = await tx
			.update(reports)
			.set({ markdown: text.markdown ?? null, checkedAt: text.checked ? now : null })
			.where(and(eq(reports.organisation, organisation), eq(reports.session, session)))
			.returning({ session: reports.session });
		if (!saved.length) return false;
		const act = text.checked ? 'report_checked' : 'report_saved';
		await record(tx, { actor: id, act, subject: session, organisation }, now);
		return true;
	});
}
