// The thread that reads and writes the log file. A disk that hangs stops this thread alone: people stay connected,
// and what is in memory can still be read.
import { parentPort, workerData } from 'node:worker_threads';
import { openConnection } from '../db/connection.ts';
import type { NewEntry, Outcome } from './event-log.ts';
import { reserveBeside } from './reserve.ts';

export interface Start {
	readonly file: string;
	readonly reserve: number;
}
export type Asked = { readonly id: number } & (
	| { readonly do: 'append'; readonly rows: readonly Row[] }
	| { readonly do: 'read' | 'destroy'; readonly session: string }
	| { readonly do: 'lend' | 'close' }
);
interface Row extends NewEntry {
	readonly session: string;
}
export type Answered = { readonly id: number } & (
	{ readonly result: unknown } | { readonly failed: string; readonly code: string }
);

const { file, reserve: bytes } = workerData as Start;
const db = openConnection(file);
const reserve = reserveBeside(file, bytes);
const last = db.prepare('SELECT max(seq) AS seq FROM entries WHERE session = ?');
const insert = db.prepare('INSERT INTO entries (session, seq, box) VALUES (?, ?, ?)');
const select = db.prepare('SELECT seq, box FROM entries WHERE session = ? ORDER BY seq');
const remove = db.prepare('DELETE FROM entries WHERE session = ?');

const write = db.transaction((rows: readonly Row[]): Outcome[] =>
	rows.map(({ session, from, seq, box }) => {
		if (from !== ((last.get(session) as { seq: number | null }).seq ?? 0) + 1) return 'conflict';
		insert.run(session, seq, box);
		return 'appended';
	})
);

/** What ends a session may use the reserve; for the rest the disk is full once the reserve is lent. */
function append(rows: readonly Row[]): Outcome[] {
	if (!rows.some((one) => one.ends)) {
		if (!reserve.takeBack()) throw Object.assign(new Error('reserve'), { code: 'SQLITE_FULL' });
		return write.immediate(rows);
	}
	return withReserve(() => write.immediate(rows));
}

function withReserve<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if ((error as { code?: string }).code !== 'SQLITE_FULL') throw error;
		reserve.lend();
		return work();
	}
}

function destroy(session: string): number {
	const { changes } = remove.run(session);
	db.pragma('wal_checkpoint(TRUNCATE)'); // deleted pages are overwritten (secure_delete), and the WAL keeps no copy
	return changes;
}

function answer(asked: Asked): unknown {
	switch (asked.do) {
		case 'append':
			return append(asked.rows);
		case 'read':
			return select.all(asked.session);
		case 'destroy':
			return withReserve(() => destroy(asked.session));
		case 'lend':
			return reserve.lendIfTight();
		case 'close':
			return db.close() && undefined;
	}
}

parentPort!.on('message', (asked: Asked) => {
	const { id } = asked;
	try {
		parentPort!.postMessage({ id, result: answer(asked) } satisfies Answered);
	} catch (error) {
		const { message, code = '' } = error as Error & { code?: string };
		parentPort!.postMessage({ id, failed: message, code } satisfies Answered);
		// After an error of the disk itself nobody knows what is on it: begin anew from the files.
		if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CORRUPT') process.exit(1);
	}
	if (asked.do === 'close') parentPort!.close();
});
