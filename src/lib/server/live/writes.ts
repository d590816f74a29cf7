// What one write of a session holds: the commands that came while the write before it was on its way, sealed together.
import type { Event } from '#lib/session/event.ts';
import { seal, unseal } from '../keys/seal.ts';
import type { EventLog } from '../log/event-log.ts';

/** A saved command: its id, made on the device, and what it led to. */
export type Saved = readonly [command: string, events: readonly Event[]];

/** What a box belongs to: it opens in this session and at the number of its last command, and nowhere else. */
const bound = (session: string, seq: number) => `session|${session}|${seq}`;

/** In a log of the earlier make a box holds the events of one command, without its id. */
const holdsOne = (held: Saved[] | Event[]): held is Event[] => !Array.isArray(held[0]);

/** The box of commands of which the last has number `seq`. */
export const sealed = (
	key: Uint8Array,
	session: string,
	seq: number,
	commands: readonly Saved[]
): Uint8Array => seal(key, bound(session, seq), JSON.stringify(commands));

/**
 * Every saved command of a session, in order: the first has number 1, and each next one the next number.
 * @throws Error when a box does not open, or when one is missing.
 */
export async function readSaved(log: EventLog, session: string, key: Uint8Array): Promise<readonly Saved[]> {
	const all: Saved[] = [];
	for (const { seq, box } of await log.read(session)) {
		const held = JSON.parse(unseal(key, bound(session, seq), box)) as Saved[] | Event[];
		all.push(...(holdsOne(held) ? [['', held] as const] : held));
		if (all.length !== seq) throw new Error('Something is missing in the log of a session.');
	}
	return all;
}
