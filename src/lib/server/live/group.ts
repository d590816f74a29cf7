// One session with people in it: their lines, and what each has heard.
import type { Audience } from '#lib/session/view.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { Broadcast } from './broadcast.ts';
import type { LiveSocket } from './door.ts';

export interface Group {
	readonly broadcast: Broadcast;
	readonly sockets: Set<LiveSocket>;
	readonly audiences: Map<LiveSocket, Audience>;
	readonly owns: Map<LiveSocket, string>;
	/** Lines that heard what will stand in the link to the report. */
	readonly linked: WeakSet<LiveSocket>;
	/** In memory only: under which key a seat gives its secret answers, so that one person has one answer. */
	readonly ballots: Map<string, string>;
	/** One pace per seat, over all its lines. */
	readonly paces: Map<string, (now: number) => boolean>;
	seats: unknown;
	timer: NodeJS.Timeout | undefined;
	/** When its screens were last told what changed, on the clock of `performance`. */
	told: number;
	presence: boolean;
	/** The numbers of hints that facilitators heard last, and whether they are being counted. */
	hinted: string;
	counting: boolean;
}

/** A group without anybody yet; `now` is the clock of the sessions, in milliseconds. */
export const newGroup = (now: () => number): Group => ({
	broadcast: new Broadcast(world, now),
	sockets: new Set(),
	audiences: new Map(),
	owns: new Map(),
	linked: new WeakSet(),
	ballots: new Map(),
	paces: new Map(),
	seats: undefined,
	timer: undefined,
	told: -Infinity,
	presence: false,
	hinted: '',
	counting: false
});
