// Which seat belongs to a browser: a secret in a cookie of which only the hash is kept.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Who } from '#lib/session/command.ts';
import { seatOf, type State } from '#lib/session/state.ts';
import type { Audience } from '#lib/session/view.ts';
import { lockOf } from './sessions.ts';

/** The cookie of a seat in one session. */
export const seatCookie = (code: string): string => `plaats-${code}`;

/** The seat a cookie opens, or undefined when its secret is not the one of the seat. */
export function seatIn(cookie: string | undefined, state: State): string | undefined {
	const [id, secret] = (cookie ?? '').split('.');
	const seat = seatOf(state, id);
	if (!seat || !secret) return undefined;
	const given = Buffer.from(lockOf(secret));
	const held = Buffer.from(seat.pass);
	return given.length === held.length && timingSafeEqual(given, held) ? seat.id : undefined;
}

/** The seat of an account that leads: always the same one in one session. */
export const leaderSeat = (session: string, account: string): string =>
	`l-${createHash('sha256').update(`${session}/${account}`).digest('base64url').slice(0, 16)}`;

/** Who a person is in this state. A leader without a seat leads the preparation. */
export function whoIs(seat: string | undefined, state: State, leader: boolean): Who {
	const found = seatOf(state, seat);
	if (!found) return { role: leader ? 'lead' : 'visitor' };
	if (found.status === 'gone') return { role: 'visitor' };
	if (found.status === 'waiting') return { role: 'waiting', seat: found.id };
	return { role: found.id === state.lead ? 'lead' : found.co ? 'co' : 'participant', seat: found.id };
}

/** The audience a person belongs to on a screen, or undefined when they may not see this screen. */
export function audienceOf(who: Who, as: 'participant' | 'facilitator'): Audience | undefined {
	if (as === 'facilitator') return who.role === 'lead' || who.role === 'co' ? 'facilitators' : undefined;
	if (who.role === 'waiting') return 'waiting';
	return who.role === 'visitor' ? undefined : 'participants';
}
