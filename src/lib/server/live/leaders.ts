// Taking someone off a session they may lead: by the one who leads it, or by an administrator.
import { randomUUID } from 'node:crypto';
import type { Command } from '#lib/session/command.ts';
import { seatOf } from '#lib/session/state.ts';
import { leaderSeat } from './seats.ts';
import type { SessionRow } from './session-rows.ts';
import type { Sessions } from './sessions.ts';

/** `last`: nobody would be left to lead. `leads_now`: nobody else who may lead is at the table to take over. */
export type TakenOff = 'done' | 'last' | 'leads_now' | 'unknown' | 'again';

/**
 * Takes an account off the leaders of a session. At the table it loses its seat too; when it led, another leader who is
 * there takes over first. Announce the account to `access` afterwards, so that its lines are cut.
 */
export async function takeOff(
	sessions: Pick<Sessions, 'handle' | 'room' | 'removeLeader'>,
	row: SessionRow,
	account: string,
	by: string
): Promise<TakenOff> {
	if (row.status !== 'open' || !row.leaders.includes(account)) return 'unknown';
	const others = row.leaders.filter((one) => one !== account);
	if (!others.length) return 'last';
	const state = (await sessions.room(row.id))?.state;
	const seat = leaderSeat(row.id, account);
	if (state && seatOf(state, seat) && seatOf(state, seat)!.status !== 'gone') {
		const heir = others
			.map((one) => leaderSeat(row.id, one))
			.find((one) => seatOf(state, one)?.status === 'here');
		if (state.lead === seat && !heir) return 'leads_now';
		const ask = async (command: { type: 'hand_over' | 'excuse' | 'make_co'; seat: string; co?: boolean }) => {
			const lead = (await sessions.room(row.id))!.state.lead;
			const whole = { id: randomUUID(), ...command } as Command;
			return 'saved' in (await sessions.handle(row.id, whole, { role: 'lead', seat: lead }, [], by));
		};
		if (state.lead === seat && !(await ask({ type: 'hand_over', seat: heir! }))) return 'again';
		if (!(await ask({ type: 'make_co', seat, co: false })) || !(await ask({ type: 'excuse', seat })))
			return 'again';
	}
	await sessions.removeLeader(row.id, account, by);
	return 'done';
}
