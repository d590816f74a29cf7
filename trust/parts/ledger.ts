// What is really in the log of a session, laid beside what people were told.
import { join } from 'node:path';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { readSaved, type Saved } from '#lib/server/live/writes.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';

export interface Balance {
	lost: number;
	phantom: number;
	doubled: number;
	/** Sessions of whose log something does not open, or is missing. */
	unreadable: number;
}

interface Session {
	readonly session: string;
	/** How many commands there were before people began. */
	readonly before: number;
	readonly sent: ReadonlySet<string>;
	readonly acked: ReadonlySet<string>;
}

/** Counts what is missing, made up, doubled or unreadable. No server may run on the data. */
export async function balance(data: string, keyFile: string, sessions: readonly Session[]): Promise<Balance> {
	const keys = keyStore(
		join(data, 'keys.db'),
		masterKey(keyFile, data, () => {})
	);
	const log = sqliteLog(join(data, 'log.db'));
	const sum: Balance = { lost: 0, phantom: 0, doubled: 0, unreadable: 0 };
	for (const { session, before, sent, acked } of sessions) {
		const all = await readSaved(log, session, keys.open(session)!).catch((): readonly Saved[] => {
			sum.unreadable += 1;
			return [];
		});
		const own = all.slice(before).map(([command]) => command);
		const stored = new Set(own);
		sum.lost += [...acked].filter((id) => !stored.has(id)).length;
		sum.phantom += [...stored].filter((id) => !sent.has(id)).length;
		sum.doubled += own.length - stored.size;
	}
	await log.close();
	keys.close();
	return sum;
}

/** Whether nothing is wrong. */
export const isClean = (sum: Balance): boolean => Object.values(sum).every((count) => count === 0);
