// One key per session, itself sealed under a key that lies outside the data. Destroying a session begins here.
import { randomBytes } from 'node:crypto';
import { openConnection } from '../db/connection.ts';
import type { MasterKey } from './master-key.ts';
import { seal, unseal } from './seal.ts';

export interface KeyStore {
	/** Makes and keeps the key of a new session. */
	create(session: string): Uint8Array;
	/** The key of a session, or undefined when it was destroyed. Throws when it is there and cannot be opened. */
	open(session: string): Uint8Array | undefined;
	/** The sealed key as it stands on disk, to prove afterwards that it no longer does. */
	sealed(session: string): Uint8Array | undefined;
	/** Destroys the key of a session; from then on its texts cannot be read, not even from a backup of the log. */
	destroy(session: string): void;
	/** Seals every key anew under a new epoch and destroys the old one. Safe to break off and begin again. */
	rotate(): number;
	close(): void;
}

interface Row {
	readonly session: string;
	readonly epoch: number;
	readonly box: Uint8Array;
}

/** Opens the key file. A rollback journal and secure_delete, so that no old copy of a key stays behind. */
export function keyStore(file: string, master: MasterKey): KeyStore {
	const db = openConnection(file, { journal: 'delete' });
	db.exec(
		'CREATE TABLE IF NOT EXISTS keys (session TEXT PRIMARY KEY, epoch INTEGER NOT NULL, box BLOB NOT NULL) WITHOUT ROWID'
	);
	const put = db.prepare('INSERT OR REPLACE INTO keys (session, epoch, box) VALUES (?, ?, ?)');
	const select = db.prepare('SELECT session, epoch, box FROM keys WHERE session = ?');
	const remove = db.prepare('DELETE FROM keys WHERE session = ?');
	const bound = (session: string, epoch: number) => `key|${session}|${epoch}`;

	const rowOf = (session: string) => select.get(session) as Row | undefined;
	function keep(session: string, key: Uint8Array) {
		const { epoch, key: sealing } = master.current();
		put.run(session, epoch, seal(sealing, bound(session, epoch), Buffer.from(key).toString('base64')));
	}
	function unlock({ session, epoch, box }: Row): Uint8Array {
		const key = master.of(epoch);
		if (!key) throw new Error('De sleutel van deze sessie hoort bij een sleutelbestand dat er niet meer is.');
		return Buffer.from(unseal(key, bound(session, epoch), box), 'base64');
	}
	const sealAnew = db.transaction(() => {
		const { epoch } = master.current();
		const rows = db.prepare('SELECT session, epoch, box FROM keys WHERE epoch <> ?').all(epoch) as Row[];
		for (const row of rows) if (master.of(row.epoch)) keep(row.session, unlock(row));
		return rows.length;
	});
	const finishRotation = () => {
		const count = sealAnew.immediate();
		master.destroyOld();
		return count;
	};
	finishRotation(); // one that was broken off goes on here

	return {
		create(session) {
			const key = randomBytes(32);
			keep(session, key);
			return key;
		},
		open(session) {
			const row = rowOf(session);
			return row && unlock(row);
		},
		sealed: (session) => rowOf(session)?.box,
		destroy: (session) => void remove.run(session),
		rotate() {
			master.begin();
			return finishRotation();
		},
		close: () => void db.close()
	};
}
