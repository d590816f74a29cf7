// The words of an organisation that the checks leave alone. Its administrator keeps the list; the checks get it as data.
import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { fold } from '#lib/checks/fold.ts';
import { findIdentifying } from '#lib/checks/identifying/find.ts';
import { record } from '../audit/audit.ts';
import type { Db, Tx } from '../db/open.ts';
import { allowedWords as table } from '../db/tables/allowed-words.ts';

export type AllowedWord = Pick<typeof table.$inferSelect, 'id' | 'words'>;

/** Room for a name of a few words, and for so many that a list of people would stand out. */
export const longestAllowed = 60;
export const mostAllowed = 300;

interface By {
	readonly id: string;
	readonly organisation: string;
}

/** The list of an organisation, in order of the alphabet. */
export const listAllowed = (db: Pick<Db, 'select'>, organisation: string): Promise<AllowedWord[]> =>
	db
		.select({ id: table.id, words: table.words })
		.from(table)
		.where(eq(table.organisation, organisation))
		.orderBy(asc(table.folded));

/** The same as the checks take it, for `CheckContext.allowed`. */
export const allowedFor = async (db: Pick<Db, 'select'>, organisation: string): Promise<readonly string[]> =>
	(await listAllowed(db, organisation)).map(({ words }) => words);

/** Why words cannot stand on the list. */
export type NotAllowed = 'empty' | 'too_long' | 'points' | 'known' | 'too_many';

/**
 * Adds words. Refuses what is empty or long, what is a number, an address or a date of someone (only names can be words), what
 * stands there already, and a list that grows beyond measure.
 */
export async function allowWords(tx: Tx, by: By, typed: string, now: Date): Promise<NotAllowed | undefined> {
	const words = typed.trim().replace(/\s+/g, ' ');
	const folded = fold(words);
	if (!/\p{L}{2}/u.test(folded)) return 'empty';
	if (words.length > longestAllowed) return 'too_long';
	if (findIdentifying(words).some(({ type, severity }) => severity === 'direct' && type !== 'PERSON'))
		return 'points';
	const { organisation } = by;
	const there = await tx
		.select({ folded: table.folded })
		.from(table)
		.where(eq(table.organisation, organisation));
	if (there.some((row) => row.folded === folded)) return 'known';
	if (there.length >= mostAllowed) return 'too_many';
	const id = randomUUID();
	await tx.insert(table).values({ id, organisation, words, folded, addedAt: now });
	await record(tx, { actor: by.id, act: 'word_allowed', subject: id, organisation }, now);
	return undefined;
}

/** Takes words off the list of the one who asks; a number that is not on it changes nothing. */
export async function disallowWords(tx: Tx, by: By, id: string, now: Date): Promise<void> {
	const gone = await tx
		.delete(table)
		.where(and(eq(table.id, id), eq(table.organisation, by.organisation)))
		.returning({ id: table.id });
	if (gone.length > 0)
		await record(
			tx,
			{ actor: by.id, act: 'word_disallowed', subject: id, organisation: by.organisation },
			now
		);
}
