// Who leads a session hears in time that its report is due: with seven days left, with three, and on the last day.
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { letters } from '#lib/words/letters.ts';
import type { Db } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { reports } from '../db/tables/reports.ts';
import { sessions } from '../db/tables/sessions.ts';
import { queueMail } from './queue.ts';

const day = 86_400_000;
/** Days left at which a reminder goes out (draaiboek §2.9, requirement R128). */
const moments = [7, 3, 0] as const;

/** Queues the reminders whose moment has come; each goes out once. `origin` makes the link. */
export async function remindOfReports(db: Db, origin: string | undefined, now: Date): Promise<void> {
	const open = await db
		.select()
		.from(reports)
		.where(and(isNull(reports.finalAt), isNull(reports.checkedAt)));
	for (const report of open) {
		const left = Math.max(0, Math.ceil((report.dueAt.getTime() - now.getTime()) / day));
		const passed = moments.filter((moment) => left <= moment).length;
		if (passed <= report.reminders) continue;
		await db.transaction(async (tx) => {
			const here = and(eq(reports.organisation, report.organisation), eq(reports.session, report.session));
			await tx.update(reports).set({ reminders: passed }).where(here);
			const [session] = await tx
				.select()
				.from(sessions)
				.where(and(eq(sessions.organisation, report.organisation), eq(sessions.library, report.session)));
			if (!session) return;
			const leaders = await tx
				.select({ email: accounts.email })
				.from(accounts)
				.where(and(inArray(accounts.id, [...session.leaders]), isNull(accounts.disabledAt)));
			const url = origin && `${origin}/sessies/${session.id}/verslag`;
			for (const { email: to } of leaders)
				await queueMail(
					tx,
					{ organisation: report.organisation, to, ...letters.reportDue(report.session, left, url) },
					now
				);
		});
	}
}
