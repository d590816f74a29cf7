// What still keeps the last button from closing the session; the core has the last word.
import type { View, ViewSeat } from '#lib/session/view.ts';

export interface Blockers {
	/** Present people who neither had nor passed the last word. */
	readonly silent: readonly ViewSeat[];
	/** Neither a lesson nor a reason why there is none will be kept. */
	readonly noLesson: boolean;
}

export function blockers(view: Pick<View, 'seats' | 'lead' | 'spoken' | 'keeping'>): Blockers {
	return {
		silent: view.seats.filter(
			(s) => s.id !== view.lead && (s.status === 'here' || s.status === 'away') && !view.spoken.includes(s.id)
		),
		noLesson: !view.keeping?.some((i) => !i.out && (i.sort === 'lesson' || i.sort === 'no_lesson'))
	};
}

/** How many of each sort will be kept, in the order in which they stand on the wall. */
export function keptCounts(view: Pick<View, 'keeping'>): readonly { sort: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { sort, out } of view.keeping ?? []) if (!out) counts.set(sort, (counts.get(sort) ?? 0) + 1);
	return [...counts].map(([sort, count]) => ({ sort, count }));
}
