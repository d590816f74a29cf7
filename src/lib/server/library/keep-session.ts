// What a session keeps goes into the library here, once: its lessons, their elements, and the stuff of its report.
import { createHash } from 'node:crypto';
import { and, eq, like, sql } from 'drizzle-orm';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import type { Kept } from '#lib/session/kept.ts';
import type { Db, Tx } from '../db/open.ts';
import { lessons } from '../db/tables/lessons.ts';
import { reports } from '../db/tables/reports.ts';
import { sessions } from '../db/tables/sessions.ts';
import { saveLesson } from './save-lesson.ts';

/** The report is there within two weeks (draaiboek §2.9). */
const dueAfterDays = 14;

/** Keeps a session. The same session twice changes nothing: the first time counts. */
export async function keepSession(
	db: Db,
	kept: Kept,
	organisation: string,
	now: Date = new Date()
): Promise<void> {
	await db.transaction(async (tx) => {
		const added = await tx
			.insert(reports)
			.values({
				organisation,
				session: kept.session,
				month: kept.month,
				kept,
				keptAt: now,
				dueAt: new Date(now.getTime() + dueAfterDays * 86_400_000)
			})
			.onConflictDoNothing()
			.returning({ session: reports.session });
		if (added.length === 0) return;
		const firstNumber = await nextNumber(tx, organisation, kept.month.slice(0, 4));
		const leader = await leaderMark(tx, organisation, kept.session);
		for (const lesson of lessonsOf(kept, { firstNumber, ...(leader ? { leader } : {}) }))
			await saveLesson(tx, organisation, lesson);
	});
}

async function nextNumber(tx: Tx, organisation: string, year: string): Promise<number> {
	const [row] = await tx
		.select({ last: sql<number | null>`max(cast(substr(${lessons.code}, 9) as integer))` })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), like(lessons.code, `LP-${year}-%`)));
	return (row?.last ?? 0) + 1;
}

/** Tells whether two sessions had the same leader, and nothing else: it goes into no document. */
async function leaderMark(tx: Tx, organisation: string, session: string): Promise<string | undefined> {
	const [row] = await tx
		.select({ owner: sessions.owner })
		.from(sessions)
		.where(and(eq(sessions.organisation, organisation), eq(sessions.library, session)));
	return row && createHash('sha256').update(`${organisation}\n${row.owner}`).digest('hex').slice(0, 8);
}
