// Being ready, and speaking in turn. The order rotates per phase; "ik pas" is a normal answer.
import type { CommandOf, Who } from './command.ts';
import type { Event } from './event.ts';
import { refuse, type Refusal } from './refusal.ts';
import { here, type World } from './round.ts';
import { atTable, seatOf, type State, type Turns } from './state.ts';

type TurnCommand = CommandOf<'ready' | 'give_turn' | 'end_turn' | 'pass'>;

/** The order of turns in a phase: by arrival, begun one seat further each phase. */
export function turnOrder(state: State, phase: number): readonly string[] {
	const seats = atTable(state).map((s) => s.id);
	const first = seats.length ? phase % seats.length : 0;
	return [...seats.slice(first), ...seats.slice(0, first)];
}

/** Who speaks after this: the first at the table now who had no turn yet. Undefined when all had theirs. */
export const nextInTurn = (turns: Turns, here: readonly string[]): string | undefined =>
	turns.order.find(
		(id) => id !== turns.current && here.includes(id) && !turns.had.includes(id) && !turns.passed.includes(id)
	);

/** What happens when somebody is ready, or gives, ends or passes a turn [S17-S20]. */
export function decideTurns(
	command: TurnCommand,
	state: State,
	who: Who,
	now: number,
	world: World
): readonly Event[] | Refusal {
	const step = here(state, world)?.step;
	const last = step?.last ?? false;
	const inTurns = step?.form === 'turns';
	switch (command.type) {
		case 'ready': {
			if (!who.seat || who.seat === state.lead) return refuse('not_yours');
			const ready = state.ready.includes(who.seat);
			return ready === command.ready ? [] : [{ type: 'readied', seat: who.seat, ready: command.ready }];
		}
		case 'give_turn': {
			if (!inTurns) return refuse('not_now');
			const seat = seatOf(state, command.seat);
			if (!seat || !atTable(state).includes(seat)) return refuse('not_known');
			const running = state.turns?.current;
			if (running === seat.id) return [];
			return [
				...(running ? [{ type: 'turn_ended', seat: running, passed: false, last } as const] : []),
				{ type: 'turn_given', seat: seat.id, at: now }
			];
		}
		case 'end_turn':
			if (state.turns?.current !== command.seat) return [];
			return [
				{ type: 'turn_ended', seat: command.seat, passed: false, last },
				...following(state, command.seat, now)
			];
		case 'pass': {
			if (!inTurns || !who.seat || !state.turns) return refuse('not_now');
			if (who.seat === state.lead) return refuse('not_yours');
			const mine = state.turns.current === who.seat;
			const over = state.turns.passed.includes(who.seat) || state.turns.had.includes(who.seat);
			if (over && !mine) return [];
			return [
				{ type: 'turn_ended', seat: who.seat, passed: true, last },
				...(mine ? following(state, who.seat, now) : [])
			];
		}
	}
}

function following(state: State, seat: string, now: number): readonly Event[] {
	const here = atTable(state).filter((s) => s.status === 'here');
	const next =
		state.turns &&
		nextInTurn(
			{ ...state.turns, had: [...state.turns.had, seat] },
			here.map((s) => s.id)
		);
	return next ? [{ type: 'turn_given', seat: next, at: now }] : [];
}

/** The turns after one ended. */
export const afterTurn = (turns: Turns, seat: string, passed: boolean): Turns => {
	const { current, ...rest } = turns;
	return {
		...rest,
		...(current === undefined || current === seat ? {} : { current }),
		had: passed || turns.had.includes(seat) ? turns.had : [...turns.had, seat],
		passed:
			passed && !turns.passed.includes(seat) && !turns.had.includes(seat)
				? [...turns.passed, seat]
				: turns.passed
	};
};
