import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AccessChanges } from './accounts/access.ts';
import { authPerOrigin, type Auth } from './accounts/auth.ts';
import { readSecret } from './accounts/secret.ts';
import { signInThrottle, type SignInThrottle } from './accounts/throttle.ts';
import { readConfig, type Config } from './config.ts';
import { openDatabase, type Db } from './db/open.ts';

/** Everything a running server consists of. */
export interface App {
	readonly config: Config;
	readonly db: Db;
	/** better-auth for the address a request came in on; see `originOf`. */
	readonly auth: (origin: string) => Auth;
	readonly throttle: SignInThrottle;
	/** Tells the gateway whose access to look at again. */
	readonly access: AccessChanges;
	close(): Promise<void>;
}

/** The one place that joins the parts. Outside tests, ask `openApp`. */
export async function joinParts(config: Config): Promise<App> {
	mkdirSync(config.data, { recursive: true, mode: 0o700 });
	const db = openDatabase(join(config.data, 'vensterbank.db'));
	return {
		config,
		db,
		auth: authPerOrigin(db, readSecret(config.data)),
		throttle: signInThrottle(),
		access: new AccessChanges(),
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
