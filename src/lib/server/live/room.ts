// One live session in memory: the state as decided, the state as saved, and which commands were answered.
import { decide } from '#lib/session/decide.ts';
import { evolve, replay } from '#lib/session/evolve.ts';
import type { Command, Who } from '#lib/session/command.ts';
import type { Event } from '#lib/session/event.ts';
import type { Reply } from '#lib/session/protocol.ts';
import { isRefusal, type Refusal } from '#lib/session/refusal.ts';
import type { World } from '#lib/session/round.ts';
import { nothing, type State } from '#lib/session/state.ts';
import { StorageFull, type EventLog } from '../log/event-log.ts';
import { readSaved, sealed, type Saved } from './writes.ts';

export interface Room {
	/** The state and number of what is on disk: all that anybody may be shown. */
	readonly state: State;
	readonly seq: number;
	/** Whether writing failed and this room must be read again from the log. */
	readonly broken: boolean;
	/**
	 * Decides and saves one command. Answers a command that was saved before with its first answer.
	 * `again` when it could not be saved: nothing happened, and the same command may be sent once more. Refused as
	 * `storage_full` when the disk is full.
	 */
	handle(command: Command, who: (state: State) => Who, now: number): Promise<Reply>;
}

/** What ends a session must go on when the disk is full, because destroying comes after it. */
const ending = new Set<Command['type']>(['close', 'end']);

/** How many commands of one session may wait on the disk before the next is sent back. */
const mostWaiting = 1_000;

/**
 * Opens a session from its log. `saved` is told after every commit, in order; `unless` refuses what the core allows and the
 * server does not, on the very state that is decided on.
 * Commands are decided on what was decided before, not on what is already on disk, so that one disk write can carry
 * many; nothing is answered or shown before its own write is done.
 */
export async function openRoom(
	session: string,
	key: Uint8Array,
	log: EventLog,
	world: World,
	saved: (room: Room) => void,
	unless: (command: Command, state: State) => Refusal | undefined = () => undefined
): Promise<Room> {
	let state = nothing;
	let seq = 0;
	const answered = new Map<string, Promise<Reply>>();
	for (const [command, events] of await readSaved(log, session, key)) {
		state = replay(events, state);
		answered.set(command, Promise.resolve({ saved: ++seq }));
	}
	let head = state;
	let headSeq = seq;
	let broken = false;
	/** What was decided and waits for the next write, which takes all of it; and whether the session ends with it. */
	let waiting: Saved[] = [];
	let ends = false;
	let write: Promise<Reply | undefined>;
	/** The newest command: what is already so may still be on its way to the disk. */
	let last: Promise<Reply> = Promise.resolve({ saved: seq });

	/** Writes what waits; resolves with what to answer when that failed. */
	async function writing(): Promise<Reply | undefined> {
		let after = head;
		let to = headSeq;
		try {
			const outcome = await log.append(session, () => {
				const commands = waiting;
				[waiting, after, to] = [[], head, headSeq];
				const box = sealed(key, session, to, commands);
				return { from: to - commands.length + 1, seq: to, box, ends };
			});
			if (outcome !== 'appended') throw new Error(outcome);
		} catch (error) {
			broken = true;
			return error instanceof StorageFull ? { refused: 'storage_full' } : { again: true };
		}
		state = after;
		seq = to;
		saved(room);
		return undefined;
	}

	async function save(command: Command, events: readonly Event[]): Promise<Reply> {
		const at = ++headSeq;
		head = events.reduce(evolve, head);
		ends ||= ending.has(command.type);
		if (waiting.push([command.id, events]) === 1) write = writing();
		return (await write) ?? { saved: at };
	}

	const room: Room = {
		get state() {
			return state;
		},
		get seq() {
			return seq;
		},
		get broken() {
			return broken;
		},
		handle(command, who, now) {
			const before = answered.get(command.id);
			if (before) return before;
			if (broken || waiting.length >= mostWaiting) return Promise.resolve({ again: true });
			const decided = decide(command, head, who(head), now, world);
			if (isRefusal(decided)) return Promise.resolve(decided);
			const refused = unless(command, head);
			if (refused) return Promise.resolve(refused);
			if (!decided.length) return last;
			const reply = (last = save(command, decided));
			answered.set(command.id, reply);
			return reply;
		}
	};
	return room;
}
