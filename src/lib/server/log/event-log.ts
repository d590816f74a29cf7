/** One saved command of a session: what happened, sealed. `seq` counts from 1 without gaps. */
export interface Entry {
	readonly seq: number;
	/** Id of the command, made on the device; unique in its session. */
	readonly command: string;
	readonly box: Uint8Array;
}

export type Outcome = 'appended' | 'duplicate' | 'conflict';

/** `full`: the disk is full and nothing new is saved. `slow`: something waits on the disk for more than two seconds. */
export type LogState = 'good' | 'full' | 'slow';

/** The disk is full: nothing was saved, and it makes no sense to try again at once. */
export class StorageFull extends Error {}

/** The working memory of sessions. Two makes (memory, SQLite) pass one contract. */
export interface EventLog {
	/**
	 * Adds an entry at its number. Resolves only when it is on disk. An entry that ends a session may use the reserve.
	 * `duplicate`: this command is there already. `conflict`: the number is not the next one.
	 * @throws StorageFull, or another Error when it cannot write.
	 */
	append(session: string, entry: Entry, ends?: boolean): Promise<Outcome>;
	/** All entries of a session, in order. */
	read(session: string): Promise<readonly Entry[]>;
	/** Destroys all entries of a session; resolves with how many there were, after no byte of them is left in the files. */
	destroy(session: string): Promise<number>;
	/** Gives the reserve back to the disk when there is little room, so that destroying can go on. */
	lend(): Promise<void>;
	state(): LogState;
	close(): Promise<void>;
}
