// What is really in the log of a session, laid beside what people were told.
import { join } from 'node:path';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { unseal } from '#lib/server/keys/seal.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';

export interface Balance {
	lost: number;
	phantom: number;
	doubled: number;
	gaps: number;
	unreadable: number;
}

interface Session {
	readonly session: string;
	/** How many entries there were before people began. */
	readonly entries: number;
	readonly sent: ReadonlySet<string>;
	readonly acked: ReadonlySet<string>;
}

/** Counts what is missing, made up, doubled, out of number or unreadable. No server may run on the data. */
export async function balance(data: string, keyFile: string, sessions: readonly Session[]): Promise<Balance> {
	const keys = keyStore(
		join(data, 'keys.db'),
		masterKey(keyFile, data, () => {})
	);
	const log = sqliteLog(join(data, 'log.db'));
	const sum: Balance = { lost: 0, phantom: 0, doubled: 0, gaps: 0, unreadable: 0 };
	for (const { session, entries, sent, acked } of sessions) {
		const key = keys.open(session)!;
		const all = await log.read(session);
		const own = all.slice(entries);
		const stored = new Set(own.map((entry) => entry.command));
		sum.lost += [...acked].filter((id) => !stored.has(id)).length;
		sum.phantom += [...stored].filter((id) => !sent.has(id)).length;
		sum.doubled += own.length - stored.size;
		sum.gaps += all.filter((entry, i) => entry.seq !== i + 1).length;
		for (const entry of all) {
			try {
				JSON.parse(unseal(key, `session|${session}|${entry.seq}`, entry.box));
			} catch {
				sum.unreadable += 1;
			}
		}
	}
	await log.close();
	keys.close();
	return sum;
}

/** Whether nothing is wrong. */
export const isClean = (sum: Balance): boolean => Object.values(sum).every((count) => count === 0);
