import type { SessionRow } from '../live/session-rows.ts';
import { terms } from '../retention/schedule.ts';

const hour = 3_600_000;

/** Whether nobody closed this session in time (draaiboek §2.6). `minutes` is the planned length of its playbook. */
export function isOverdue(
	row: Pick<SessionRow, 'plannedAt' | 'createdAt'>,
	minutes: number,
	now: number
): boolean {
	const end = row.plannedAt
		? row.plannedAt.getTime() + minutes * 60_000 + terms.abandonedSessionHours * hour
		: row.createdAt.getTime() + terms.undatedSessionDays * 24 * hour;
	return now > end;
}

/** How long something must stay overdue, by a clock that cannot jump, before it is destroyed. */
const patience = hour;

/**
 * Remembers since when something is overdue by the monotonic clock, and gives what has been for an hour.
 * So a wall clock that jumps ahead destroys nothing by itself: it is set right before the hour is over.
 */
export function overdueWatch() {
	const since = new Map<string, number>();
	return (overdue: readonly string[], monotonic: number): string[] => {
		for (const id of since.keys()) if (!overdue.includes(id)) since.delete(id);
		for (const id of overdue) if (!since.has(id)) since.set(id, monotonic);
		return overdue.filter((id) => monotonic - since.get(id)! >= patience);
	};
}
