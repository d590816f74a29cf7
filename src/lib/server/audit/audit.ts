import { createHash } from 'node:crypto';
import { asc, count, desc, eq, gt } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { audit } from '../db/tables/audit.ts';
import type { Act } from './acts.ts';

type Line = typeof audit.$inferSelect;

interface Fact {
	/** Id of the account that did it, or who else. */
	readonly actor: string;
	readonly act: Act;
	/** Id of what it was done to. */
	readonly subject: string;
	readonly organisation: string | null;
}

/** Ids are letters, digits, - and _. So no sentence, name or address can get in here. */
const idOnly = /^[\w-]{1,64}$/;

/**
 * Adds a line, in the transaction of the deed itself: no deed without its line, no line without its deed.
 * @throws Error when an id is not an id: content does not belong in this log.
 */
export async function record(tx: Tx, fact: Fact, at: Date): Promise<void> {
	for (const id of [fact.actor, fact.subject])
		if (!idOnly.test(id)) throw new Error('The audit log takes ids only.');
	const [last] = await tx.select().from(audit).orderBy(desc(audit.seq)).limit(1);
	const { actor, act, subject, organisation } = fact;
	const line = { seq: (last?.seq ?? 0) + 1, at, organisation, actor, act, subject };
	await tx.insert(audit).values({ ...line, hash: hashOf(line, last?.hash ?? '') });
}

/** A handout is named by its title in its address, so a line names it by a mark that says nothing to who has no handout. */
export const handoutMark = (slug: string): string =>
	`h-${createHash('sha256').update(slug).digest('hex').slice(0, 12)}`;

const hashOf = ({ seq, at, organisation, actor, act, subject }: Omit<Line, 'hash'>, previous: string) =>
	createHash('sha256')
		.update(JSON.stringify([seq, at.getTime(), organisation, actor, act, subject, previous]))
		.digest('base64url');

export type Verdict =
	| { readonly whole: true; readonly lines: number; readonly head: string }
	| { readonly whole: false; readonly broken: number };

/**
 * Walks the whole chain. A line that was changed, removed or put in between breaks it, and `broken` says where.
 * Lines cut off at the end show only against a `noted` head: a hash written down elsewhere that must still be in it.
 */
export async function verify(db: Db, noted?: string): Promise<Verdict> {
	let seq = 0;
	let hash = '';
	let found = noted === undefined;
	for (;;) {
		const page = await db.select().from(audit).where(gt(audit.seq, seq)).orderBy(asc(audit.seq)).limit(1000);
		for (const line of page) {
			if (line.seq !== seq + 1 || line.hash !== hashOf(line, hash)) return { whole: false, broken: seq + 1 };
			({ seq, hash } = line);
			found ||= hash === noted;
		}
		if (page.length === 0)
			return found ? { whole: true, lines: seq, head: hash } : { whole: false, broken: seq + 1 };
	}
}

/** Lines of one organisation, newest first, after so many that are newer. A place in the whole chain is told to nobody. */
export function linesOf(db: Db, organisation: string, skip: number, most: number) {
	return db
		.select({ at: audit.at, actor: audit.actor, act: audit.act, subject: audit.subject })
		.from(audit)
		.where(eq(audit.organisation, organisation))
		.orderBy(desc(audit.seq))
		.limit(most)
		.offset(skip);
}

/** How many lines one organisation has. */
export async function countOf(db: Db, organisation: string): Promise<number> {
	const [row] = await db.select({ lines: count() }).from(audit).where(eq(audit.organisation, organisation));
	return row!.lines;
}
