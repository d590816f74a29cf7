// What the server does by itself, every ten minutes: close what nobody closed, look after reports, and change the key epoch daily.
import { statSync } from 'node:fs';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { Sessions } from '../live/sessions.ts';
import { isOverdue, overdueWatch } from './overdue.ts';

const every = 10 * 60_000;
const day = 24 * 3_600_000;

interface Parts {
	readonly sessions: Sessions;
	readonly keys: KeyStore;
	readonly keyFile: string;
	/** What is to be done for reports and mail at this moment. */
	readonly after: (now: Date) => Promise<void>;
}

/** One round of all jobs. */
export function rounds({ sessions, keys, keyFile, after }: Parts) {
	const watch = overdueWatch();
	return async (now: number, monotonic: number): Promise<void> => {
		const open = await sessions.unfinished();
		const late = open.filter((row) => isOverdue(row, playbooks[row.playbook]?.minutes ?? 0, now));
		const due = watch(
			late.map((row) => row.id),
			monotonic
		);
		for (const id of due) await sessions.handle(id, { id: `overdue-${id}`, type: 'end' }, { role: 'system' });
		await sessions.resume();
		await after(new Date(now));
		if (now - statSync(keyFile).mtimeMs > day) keys.rotate();
	};
}

/** Starts the jobs; gives how to stop them. A round that fails is tried again at the next; the reason goes to `failed`. */
export function startJobs(parts: Parts, failed: (error: unknown) => void): () => void {
	const round = rounds(parts);
	const timer = setInterval(() => {
		round(Date.now(), performance.now()).catch(failed);
	}, every);
	timer.unref();
	return () => clearInterval(timer);
}
