// One key per session, itself sealed under a key that lies outside the data. Destroying a session begins here.
import { randomBytes } from 'node:crypto';
import { openConnection } from '../db/connection.ts';
import { seal, unseal } from './seal.ts';

export interface KeyStore {
	/** Makes and keeps the key of a new session. */
	create(session: string): Uint8Array;
	/** The key of a session, or undefined when it was destroyed. */
	open(session: string): Uint8Array | undefined;
	/** Destroys the key of a session; from then on its texts cannot be read, not even from a backup of the log. */
	destroy(session: string): void;
	close(): void;
}

/** Opens the key file. A rollback journal and secure_delete, so that no old copy of a key stays behind. */
export function keyStore(file: string, master: Uint8Array): KeyStore {
	const db = openConnection(file, { journal: 'delete' });
	db.exec('CREATE TABLE IF NOT EXISTS keys (session TEXT PRIMARY KEY, box BLOB NOT NULL) WITHOUT ROWID');
	const insert = db.prepare('INSERT INTO keys (session, box) VALUES (?, ?)');
	const select = db.prepare('SELECT box FROM keys WHERE session = ?');
	const remove = db.prepare('DELETE FROM keys WHERE session = ?');
	const bound = (session: string) => `key|${session}`;
	return {
		create(session) {
			const key = randomBytes(32);
			insert.run(session, seal(master, bound(session), key.toString('base64')));
			return key;
		},
		open(session) {
			const row = select.get(session) as { box: Uint8Array } | undefined;
			return row && Buffer.from(unseal(master, bound(session), row.box), 'base64');
		},
		destroy: (session) => void remove.run(session),
		close: () => void db.close()
	};
}
