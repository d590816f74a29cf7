// Puts a backup back. What was destroyed since it was made stays destroyed.
import { copyFileSync, chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import * as v from 'valibot';
import { openConnection } from '../db/connection.ts';
import { sha256 } from './back-up.ts';
import { databases } from './files.ts';

const manifestShape = v.object({
	version: v.literal(1),
	at: v.string(),
	files: v.array(
		v.object({ name: v.picklist(databases.map((d) => d.name)), bytes: v.number(), sha256: v.string() })
	)
});

export interface Restored {
	readonly at: string;
	readonly files: readonly string[];
	/** Sessions that the backup still had and that were destroyed since: they stay destroyed. */
	readonly stayDestroyed: number;
	/** Whether the key store of the backup was put back, and not the one that was here. */
	readonly keysFromBackup: boolean;
}

interface Wish {
	readonly data: string;
	readonly from: string;
	/** Overwrite what is in the data folder. */
	readonly replace: boolean;
	/** Also put back the key store; only for a machine that lost its own. */
	readonly keys: boolean;
}

type Row = Record<string, unknown>;

/**
 * Puts the backup in folder `from` in the data folder. The key store that is here stays, because it knows which sessions
 * were destroyed; so do the receipts, and the state of sessions that are over.
 * @throws Error when the backup is not whole, the folder is not empty and `replace` is not asked, or a server runs on it.
 */
export function restore({ data, from, replace, keys }: Wish): Restored {
	const manifest = readManifest(from);
	mkdirSync(data, { recursive: true, mode: 0o700 });
	const here = databases.filter(({ name }) => existsSync(join(data, name)));
	if (here.length && !replace)
		throw new Error(`In ${data} staan al gegevens. Met --replace zet je de back-up ervoor in de plaats.`);
	for (const { name, journal } of here) mustBeFree(join(data, name), journal);
	const over = existsSync(join(data, 'vensterbank.db')) ? whatIsOver(join(data, 'vensterbank.db')) : [];
	const receipts = over.length ? rowsOf(join(data, 'vensterbank.db'), 'receipts') : [];
	const keysFromBackup = keys || !existsSync(join(data, 'keys.db'));
	const files = manifest.files.map((f) => f.name).filter((name) => name !== 'keys.db' || keysFromBackup);
	for (const name of files) put(join(from, name), join(data, name));
	const stayDestroyed = bury(data, over, receipts);
	return { at: manifest.at, files, stayDestroyed, keysFromBackup };
}

function readManifest(from: string) {
	const file = join(from, 'manifest.json');
	if (!existsSync(file)) throw new Error(`${from} is geen back-up: er is geen manifest.json.`);
	const read = v.safeParse(manifestShape, JSON.parse(readFileSync(file, 'utf8')));
	if (!read.success) throw new Error(`${file} klopt niet. Kies een andere back-up.`);
	for (const { name, sha256: expected } of read.output.files)
		if (!existsSync(join(from, name)) || sha256(readFileSync(join(from, name))) !== expected)
			throw new Error(`${name} in de back-up is veranderd of weg. Kies een andere back-up.`);
	return read.output;
}

/** @throws Error when another process has the file open: a server that runs would go on writing in it. */
function mustBeFree(file: string, journal: 'wal' | 'delete') {
	const db = new Sqlite(file, { timeout: 0 });
	try {
		if (journal === 'wal' && db.pragma('journal_mode', { simple: true }) !== 'wal') return;
		db.pragma('locking_mode = EXCLUSIVE');
		db.exec('BEGIN EXCLUSIVE; COMMIT');
	} catch {
		throw new Error('Er draait nog een server op deze gegevens. Stop die eerst.');
	} finally {
		db.close();
	}
}

function put(from: string, to: string) {
	const next = `${to}.restored`;
	copyFileSync(from, next);
	chmodSync(next, 0o600);
	for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${to}${rest}`, { force: true });
	renameSync(next, to);
}

const over = ['destroying', 'closed', 'ended'];
const whatIsOver = (file: string): Row[] =>
	rowsOf(file, 'sessions').filter((row) => over.includes(String(row['status'])));

function rowsOf(file: string, table: string): Row[] {
	const db = new Sqlite(file, { readonly: true });
	try {
		return db.prepare(`SELECT * FROM ${table}`).all() as Row[];
	} finally {
		db.close();
	}
}

/** Destroys again what the backup brought back of sessions that are over, and of sessions nobody knows any more. */
function bury(data: string, gone: readonly Row[], receipts: readonly Row[]): number {
	const library = openConnection(join(data, 'vensterbank.db'));
	const log = openConnection(join(data, 'log.db'));
	const keys = openConnection(join(data, 'keys.db'), { journal: 'delete' });
	try {
		const known = library.prepare('SELECT status FROM sessions WHERE id = ?');
		const back = gone.filter((row) => (known.get(row['id']) as Row | undefined)?.['status'] === 'open');
		library.pragma('foreign_keys = OFF'); // an organisation of a later day may be missing; its receipt stays all the same
		library.transaction(() => {
			for (const row of gone) writeRow(library, 'sessions', row);
			for (const row of receipts) writeRow(library, 'receipts', row);
		})();
		const open = new Set(
			(library.prepare("SELECT id FROM sessions WHERE status = 'open'").all() as { id: string }[]).map(
				(r) => r.id
			)
		);
		for (const [db, table] of [
			[log, 'entries'],
			[keys, 'keys']
		] as const)
			if (db.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table))
				for (const { session } of db.prepare(`SELECT DISTINCT session FROM ${table}`).all() as {
					session: string;
				}[])
					if (!open.has(session)) db.prepare(`DELETE FROM ${table} WHERE session = ?`).run(session);
		log.pragma('wal_checkpoint(TRUNCATE)');
		return back.length;
	} finally {
		for (const db of [library, log, keys]) db.close();
	}
}

/** Writes a row as it was; columns come from the row itself, which came from the same table. */
function writeRow(db: Sqlite.Database, table: 'sessions' | 'receipts', row: Row) {
	const columns = Object.keys(row);
	const marks = columns.map(() => '?').join(', ');
	db.prepare(`INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(
		...columns.map((column) => row[column])
	);
}
