// Looks at an installation from outside: files, settings, promises that should be kept. Changes nothing.
import type { Config } from '../config.ts';
import { verify } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { brokenLink } from '../destroy/destroy.ts';
import { lookAtBackup, lookAtClock, lookAtProvider, lookAtPurge } from './data-checks.ts';
import { lookAtFiles, lookAtKey, lookAtSecrets, lookAtSqlite } from './file-checks.ts';
import type { Check, Finding, Verdict } from './finding.ts';
import { lookAtHeaders } from './headers-check.ts';
import { lookAtDisk, lookAtSwap } from './machine-checks.ts';

export type Look = readonly [Verdict, string];

interface Patient {
	readonly config: Config;
	readonly db: Db;
	/** Where the server answers; its headers are looked at there. */
	readonly url: string;
	readonly now: number;
}

/** All findings, in a fixed order. A check that cannot be done is a finding too. */
export async function examine({ config, db, url, now }: Patient): Promise<Finding[]> {
	const looks: readonly (readonly [Check, () => Look | Promise<Look>])[] = [
		['sqlite', () => lookAtSqlite(config.data)],
		['files', () => lookAtFiles(config.data)],
		['key', () => lookAtKey(config, now)],
		['secrets', () => lookAtSecrets(config.data)],
		['clock', () => lookAtClock(db, now)],
		['disk', () => lookAtDisk(config.data)],
		['swap', lookAtSwap],
		['backup', () => lookAtBackup(config.data, now)],
		['purge', () => lookAtPurge(db, now)],
		['receipts', async () => chain(await brokenLink(db))],
		['audit', async () => lookAtAudit(db)],
		['headers', () => lookAtHeaders(url)],
		['provider', () => lookAtProvider(db, config.outside)]
	];
	return Promise.all(
		looks.map(async ([check, look]) => {
			try {
				const [verdict, detail] = await look();
				return { check, verdict, detail };
			} catch (error) {
				return { check, verdict: 'fault' as const, detail: (error as Error).message };
			}
		})
	);
}

const chain = (broken: number | undefined): Look =>
	broken === undefined ? ['good', ''] : ['fault', String(broken)];

async function lookAtAudit(db: Db): Promise<Look> {
	const verdict = await verify(db);
	return verdict.whole ? ['good', String(verdict.lines)] : ['fault', String(verdict.broken)];
}

/** Whether something must be mended. */
export const isIll = (findings: readonly Finding[]): boolean => findings.some((f) => f.verdict === 'fault');
