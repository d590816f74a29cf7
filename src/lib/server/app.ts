import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from './config.ts';
import { openDatabase, type Db } from './db/open.ts';

/** Everything a running server consists of. */
export interface App {
	readonly config: Config;
	readonly db: Db;
	close(): Promise<void>;
}

/** The one place that joins the parts. */
async function joinParts(config: Config): Promise<App> {
	mkdirSync(config.data, { recursive: true, mode: 0o700 });
	const db = openDatabase(join(config.data, 'vensterbank.db'));
	return {
		config,
		db,
		async close() {
			db.close();
		}
	};
}

let opened: Promise<App> | undefined;

/** The app of this process: opened by the first who asks, the same for pages and sockets. */
export function openApp(): Promise<App> {
	return (opened ??= joinParts(readConfig()));
}
