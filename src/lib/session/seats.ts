// Who sits where: joining, being let in, roles at the table, and handing over.
import type { CommandOf, Who } from './command.ts';
import type { Event } from './event.ts';
import { refuse, type Refusal } from './refusal.ts';
import { seatOf, type Seat, type State } from './state.ts';

type SeatCommand = CommandOf<
	'join' | 'admit' | 'excuse' | 'assign' | 'hand_over' | 'make_co' | 'step_out' | 'come_back' | 'leave'
>;

/** Most people in one session; beyond it the session says it is full. */
export const mostSeats = 250;
const longestName = 40;

/** What happens when somebody joins, is let in, gets a role or goes [S38-S40]. */
export function decideSeats(command: SeatCommand, state: State, who: Who): readonly Event[] | Refusal {
	switch (command.type) {
		case 'join':
			return join(command, state);
		case 'admit':
			return admit(command.seat, state);
		case 'excuse':
			if (command.seat === state.lead) return refuse('not_yours');
			return change(command.seat, state, (s) => s.status !== 'gone', 'gone');
		case 'step_out':
			return change(who.seat, state, (s) => s.status === 'here', 'away');
		case 'come_back':
			return change(who.seat, state, (s) => s.status === 'away', 'here');
		case 'leave':
			if (who.seat === state.lead) return refuse('not_yours');
			return change(who.seat, state, (s) => s.status !== 'gone', 'gone');
		case 'assign': {
			const seat = seatOf(state, command.seat);
			if (!seat) return refuse('not_known');
			if (command.function === 'bringer' && (seat.id === state.lead || seat.co))
				return refuse('bringer_leads');
			if (seat.function === command.function) return [];
			const other = command.function === 'bringer' && state.seats.find((s) => s.function === 'bringer');
			return [
				...(other ? [{ type: 'assigned', seat: other.id, function: 'participant' } as const] : []),
				{ type: 'assigned', seat: seat.id, function: command.function }
			];
		}
		case 'hand_over': {
			const seat = seatOf(state, command.seat);
			if (!seat || seat.status !== 'here') return refuse('not_known');
			if (seat.function === 'bringer') return refuse('bringer_leads');
			return seat.id === state.lead ? [] : [{ type: 'handed_over', seat: seat.id }];
		}
		case 'make_co': {
			const seat = seatOf(state, command.seat);
			if (!seat) return refuse('not_known');
			if (seat.function === 'bringer' && command.co) return refuse('bringer_leads');
			return seat.co === command.co ? [] : [{ type: 'co_made', seat: seat.id, co: command.co }];
		}
	}
}

function join(command: CommandOf<'join'>, state: State): readonly Event[] | Refusal {
	const name = command.name.trim();
	if (state.seats.some((s) => s.id === command.seat)) return [];
	if (!name || !command.organisation.trim()) return refuse('empty');
	if (name.length > longestName || command.organisation.length > longestName)
		return refuse('too_long', String(longestName));
	const seated = state.seats.filter((s) => s.status !== 'gone');
	if (seated.length >= mostSeats) return refuse('too_many', String(mostSeats));
	if (seated.some((s) => s.name.toLowerCase() === name.toLowerCase())) return refuse('taken');
	return [
		{
			type: 'joined',
			seat: command.seat,
			name,
			organisation: command.organisation.trim(),
			distance: command.distance,
			pass: command.pass,
			lead: command.lead && !state.lead
		},
		...(command.lead ? [{ type: 'seat_changed', seat: command.seat, status: 'here' } as const] : []),
		...(command.lead && state.lead ? [{ type: 'co_made', seat: command.seat, co: true } as const] : [])
	];
}

/** Lets someone in, or in again; two people at the table never have the same call name. */
function admit(id: string, state: State): readonly Event[] | Refusal {
	const seat = seatOf(state, id);
	const same = (s: Seat) =>
		s !== seat && s.status !== 'gone' && s.name.toLowerCase() === seat?.name.toLowerCase();
	if (state.seats.some(same)) return refuse('taken');
	return change(id, state, (s) => s.status === 'waiting' || s.status === 'gone', 'here');
}

function change(id: string | undefined, state: State, may: (seat: Seat) => boolean, status: Seat['status']) {
	const seat = seatOf(state, id);
	if (!seat) return refuse('not_known');
	return may(seat) ? [{ type: 'seat_changed', seat: seat.id, status } as const] : [];
}
