/** One write of a session: its commands from one number to another, sealed. Numbers count from 1 without gaps. */
export interface Entry {
	/** The number of its last command. */
	readonly seq: number;
	readonly box: Uint8Array;
}

/** An entry on its way to the log. */
export interface NewEntry extends Entry {
	/** The number of its first command. */
	readonly from: number;
	/** Whether the session ends with it: then it may use the reserve. */
	readonly ends?: boolean;
}

/** `conflict`: it does not go on from the last number, because somebody else wrote. */
export type Outcome = 'appended' | 'conflict';

/** `full`: the disk is full and nothing new is saved. `slow`: something waits on the disk for more than two seconds. */
export type LogState = 'good' | 'full' | 'slow';

/** The disk is full: nothing was saved, and it makes no sense to try again at once. */
export class StorageFull extends Error {}

/** The working memory of sessions. Two makes (memory, SQLite) pass one contract. */
export interface EventLog {
	/**
	 * Adds an entry. Resolves only when it is on disk. `take` gives it, once, when it is its turn to be written: what
	 * came while it waited goes along.
	 * @throws StorageFull, or another Error when it cannot write.
	 */
	append(session: string, take: () => NewEntry): Promise<Outcome>;
	/** All entries of a session, in order. */
	read(session: string): Promise<readonly Entry[]>;
	/** Destroys all entries of a session; resolves with how many there were, after no byte of them is left in the files. */
	destroy(session: string): Promise<number>;
	/** Gives the reserve back to the disk when there is little room, so that destroying can go on. */
	lend(): Promise<void>;
	state(): LogState;
	close(): Promise<void>;
}
