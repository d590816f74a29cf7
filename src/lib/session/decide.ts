// What happens when someone asks something: events, or a refusal with a word the screen can explain.
import { decideBoard } from './board.ts';
import type { Command, Who } from './command.ts';
import { decideCourse } from './course.ts';
import type { Event } from './event.ts';
import { decidePreparation } from './preparation.ts';
import { refuse, type Refusal } from './refusal.ts';
import { rights } from './rights.ts';
import type { World } from './round.ts';
import { decideSeats } from './seats.ts';
import type { State } from './state.ts';
import { decideTurns } from './turns.ts';

/**
 * The events a command leads to in this state, none when it is already so, or a refusal.
 * `now` is in milliseconds; the core never reads a clock. Never throws for something a person can do.
 */
export function decide(
	command: Command,
	state: State,
	who: Who,
	now: number,
	world: World
): readonly Event[] | Refusal {
	const right = rights[command.type];
	if (state.stage === 'closed' || state.stage === 'ended') return refuse('closed');
	if (!right.by.includes(who.role)) return refuse('not_yours');
	if (!right.during.includes(state.stage)) return refuse('not_now');
	if (!state.code && command.type !== 'create') return refuse('not_known');
	switch (command.type) {
		case 'create':
		case 'prepare':
		case 'release_case':
		case 'ask':
		case 'open':
			return decidePreparation(command, state, world);
		case 'join':
		case 'admit':
		case 'excuse':
		case 'assign':
		case 'hand_over':
		case 'make_co':
		case 'step_out':
		case 'come_back':
		case 'leave':
			return decideSeats(command, state, who);
		case 'start':
		case 'next':
		case 'back':
		case 'extend':
		case 'pause':
		case 'resume':
		case 'end':
		case 'close':
			return decideCourse(command, state, now, world);
		case 'contribute':
		case 'amend':
		case 'withdraw':
		case 'group':
		case 'ungroup':
		case 'mark':
		case 'park':
		case 'unpark':
		case 'set_aside':
		case 'doubt':
		case 'answer':
		case 'act':
			return decideBoard(command, state, who, world);
		case 'ready':
		case 'give_turn':
		case 'end_turn':
		case 'pass':
			return decideTurns(command, state, who, now, world);
	}
}
