// Comments on a handout: by colleagues, and by readers with lived experience whom they asked. Shown by role, not by name.
import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Answer } from '#lib/checks/answers.ts';
import { refuseUnanswered } from '#lib/checks/unanswered.ts';
import type { About } from '#lib/handout/comments.ts';
import { allowedFor } from '../../checks/allowed-words.ts';
import type { Db, Tx } from '../../db/open.ts';
import { handoutComments, handouts } from '../../db/tables/handouts.ts';
import { handoutOf, type Who } from './handouts.ts';

export interface NewComment extends About {
	readonly text: string;
	/** What the writer says may stay although it points at someone, and why. */
	readonly stays: readonly Answer[];
}

export type CommentRefusal = 'comment_empty' | 'comment_too_long' | 'comment_identifying' | 'unknown';
type Made = 'saved' | { readonly refused: CommentRefusal; readonly words?: readonly string[] };

/** The longest comment: half a page. */
export const longestComment = 2000;

/** Why a comment will not do, with the words that may point at someone. */
function faultOf(
	{ text, section, sentence, stays }: NewComment,
	allowed: readonly string[]
): Made | undefined {
	if (!text.trim()) return { refused: 'comment_empty' };
	if (text.length > longestComment || section.length > 500 || sentence.length > longestComment)
		return { refused: 'comment_too_long' };
	const found = refuseUnanswered(text, { allowed }, stays);
	if (found.length === 0) return undefined;
	return { refused: 'comment_identifying', words: found.map(({ start, end }) => text.slice(start, end)) };
}

/** Adds a comment of a colleague on the newest version. */
export async function addComment(
	db: Db,
	who: Who,
	slug: string,
	role: 'method_developer' | 'facilitator',
	asked: NewComment,
	now: Date
): Promise<Made> {
	const fault = faultOf(asked, await allowedFor(db, who.organisation));
	if (fault) return fault;
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		if (!found) return { refused: 'unknown' };
		await insertComment(tx, asked, {
			handout: slug,
			version: found.handout.version,
			role,
			by: who.id,
			at: now
		});
		return 'saved';
	});
}

/** Adds a comment of a reader without an account; at most a hundred for one link. */
export async function addReaderComment(
	db: Db,
	reader: { readonly id: string; readonly handout: string; readonly version: number; readonly by: string },
	asked: NewComment,
	now: Date
): Promise<Made> {
	const [of] = await db
		.select({ organisation: handouts.organisation })
		.from(handouts)
		.where(eq(handouts.slug, reader.handout));
	const fault = faultOf(asked, of ? await allowedFor(db, of.organisation) : []);
	if (fault) return fault;
	return db.transaction(async (tx) => {
		const [made] = await tx
			.select({ n: count() })
			.from(handoutComments)
			.where(eq(handoutComments.reader, reader.id));
		if (made!.n >= 100) return { refused: 'comment_too_long' };
		const { handout, version, by } = reader;
		await insertComment(tx, asked, { handout, version, role: 'reader', reader: reader.id, by, at: now });
		return 'saved';
	});
}

async function insertComment(
	tx: Tx,
	{ section, sentence, text }: NewComment,
	rest: Omit<typeof handoutComments.$inferInsert, 'id' | 'text' | 'section' | 'sentence'>
): Promise<void> {
	await tx
		.insert(handoutComments)
		.values({ id: randomUUID(), section, sentence, text: text.trim(), ...rest });
}

/** All comments on a handout, oldest first. Who wrote them stays behind: a role is enough to weigh them. */
export function commentsOf(db: Db, organisation: string, slug: string) {
	const { id, version, section, sentence, text, role, at, resolvedAt } = handoutComments;
	return db
		.select({ id, version, section, sentence, text, role, at, resolvedAt })
		.from(handoutComments)
		.innerJoin(handouts, eq(handouts.slug, handoutComments.handout))
		.where(and(eq(handoutComments.handout, slug), eq(handouts.organisation, organisation)))
		.orderBy(asc(at), asc(id));
}

/** What one reader wrote, for that reader to see again. */
export function commentsOfReader(db: Db, reader: string) {
	const { id, section, sentence, text, at } = handoutComments;
	return db
		.select({ id, section, sentence, text })
		.from(handoutComments)
		.where(eq(handoutComments.reader, reader))
		.orderBy(asc(at), asc(id));
}

/** How many comments of each handout are still open. */
export async function openComments(db: Db, organisation: string): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.select({ handout: handoutComments.handout, n: count() })
		.from(handoutComments)
		.innerJoin(handouts, eq(handouts.slug, handoutComments.handout))
		.where(and(eq(handouts.organisation, organisation), isNull(handoutComments.resolvedAt)))
		.groupBy(handoutComments.handout);
	return new Map(rows.map(({ handout, n }) => [handout, n]));
}

/** Marks a comment as dealt with, or opens it again. False when it is not on a handout of this organisation. */
export async function resolveComment(
	db: Db,
	who: Who,
	slug: string,
	id: string,
	resolvedAt: Date | null
): Promise<boolean> {
	return db.transaction(async (tx) => {
		if (!(await handoutOf(tx, who.organisation, slug))) return false;
		const changed = await tx
			.update(handoutComments)
			.set({ resolvedAt })
			.where(and(eq(handoutComments.id, id), eq(handoutComments.handout, slug)))
			.returning({ id: handoutComments.id });
		return changed.length > 0;
	});
}
