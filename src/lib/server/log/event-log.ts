/** One saved command of a session: what happened, sealed. `seq` counts from 1 without gaps. */
export interface Entry {
	readonly seq: number;
	/** Id of the command, made on the device; unique in its session. */
	readonly command: string;
	readonly box: Uint8Array;
}

/** The working memory of sessions. Two makes (memory, SQLite) pass one contract. */
export interface EventLog {
	/**
	 * Adds an entry at its number. Resolves only when it is on disk.
	 * `duplicate`: this command is there already. `conflict`: the number is not the next one. Rejects when it cannot write.
	 */
	append(session: string, entry: Entry): Promise<'appended' | 'duplicate' | 'conflict'>;
	/** All entries of a session, in order. */
	read(session: string): Promise<readonly Entry[]>;
	/** Destroys all entries of a session; resolves with how many there were, after no byte of them is left in the files. */
	destroy(session: string): Promise<number>;
	close(): Promise<void>;
}
