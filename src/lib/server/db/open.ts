import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import { dirname } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { readSecret } from '../accounts/secret.ts';
import { makeSearchIndex } from '../library/lessons/search-index.ts';
import { atRoot } from '../root.ts';
import { openConnection } from './connection.ts';

type Async = BaseSQLiteDatabase<'async', unknown>;
/** Inside a transaction: everything. */
export type Tx = Pick<Async, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>;
/** Outside a transaction: reading only, of what is committed. So the compiler finds every stray write. */
export interface Db extends Pick<Async, 'select' | 'selectDistinct'> {
	/** Runs `work` as one transaction, one at a time; inside another transaction it becomes a part of that one. */
	transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/** For a library that writes by itself: give its calls a turn of their own through `inTurn`. */
	readonly writer: object;
	inTurn<T>(work: () => Promise<T>): Promise<T>;
	/** A mark of texts that nobody makes who has the database alone: with the secret beside it, for one use. */
	seal(use: string, parts: readonly string[]): string;
	/** Empties the journal into the file, so that nothing of what was overwritten or removed stays on disk. */
	settle(): Promise<void>;
	close(): void;
}

/**
 * Opens a database file, brings its tables up to date, and gives one writer with a queue and one reader.
 * Async transactions on a single SQLite connection leak into each other (measured): hence the queue.
 */
export function openDatabase(file: string): Db {
	const writing = openConnection(file);
	const writer = drizzle(writing);
	migrate(writer, { migrationsFolder: dirname(dirname(atRoot('drizzle', 'meta', '_journal.json'))) });
	writing.exec(makeSearchIndex);
	const reading = openConnection(file, { readonly: true });

	let secret: string | undefined;
	const turn = new AsyncLocalStorage<{ over: boolean }>();
	let last: Promise<unknown> = Promise.resolve();
	/** Waits for its turn on the writer; work that is already in its turn goes on. */
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		if (turn.getStore()?.over === false) return work();
		const mine = { over: false };
		const result = last.then(() => turn.run(mine, work)).finally(() => (mine.over = true));
		last = result.catch(() => {});
		return result;
	};

	return Object.assign(drizzle(reading) as unknown as Async, {
		writer,
		inTurn,
		transaction: <T>(work: (tx: Tx) => Promise<T>) =>
			inTurn(async () => {
				if (writing.inTransaction) return work(writer as unknown as Tx);
				writing.exec('BEGIN IMMEDIATE');
				try {
					const result = await work(writer as unknown as Tx);
					writing.exec('COMMIT');
					return result;
				} catch (error) {
					if (writing.inTransaction) writing.exec('ROLLBACK');
					throw error;
				}
			}),
		seal: (use: string, parts: readonly string[]) =>
			createHmac('sha256', (secret ??= readSecret(dirname(file))))
				.update(JSON.stringify([use, ...parts]))
				.digest('base64url')
				.slice(0, 22),
		settle: () => inTurn(async () => void writing.pragma('wal_checkpoint(TRUNCATE)')),
		close: () => {
			reading.close();
			writing.close();
		}
	}) as unknown as Db;
}
