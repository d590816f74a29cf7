// The log in a SQLite file of its own, in plain SQL: it is the hot path, and destroying it must not touch the library.
import { openConnection } from '../db/connection.ts';
import type { Entry, EventLog } from './event-log.ts';

interface Waiting {
	readonly session: string;
	readonly entry: Entry;
	readonly resolve: (outcome: 'appended' | 'duplicate' | 'conflict') => void;
	readonly reject: (error: unknown) => void;
}

/** Opens the log file, made when it is not there. All appends of one tick, of all sessions, go in one transaction. */
export function sqliteLog(file: string): EventLog {
	const db = openConnection(file);
	db.exec(
		`CREATE TABLE IF NOT EXISTS entries (
			session TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, box BLOB NOT NULL,
			PRIMARY KEY (session, seq), UNIQUE (session, command)
		) WITHOUT ROWID`
	);
	const known = db.prepare('SELECT 1 FROM entries WHERE session = ? AND command = ?');
	const last = db.prepare('SELECT max(seq) AS seq FROM entries WHERE session = ?');
	const insert = db.prepare('INSERT INTO entries (session, seq, command, box) VALUES (?, ?, ?, ?)');
	const select = db.prepare('SELECT seq, command, box FROM entries WHERE session = ? ORDER BY seq');
	const remove = db.prepare('DELETE FROM entries WHERE session = ?');

	const write = db.transaction((batch: readonly Waiting[]) =>
		batch.map(({ session, entry }) => {
			if (known.get(session, entry.command)) return 'duplicate';
			const { seq } = last.get(session) as { seq: number | null };
			if (entry.seq !== (seq ?? 0) + 1) return 'conflict';
			insert.run(session, entry.seq, entry.command, entry.box);
			return 'appended';
		})
	);

	let waiting: Waiting[] = [];
	const flush = () => {
		const batch = waiting;
		waiting = [];
		try {
			const outcomes = write.immediate(batch);
			batch.forEach((one, i) => one.resolve(outcomes[i]!));
		} catch (error) {
			for (const one of batch) one.reject(error);
		}
	};

	return {
		append: (session, entry) =>
			new Promise((resolve, reject) => {
				if (!waiting.length) setImmediate(flush);
				waiting.push({ session, entry, resolve, reject });
			}),
		read: async (session) => select.all(session) as Entry[],
		async destroy(session) {
			const { changes } = remove.run(session);
			db.pragma('wal_checkpoint(TRUNCATE)'); // deleted pages are overwritten (secure_delete), and the WAL keeps no copy
			return changes;
		},
		close: async () => {
			if (waiting.length) flush();
			db.close();
		}
	};
}
