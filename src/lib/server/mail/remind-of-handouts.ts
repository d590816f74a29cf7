// Method developers hear in its month of review that a handout is to be looked at again: once for each such month.
import { and, eq, isNull, lte, ne } from 'drizzle-orm';
import { isReviewDue } from '#lib/handout/publish.ts';
import { letters } from '#lib/words/letters.ts';
import type { Db } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { handouts } from '../db/tables/handouts.ts';
import { monthOf } from '../library/month-of.ts';
import { queueMail } from './queue.ts';

/** Queues the letters about handouts that are due. `origin` makes the link. */
export async function remindOfHandouts(db: Db, origin: string | undefined, now: Date): Promise<void> {
	const month = monthOf(now);
	const due = await db
		.select()
		.from(handouts)
		.where(and(lte(handouts.reviewMonth, month), ne(handouts.reminded, handouts.reviewMonth)));
	for (const handout of due) {
		if (!isReviewDue(handout, month)) continue;
		await db.transaction(async (tx) => {
			const { slug, organisation, title, reviewMonth: reminded } = handout;
			await tx.update(handouts).set({ reminded }).where(eq(handouts.slug, slug));
			const people = await tx
				.select({ email: accounts.email, roles: accounts.roles })
				.from(accounts)
				.where(and(eq(accounts.organisation, organisation), isNull(accounts.disabledAt)));
			const letter = letters.handoutDue(title, origin && `${origin}/handreikingen/${slug}`);
			for (const { email: to, roles } of people)
				if (roles.includes('method_developer')) await queueMail(tx, { organisation, to, ...letter }, now);
		});
	}
}
