// What a session keeps goes into the library here, once: its lessons, their elements, and the stuff of its report.
import { createHash, randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import type { Kept } from '#lib/session/kept.ts';
import { type Locked } from '#lib/session/own-texts.ts';
import type { Db, Tx } from '../db/open.ts';
import { keptTexts, reports } from '../db/tables/reports.ts';
import { sessions } from '../db/tables/sessions.ts';
import { terms } from '../retention/schedule.ts';
import { nextNumber } from './next-number.ts';
import { noPaper, sealedLock } from './after/own-text-keys.ts';
import { saveLesson } from './lessons/save-lesson.ts';

const day = 86_400_000;

/** What a session leaves beside what it kept, so that who was there can still reach the own texts. */
export interface Left {
	/** The half of the link to the report that the database holds. */
	readonly half: string;
	readonly locks: readonly Locked[];
}

/** Keeps a session. The same session twice changes nothing: the first time counts. */
export async function keepSession(
	db: Db,
	kept: Kept,
	organisation: string,
	now: Date = new Date(),
	left?: Left
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
				dueAt: new Date(now.getTime() + terms.reportDays * day),
				...(left && { token: left.half, linkEndsAt: new Date(now.getTime() + terms.reportLinkDays * day) })
			})
			.onConflictDoNothing()
			.returning({ session: reports.session });
		if (added.length === 0) return;
		const firstNumber = await nextNumber(tx, organisation, kept.month.slice(0, 4));
		const leader = await leaderMark(tx, organisation, kept.session);
		const made = lessonsOf(kept, { firstNumber, ...(leader ? { leader } : {}) });
		for (const lesson of made) await saveLesson(tx, organisation, lesson);
		const codes = new Map(kept.lessons.map(({ id }, i) => [id, made[i]!.code]));
		const own = (left?.locks ?? []).map(({ sort, item, lock }) => ({
			id: randomUUID(),
			organisation,
			session: kept.session,
			sort,
			item,
			lesson: sort === 'lesson' ? (codes.get(item) ?? null) : null,
			lock: sealedLock(kept.session, lock),
			paper: noPaper()
		}));
		if (own.length) await tx.insert(keptTexts).values(own);
	});
}

/** Tells whether two sessions had the same leader, and nothing else: it goes into no document. */
async function leaderMark(tx: Tx, organisation: string, session: string): Promise<string | undefined> {
	const [row] = await tx
		.select({ owner: sessions.owner })
		.from(sessions)
		.where(and(eq(sessions.organisation, organisation), eq(sessions.library, session)));
	return row && createHash('sha256').update(`${organisation}\n${row.owner}`).digest('hex').slice(0, 8);
}
