// A handout on its way from draft to readers and out of use again: read by four eyes, published, confirmed, withdrawn.
import { and, eq } from 'drizzle-orm';
import { withStanding, withStatus, type HandoutStatus } from '#lib/handout/compose.ts';
import { mayApprove, mayMove, type PublishRefusal } from '#lib/handout/publish.ts';
import { lessonsIn } from '#lib/handout/threads.ts';
import { addMonths } from '#lib/lessons/from-session.ts';
import type { Act } from '../../audit/acts.ts';
import type { Db, Tx } from '../../db/open.ts';
import { handoutApprovals, handouts } from '../../db/tables/handouts.ts';
import { tellOfHandout } from '../../mail/tell.ts';
import { markInHandout } from '../lessons/change-lesson.ts';
import { lessonsByCode } from '../lessons/find-lessons.ts';
import { asRead, handoutOf, noteHandout, reviewAfter, setText, type Who } from './handouts.ts';
import { monthOf } from '../month-of.ts';

/** Someone else read the newest version and stands for it. */
export async function approve(db: Db, who: Who, slug: string, now: Date): Promise<'yes' | PublishRefusal> {
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		if (!found) return 'no_such_step';
		const answer = mayApprove({ status: found.handout.status, writer: found.text.by }, who.id);
		if (answer !== 'yes') return answer;
		await tx
			.insert(handoutApprovals)
			.values({ handout: slug, version: found.handout.version, by: who.id, at: now })
			.onConflictDoNothing();
		await noteHandout(tx, who, 'handout_approved', slug, now);
		return answer;
	});
}

/**
 * Takes a step in the life of a handout. `open` is the number of findings that nobody answered. On publication, who asked
 * for it hears where their lesson stands; `origin` makes the links in those letters.
 */
export async function moveHandout(
	db: Db,
	who: Who,
	slug: string,
	step: { readonly to: HandoutStatus; readonly reason: string; readonly open: number },
	now: Date,
	origin?: string
): Promise<'yes' | PublishRefusal> {
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		if (!found) return 'no_such_step';
		const { handout, text } = found;
		const approvals = await approvalsOf(tx, slug, handout.version);
		const codes = lessonsIn(text.markdown);
		const lessons = await lessonsByCode(tx, who.organisation, codes);
		const answer = mayMove(
			{
				status: handout.status,
				writer: text.by,
				approvedBy: approvals.map((one) => one.by),
				open: step.open,
				withdrawnLessons: lessons.filter((lesson) => lesson.status === 'withdrawn').length
			},
			step.to,
			step.reason
		);
		if (answer !== 'yes') return answer;
		const month = monthOf(now);
		const published =
			step.to === 'in_use'
				? { published: handout.version, publishedAt: now, reviewMonth: addMonths(month, reviewAfter) }
				: {};
		const next = { ...handout, ...published, status: step.to, updatedAt: now };
		await tx
			.update(handouts)
			.set({ status: step.to, updatedAt: now, ...published })
			.where(eq(handouts.slug, slug));
		const status = { version: String(handout.version), month, status: step.to };
		await setText(tx, slug, handout.version, asRead(withStatus(text.markdown, status), next));
		const earlier = handout.published !== handout.version && handout.published;
		if (earlier && (step.to === 'in_use' || step.to === 'withdrawn'))
			await endVersion(tx, who.organisation, slug, earlier, step.to === 'in_use' ? 'revised' : 'withdrawn');
		if (step.to === 'in_use') {
			const when = { month: monthOf(now), maker: 'method_developer', reason: handout.title } as const;
			await markInHandout(tx, who.organisation, codes, when);
			const sessions = lessons.flatMap((lesson) => lesson.sightings.map((sighting) => sighting.session));
			const { title, open } = handout;
			const published = {
				organisation: who.organisation,
				slug,
				title,
				open,
				sessions: [...new Set(sessions)]
			};
			await tellOfHandout(tx, published, origin, now);
		}
		await noteHandout(tx, who, moves[step.to] ?? 'handout_moved', slug, now);
		return 'yes';
	});
}

const moves: Partial<Record<HandoutStatus, Act>> = {
	in_use: 'handout_published',
	withdrawn: 'handout_withdrawn'
};

/** Someone looked again and it still holds: the next look is a year later, and its text says so. */
export async function confirmReview(db: Db, who: Who, slug: string, now: Date): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		const version = found?.handout.published;
		const shown = version ? await handoutOf(tx, who.organisation, slug, version) : undefined;
		if (!shown || shown.handout.status === 'withdrawn') return false;
		const reviewMonth = addMonths(monthOf(now), reviewAfter);
		await tx.update(handouts).set({ reviewMonth, updatedAt: now }).where(eq(handouts.slug, slug));
		await setText(
			tx,
			slug,
			shown.text.version,
			asRead(shown.text.markdown, { ...shown.handout, reviewMonth })
		);
		await noteHandout(tx, who, 'handout_confirmed', slug, now);
		return true;
	});
}

/** A version that readers saw says at its head that it is not the one to use any more. */
async function endVersion(
	tx: Tx,
	organisation: string,
	slug: string,
	version: number,
	status: 'revised' | 'withdrawn'
): Promise<void> {
	const found = await handoutOf(tx, organisation, slug, version);
	if (found) await setText(tx, slug, version, withStanding(found.text.markdown, status));
}

/** Who read this version and stands for it. */
export function approvalsOf(db: Pick<Db, 'select'>, slug: string, version: number) {
	return db
		.select()
		.from(handoutApprovals)
		.where(and(eq(handoutApprovals.handout, slug), eq(handoutApprovals.version, version)));
}
