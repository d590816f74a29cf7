// The lines about a session in the audit log [W22].
import type { CommandType } from '#lib/session/command.ts';
import type { Act } from '../audit/acts.ts';
import type { SessionRows } from './session-rows.ts';

/**
 * What of a session the audit log tells, beside that it was made and that it is over: those lines are written with its row.
 * These come right after the deed, which is in the working memory. The rest is between the people who are in it.
 */
const noted: Partial<Record<CommandType, Act>> = {
	prepare: 'session_prepared',
	release_case: 'case_released',
	open: 'session_opened',
	start: 'session_started'
};
/** Preparing is many small changes: after one line there is no other for this long. */
const spellMs = 10 * 60_000;

/** Writes the line of a command that was saved; nothing to wait for where there is none. `now` is in milliseconds. */
export function noting(rows: Pick<SessionRows, 'note'>, now: () => number) {
	const spells = new Map<string, number>();
	return (id: string, command: CommandType, actor: string): Promise<void> | undefined => {
		const act = noted[command];
		if (!act) return undefined;
		const spell = `${id}/${actor}`;
		if (act === 'session_prepared') {
			if (now() - (spells.get(spell) ?? -Infinity) < spellMs) return undefined;
			spells.set(spell, now());
		}
		return rows.note(id, act, actor);
	};
}
