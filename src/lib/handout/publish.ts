// How a handout goes from draft to use and out of use again. Nobody publishes alone.
import type { HandoutStatus } from './compose.ts';

export interface ToPublish {
	readonly status: HandoutStatus;
	/** Who wrote the newest version. */
	readonly writer: string;
	/** Who read that same version and stands for it. */
	readonly approvedBy: readonly string[];
	/** Findings that a person has not answered yet: identifying details, decisions. */
	readonly open: number;
	/** Lessons of the handout that were withdrawn since. */
	readonly withdrawnLessons: number;
}

export type PublishRefusal =
	'no_such_step' | 'four_eyes' | 'own_work' | 'open_findings' | 'withdrawn_lessons' | 'reason_missing';

const steps: Record<HandoutStatus, readonly HandoutStatus[]> = {
	draft: ['review', 'withdrawn'],
	review: ['draft', 'in_use', 'withdrawn'],
	in_use: ['review', 'withdrawn'],
	revised: ['review', 'withdrawn'],
	withdrawn: []
};

/** The statuses that a handout of this status may go to. Whether it may now is for `mayMove`. */
export function handoutSteps(status: HandoutStatus): readonly HandoutStatus[] {
	return steps[status];
}

/** Whether someone may say "I read this and stand for it": not the writer of this version, and only during review. */
export function mayApprove(
	handout: Pick<ToPublish, 'status' | 'writer'>,
	who: string
): PublishRefusal | 'yes' {
	if (handout.status !== 'review') return 'no_such_step';
	return handout.writer === who ? 'own_work' : 'yes';
}

/** Whether the handout may take this step. Withdrawing always may, but asks for a reason. */
export function mayMove(handout: ToPublish, to: HandoutStatus, reason: string): PublishRefusal | 'yes' {
	if (!steps[handout.status].includes(to)) return 'no_such_step';
	if (to === 'withdrawn') return reason.trim() ? 'yes' : 'reason_missing';
	if (to !== 'in_use') return 'yes';
	if (!handout.approvedBy.some((who) => who !== handout.writer)) return 'four_eyes';
	if (handout.withdrawnLessons > 0) return 'withdrawn_lessons';
	return handout.open > 0 ? 'open_findings' : 'yes';
}

/** The sentence readers of a version see above it: nothing while it is the one in use. */
export function standing(
	handout: { readonly status: HandoutStatus; readonly published?: number | null },
	version: number
): 'current' | 'draft' | 'older' | 'withdrawn' {
	if (handout.status === 'withdrawn') return 'withdrawn';
	if (handout.published === version) return 'current';
	return handout.published && version < handout.published ? 'older' : 'draft';
}

/** Whether the month has come in which a handout in use is looked at again. Months as 2026-11. */
export function isReviewDue(
	handout: {
		readonly status: HandoutStatus;
		readonly published?: number | null;
		readonly reviewMonth: string;
	},
	month: string
): boolean {
	return Boolean(handout.published) && handout.status !== 'withdrawn' && handout.reviewMonth <= month;
}
