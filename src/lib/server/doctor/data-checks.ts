import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { desc, inArray } from 'drizzle-orm';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { markerOf } from '../backup/files.ts';
import type { OutsideProvider } from '../config.ts';
import type { Db } from '../db/open.ts';
import { audit } from '../db/tables/audit.ts';
import { organisations } from '../db/tables/organisations.ts';
import { sessions } from '../db/tables/sessions.ts';
import { isOverdue } from '../jobs/overdue.ts';
import type { Look } from './examine.ts';

const hour = 3_600_000;

/** The clock is not behind what was written down already, nor before this version existed. */
export async function lookAtClock(db: Db, now: number): Promise<Look> {
	const [last] = await db.select({ at: audit.at }).from(audit).orderBy(desc(audit.seq)).limit(1);
	const made = Date.UTC(2026, 9, 1);
	const behind = Math.max(last?.at.getTime() ?? 0, made) - now;
	return behind > 5 * 60_000
		? ['fault', `${Math.round(behind / 60_000)} min`]
		: ['good', `${new Date(now).toISOString().slice(0, 16)}Z`];
}

/** How old the last backup may be: made daily, with half a day to spare. */
const oldestBackup = 36 * hour;

/** A new installation has two days to make its first backup. */
export function lookAtBackup(data: string, now: number): Look {
	const marker = markerOf(data);
	if (!existsSync(marker)) {
		const age = now - statSync(join(data, 'vensterbank.db')).birthtimeMs;
		return [age > 48 * hour ? 'fault' : 'attention', ''];
	}
	const { at, folder } = JSON.parse(readFileSync(marker, 'utf8')) as { at: string; folder: string };
	const age = Math.round((now - Date.parse(at)) / hour);
	if (!existsSync(folder)) return ['attention', folder];
	return [age * hour > oldestBackup ? 'fault' : 'good', `${age} h`];
}

/** The job comes by every ten minutes and waits an hour before it destroys; after two more hours something is stuck. */
const patience = 3 * hour;

/** What should have been destroyed by now and is not. */
export async function lookAtPurge(db: Db, now: number): Promise<Look> {
	const rows = await db
		.select()
		.from(sessions)
		.where(inArray(sessions.status, ['open', 'destroying']));
	const late = rows.filter((row) =>
		row.status === 'destroying'
			? now - (row.closedAt?.getTime() ?? 0) > patience
			: isOverdue(row, playbooks[row.playbook]?.minutes ?? 0, now - patience)
	);
	return [late.length ? 'fault' : 'good', String(late.length)];
}

/** Whether the sign-in provider of one organisation can pass for people of another: it can as long as no domains are set. */
export async function lookAtProvider(db: Db, outside: OutsideProvider | undefined): Promise<Look> {
	if (!outside) return ['good', ''];
	const { length } = await db.select({ id: organisations.id }).from(organisations);
	return [length > 1 && !outside.domains ? 'attention' : 'good', String(length)];
}
