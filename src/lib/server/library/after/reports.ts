// Reports of sessions: composed from what was kept, worked on by the facilitator, read by who was there, and fixed in the end.
import { and, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm';
import { composeReport } from '#lib/handout/report.ts';
import { record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { keptTexts, reports } from '../../db/tables/reports.ts';
import { sessions } from '../../db/tables/sessions.ts';
import { terms } from '../../retention/schedule.ts';
import type { Who } from '../handouts/handouts.ts';
import { freshHalf, halfIn } from './report-link.ts';

type Row = typeof reports.$inferSelect;
export type Report = Omit<Row, 'markdown'> & { readonly markdown: string; readonly edited: boolean };

const day = 86_400_000;
const here = (organisation: string, session: string) =>
	and(eq(reports.organisation, organisation), eq(reports.session, session));
const whole = (row: Row): Report => ({
	...row,
	markdown: row.markdown ?? composeReport(row.kept),
	edited: row.markdown !== null
});

/** The report of a session, by the session's code in the library; undefined before the session was closed. */
export async function reportOf(db: Db, organisation: string, session: string): Promise<Report | undefined> {
	const [row] = await db.select().from(reports).where(here(organisation, session));
	return row && whole(row);
}

/** The report that a link leads to, as long as that link lives. */
export async function reportByToken(db: Db, token: string, now: Date): Promise<Report | undefined> {
	const half = halfIn(db, token);
	if (!half) return undefined;
	const [row] = await db
		.select()
		.from(reports)
		.where(and(eq(reports.token, half), gt(reports.linkEndsAt, now)));
	return row && whole(row);
}

/** The code with which people joined this session: under it their tabs hold their keys. Empty when the session is not known here. */
export async function joinCodeOf(
	db: Db,
	{ organisation, session }: Pick<Row, 'organisation' | 'session'>
): Promise<string> {
	const which = and(eq(sessions.organisation, organisation), eq(sessions.library, session));
	const [row] = await db.select({ code: sessions.code }).from(sessions).where(which);
	return row?.code ?? '';
}

/** Whether nothing changes in a report any more: it was checked, and the two weeks are over. */
export const isFinal = (report: Pick<Row, 'checkedAt' | 'dueAt' | 'finalAt'>, now: Date): boolean =>
	report.finalAt !== null || (report.checkedAt !== null && report.dueAt <= now);

/** The text that a link shows: only one that the facilitator stands for; undefined until then. */
export const textByLink = ({ checkedAt, finalAt, markdown }: Report): string | undefined =>
	checkedAt || finalAt ? markdown : undefined;

/** Saves the facilitator's text; `undefined` goes back to the composed one. `checked` says that a person looked. */
export async function saveReport(
	db: Db,
	{ id, organisation }: Who,
	session: string,
	text: { readonly markdown: string | undefined; readonly checked: boolean },
	now: Date
): Promise<'saved' | 'unknown' | 'final'> {
	return db.transaction(async (tx) => {
		const [report] = await tx.select().from(reports).where(here(organisation, session));
		if (!report) return 'unknown';
		if (isFinal(report, now)) return 'final';
		const changed = text.checked ? { changedAt: null } : {};
		await tx
			.update(reports)
			.set({ markdown: text.markdown ?? null, checkedAt: text.checked ? now : null, ...changed })
			.where(here(organisation, session));
		const act = text.checked ? 'report_checked' : 'report_saved';
		await record(tx, { actor: id, act, subject: session, organisation }, now);
		return 'saved';
	});
}

/** A new link for who was there; an earlier one is dead from now on. */
export const shareReport = (db: Db, who: Who, session: string, now: Date): Promise<void> =>
	setLink(db, who, session, now, {
		token: freshHalf(),
		linkEndsAt: new Date(now.getTime() + terms.reportLinkDays * day)
	});

/** No link any more. */
export const unshareReport = (db: Db, who: Who, session: string, now: Date): Promise<void> =>
	setLink(db, who, session, now, { token: null, linkEndsAt: null });

const setLink = (
	db: Db,
	{ id, organisation }: Who,
	session: string,
	now: Date,
	link: Pick<Row, 'token' | 'linkEndsAt'>
) =>
	db.transaction(async (tx) => {
		await tx.update(reports).set(link).where(here(organisation, session));
		const act = link.token ? 'report_shared' : 'report_unshared';
		await record(tx, { actor: id, act, subject: session, organisation }, now);
	});

/** Fixes the reports whose time has come, and forgets which text was whose. Also takes dead links away. */
export async function settleReports(db: Db, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		const due = await tx
			.select()
			.from(reports)
			.where(and(isNull(reports.finalAt), isNotNull(reports.checkedAt), lte(reports.dueAt, now)));
		for (const report of due) await settle(tx, report, now);
		await tx.update(reports).set({ token: null, linkEndsAt: null }).where(lte(reports.linkEndsAt, now));
		// Also when nobody ever checks it: which text is whose is not kept for longer than the first link.
		const old = await tx
			.select()
			.from(reports)
			.where(lte(reports.keptAt, new Date(now.getTime() - terms.reportLinkDays * day)));
		for (const report of old) await forgetWhose(tx, report);
	});
}

async function settle(tx: Tx, { organisation, session, markdown, kept }: Row, now: Date) {
	await tx
		.update(reports)
		.set({ finalAt: now, markdown: markdown ?? composeReport(kept) })
		.where(here(organisation, session));
	await forgetWhose(tx, { organisation, session });
}

const forgetWhose = (tx: Tx, { organisation, session }: Pick<Row, 'organisation' | 'session'>) =>
	tx
		.delete(keptTexts)
		.where(and(eq(keptTexts.organisation, organisation), eq(keptTexts.session, session)))
		.returning({ id: keptTexts.id });
