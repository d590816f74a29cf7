// The log in a SQLite file of its own, in plain SQL: it is the hot path, and destroying it must not touch the library.
import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { openConnection } from '../db/connection.ts';
import { atRoot } from '../root.ts';
import {
	StorageFull,
	type Entry,
	type EventLog,
	type LogState,
	type NewEntry,
	type Outcome
} from './event-log.ts';
import type { Answered, Asked, Start } from './writer.ts';

interface Waiting {
	readonly session: string;
	readonly take: () => NewEntry;
	readonly resolve: (outcome: Outcome) => void;
	readonly reject: (error: unknown) => void;
}
interface Open {
	readonly since: number;
	readonly resolve: (result: never) => void;
	readonly reject: (error: unknown) => void;
}

/** How long something may wait on the disk before the log counts as slow, in milliseconds. */
const slowAfter = 2_000;

type Ask = Asked extends infer A ? (A extends { id: number } ? Omit<A, 'id'> : never) : never;

/**
 * Opens the log file, made when it is not there. A thread of its own writes: while one transaction is on its way to disk,
 * the appends of all sessions gather for the next. `reserve` bytes of disk are kept back for closing and destroying.
 * @throws Error when the file cannot be opened with the settings it needs.
 */
export function sqliteLog(file: string, { reserve = 0 }: { reserve?: number } = {}): EventLog {
	const first = openConnection(file);
	makeTable(first);
	first.close();

	const open = new Map<number, Open>();
	let count = 0;
	let worker: Worker | undefined;
	let full = false;
	let waiting: Waiting[] = [];
	let writing = false;
	let closed = false;

	/** The thread; a new one when the last ended on a broken disk. */
	function thread(): Worker {
		if (worker) return worker;
		const started = new Worker(atRoot('src', 'lib', 'server', 'log', 'writer.ts'), {
			workerData: { file, reserve } satisfies Start,
			execArgv: []
		});
		const gone = (error: unknown) => {
			if (worker !== started) return;
			worker = undefined;
			for (const one of open.values()) one.reject(error);
			open.clear();
		};
		started.on('error', gone);
		started.on('exit', () => gone(new Error('The thread of the log ended.')));
		started.on('message', (answered: Answered) => {
			const one = open.get(answered.id);
			open.delete(answered.id);
			if ('result' in answered) one?.resolve(answered.result as never);
			else one?.reject(errorOf(answered));
		});
		return (worker = started);
	}

	const ask = <T>(asked: Ask) =>
		new Promise<T>((resolve, reject) => {
			// A thread that started now would keep the process from ending. What was not done goes on at the next start.
			if (closed) return reject(new Error('The log is closed.'));
			const id = ++count;
			open.set(id, { since: performance.now(), resolve, reject });
			thread().postMessage({ ...asked, id });
		});

	async function flush() {
		const batch = waiting;
		waiting = [];
		writing = true;
		try {
			const rows = batch.map(({ session, take }) => {
				const entry = take();
				return { session, ...entry, box: new Uint8Array(entry.box) }; // else its whole pool goes along
			});
			const outcomes = await ask<Outcome[]>({ do: 'append', rows });
			full = false;
			batch.forEach((one, i) => one.resolve(outcomes[i]!));
		} catch (error) {
			full = error instanceof StorageFull;
			for (const one of batch) one.reject(error);
		}
		writing = false;
		if (waiting.length) void flush();
	}

	return {
		append: (session, take) =>
			new Promise((resolve, reject) => {
				if (!waiting.length && !writing) setImmediate(() => void flush());
				waiting.push({ session, take, resolve, reject });
			}),
		read: (session) => ask<Entry[]>({ do: 'read', session }),
		destroy: (session) => ask<number>({ do: 'destroy', session }),
		lend: () => ask<undefined>({ do: 'lend' }),
		state(): LogState {
			const oldest = Math.min(...[...open.values()].map((one) => one.since));
			if (performance.now() - oldest > slowAfter) return 'slow';
			return full ? 'full' : 'good';
		},
		async close() {
			while (waiting.length || writing) await new Promise((resolve) => setImmediate(resolve));
			const ended = worker && new Promise((resolve) => worker!.once('exit', resolve));
			const told = ended && ask({ do: 'close' });
			closed = true;
			await told;
			await ended;
		}
	};
}

const table = `CREATE TABLE IF NOT EXISTS entries (
	session TEXT NOT NULL, seq INTEGER NOT NULL, box BLOB NOT NULL, PRIMARY KEY (session, seq)
) WITHOUT ROWID`;

/** Makes the table when it is not there; one of an earlier make, which also held the id of a command, is taken over. */
function makeTable(db: Sqlite.Database) {
	const columns = db.pragma('table_info(entries)') as { name: string }[];
	if (!columns.some(({ name }) => name === 'command')) return db.exec(table);
	return db.transaction(() =>
		db.exec(`ALTER TABLE entries RENAME TO earlier; ${table};
			INSERT INTO entries SELECT session, seq, box FROM earlier; DROP TABLE earlier`)
	)();
}

const errorOf = ({ failed, code }: { failed: string; code: string }) =>
	code === 'SQLITE_FULL' ? new StorageFull(failed) : Object.assign(new Error(failed), { code });
