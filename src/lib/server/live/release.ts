// May the case card go to the group? Asked of every way to release it: a page, and the line of a session.
import { releaseProblem } from '#lib/checks/six.ts';
import type { Command } from '#lib/session/command.ts';
import { refuse, type Refusal } from '#lib/session/refusal.ts';
import type { State } from '#lib/session/state.ts';

/** Refuses to release a case card that nobody looked over (draaiboek §2.7). Has nothing to say about other commands. */
export function refuseUnchecked({ type }: Command, { preparation }: State): Refusal | undefined {
	const problem = type === 'release_case' ? releaseProblem(preparation) : undefined;
	return problem && refuse('not_looked_over', problem);
}
