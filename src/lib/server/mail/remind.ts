// Who leads a session hears in time that its report is due, with seven days left, with three, and on the last day; and when it
// is time to look back.
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { momentAt, moments } from '#lib/lessons/look-back.ts';
import { letters } from '#lib/words/letters.ts';
import type { Db, Tx } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { reports } from '../db/tables/reports.ts';
import { sessions } from '../db/tables/sessions.ts';
import { monthOf } from '../library/month-of.ts';
import { queueMail } from './queue.ts';

const day = 86_400_000;
/** Days left at which a reminder goes out (draaiboek §2.9, requirement R128). */
const daysLeft = [7, 3, 0] as const;

type Report = typeof reports.$inferSelect;

/** Queues the reminders whose moment has come; each goes out once. `origin` makes the link. */
export async function remindOfReports(db: Db, origin: string | undefined, now: Date): Promise<void> {
	const open = await db
		.select()
		.from(reports)
		.where(and(isNull(reports.finalAt), isNull(reports.checkedAt)));
	for (const report of open) {
		const left = Math.max(0, Math.ceil((report.dueAt.getTime() - now.getTime()) / day));
		const passed = daysLeft.filter((moment) => left <= moment).length;
		if (passed <= report.reminders) continue;
		await db.transaction(async (tx) => {
			await tx.update(reports).set({ reminders: passed }).where(here(report));
			await tellLeaders(tx, report, now, (session) =>
				letters.reportDue(report.session, left, origin && `${origin}/sessies/${session}/verslag`)
			);
		});
	}
}

/** Queues word to who led when a moment to look back has come, if the group agreed to that. Each goes out once. */
export async function remindOfLookBacks(db: Db, origin: string | undefined, now: Date): Promise<void> {
	const rows = await db.select().from(reports).where(lt(reports.lookBackReminders, moments.length));
	for (const report of rows) {
		const moment = report.kept.lookBack && momentAt(monthOf(report.keptAt), monthOf(now));
		const passed = moments.filter((one) => moment && one <= moment).length;
		if (!moment || passed <= report.lookBackReminders) continue;
		await db.transaction(async (tx) => {
			await tx.update(reports).set({ lookBackReminders: passed }).where(here(report));
			await tellLeaders(tx, report, now, () =>
				letters.lookBack(report.session, moment, origin && `${origin}/terugkijken`)
			);
		});
	}
}

const here = ({ organisation, session }: Pick<Report, 'organisation' | 'session'>) =>
	and(eq(reports.organisation, organisation), eq(reports.session, session));

/** Queues a letter to each account that may lead this session and still may sign in. */
async function tellLeaders(
	tx: Tx,
	report: Pick<Report, 'organisation' | 'session'>,
	now: Date,
	letter: (session: string) => { readonly subject: string; readonly text: string }
) {
	const [session] = await tx
		.select()
		.from(sessions)
		.where(and(eq(sessions.organisation, report.organisation), eq(sessions.library, report.session)));
	if (!session) return;
	const leaders = await tx
		.select({ email: accounts.email })
		.from(accounts)
		.where(and(inArray(accounts.id, [...session.leaders]), isNull(accounts.disabledAt)));
	for (const { email: to } of leaders)
		await queueMail(tx, { organisation: report.organisation, to, ...letter(session.id) }, now);
}
