// Readers with lived experience: asked for one version by a link, without an account, for three weeks.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, desc, eq, gt } from 'drizzle-orm';
import { readAs } from '#lib/handout/read-as.ts';
import type { Db } from '../../db/open.ts';
import { handoutReaders, handouts } from '../../db/tables/handouts.ts';
import { withdrawnIn } from './handout-file.ts';
import { handoutOf, keepReading, noteHandout, type Who } from './handouts.ts';
import { withoutSessions } from './open-handouts.ts';

const weeks3 = 21 * 24 * 3_600_000;
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Makes a link to the newest version; its token, of 192 bits, is nowhere else. Undefined when there is nothing to read. */
export async function askReader(db: Db, who: Who, slug: string, now: Date): Promise<string | undefined> {
	const token = randomBytes(24).toString('base64url');
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		if (!found || found.handout.status === 'withdrawn') return undefined;
		const { version, livedReader } = found.handout;
		const expiresAt = new Date(now.getTime() + weeks3);
		const row = {
			id: randomUUID(),
			handout: slug,
			version,
			tokenHash: hashOf(token),
			by: who.id,
			at: now,
			expiresAt
		};
		await tx.insert(handoutReaders).values(row);
		if (livedReader === 'no')
			await tx.update(handouts).set({ livedReader: 'asked' }).where(eq(handouts.slug, slug));
		await noteHandout(tx, who, 'handout_reader_asked', slug, now);
		return `/meelezen/${token}`;
	});
}

/** Who was asked to read a handout, newest first; no name, because there is none. */
export function readersOf(db: Db, slug: string) {
	const { id, version, at, expiresAt, readAt } = handoutReaders;
	return db
		.select({ id, version, at, expiresAt, readAt })
		.from(handoutReaders)
		.where(eq(handoutReaders.handout, slug))
		.orderBy(desc(at));
}

/** Ends a link at once. What its reader remarked stays. */
export async function endReader(db: Db, who: Who, slug: string, id: string, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		if (!(await handoutOf(tx, who.organisation, slug))) return;
		await tx
			.update(handoutReaders)
			.set({ expiresAt: now })
			.where(
				and(eq(handoutReaders.id, id), eq(handoutReaders.handout, slug), gt(handoutReaders.expiresAt, now))
			);
	});
}

/** What a living link leads to: the reader, and the version as outsiders read it: without codes of sessions, without what was withdrawn. */
export async function readerByToken(db: Db, token: string, now: Date) {
	const [row] = await db
		.select({ reader: handoutReaders, organisation: handouts.organisation })
		.from(handoutReaders)
		.innerJoin(handouts, eq(handouts.slug, handoutReaders.handout))
		.where(and(eq(handoutReaders.tokenHash, hashOf(token)), gt(handoutReaders.expiresAt, now)));
	const found = row && (await handoutOf(db, row.organisation, row.reader.handout, row.reader.version));
	if (!found || found.handout.status === 'withdrawn') return undefined;
	const { text } = found;
	const withdrawn = await withdrawnIn(db, row.organisation, text.markdown);
	const { document } = readAs(withoutSessions(text.markdown), { withdrawn });
	return { reader: row.reader, organisation: row.organisation, title: text.title, document };
}

/** The reader has read it: the handout says that someone with lived experience read along. */
export async function finishReading(
	db: Db,
	{
		reader,
		organisation
	}: { readonly reader: typeof handoutReaders.$inferSelect; readonly organisation: string },
	now: Date
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(handoutReaders).set({ readAt: now }).where(eq(handoutReaders.id, reader.id));
		await tx.update(handouts).set({ livedReader: 'read' }).where(eq(handouts.slug, reader.handout));
		const found = await handoutOf(tx, organisation, reader.handout, reader.version);
		if (found) await keepReading(tx, found);
	});
}
