import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

// In WAL mode better-sqlite3 falls back to synchronous=NORMAL from the second open of a file on, and secure_delete
// and temp_store are off by default. So every connection sets them itself and reads them back.

interface Choice {
	readonly readonly?: boolean;
	/** 'delete' for a file whose old pages must be gone at once, such as a key store. */
	readonly journal?: 'wal' | 'delete';
}

/** What a connection must answer to each pragma. */
const expected = (journal: 'wal' | 'delete') =>
	({
		journal_mode: journal,
		synchronous: 2, // FULL: acknowledged means on disk
		foreign_keys: 1,
		busy_timeout: 5000,
		secure_delete: 1,
		temp_store: 2, // MEMORY: no sort of case text on disk
		trusted_schema: 0
	}) as const;

/**
 * Opens a SQLite file (made when it is not there, unless reading only) with the settings our promises need.
 * @throws Error when a setting does not hold: then we do not serve.
 */
export function openConnection(
	file: string,
	{ readonly = false, journal = 'wal' }: Choice = {}
): Sqlite.Database {
	if (!readonly) keepPrivate(file);
	const connection = new Sqlite(file, { readonly });
	for (const [pragma, value] of Object.entries(expected(journal))) {
		if (readonly && pragma === 'journal_mode') continue; // a property of the file, set by its writer
		connection.pragma(`${pragma} = ${value}`);
	}
	assertPragmas(connection, journal);
	return connection;
}

/**
 * For its owner alone, before SQLite makes or opens it: what SQLite writes beside a database takes over its rights.
 * A file of an earlier version, which others could read, is closed to them now.
 */
function keepPrivate(file: string) {
	closeSync(openSync(file, 'a', 0o600));
	if (statSync(file).mode & 0o077) chmodSync(file, 0o600);
}

/** @throws Error that names the first setting that does not hold. */
export function assertPragmas(connection: Sqlite.Database, journal: 'wal' | 'delete' = 'wal'): void {
	for (const [pragma, value] of Object.entries(expected(journal))) {
		const actual = connection.pragma(pragma, { simple: true });
		if (actual !== value)
			throw new Error(`SQLite heeft ${pragma}=${actual}, maar ${value} is nodig. De server start niet.`);
	}
}
