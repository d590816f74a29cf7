// When a handout was mended because somebody could be recognised in it, what its earlier versions said goes as well: from those
// versions, from what audiences read first, and from the comments that quote it.
import { and, eq } from 'drizzle-orm';
import { fold } from '#lib/checks/fold.ts';
import { parse } from '#lib/handout/document.ts';
import { withoutTexts } from '#lib/handout/erase.ts';
import { sentencesOf } from '#lib/handout/sentences.ts';
import { threadsOf } from '#lib/handout/threads.ts';
import { record, handoutMark } from '../../audit/audit.ts';
import type { Db } from '../../db/open.ts';
import { handoutVersions } from '../../db/tables/handouts.ts';
import { handoutOf, type Who } from '../handouts/handouts.ts';
import { forgetAnswers } from '../look-over/look-over.ts';
import { eraseFromComments, withoutInIntros } from './erase-texts.ts';
import { scrub } from './scrub.ts';

type Version = typeof handoutVersions.$inferSelect;

/**
 * Sentences of earlier versions that people wrote and that stand neither in the newest version nor in the published one.
 * Undefined when there is no such handout.
 */
export async function oldSentences(
	db: Pick<Db, 'select'>,
	organisation: string,
	slug: string
): Promise<string[] | undefined> {
	return (await versionsOf(db, organisation, slug))?.texts;
}

/** Erases those sentences. Gives how many, or undefined when there is no such handout. */
export async function eraseOldVersions(
	db: Db,
	who: Who,
	slug: string,
	now: Date
): Promise<number | undefined> {
	const erased = await db.transaction(async (tx) => {
		const found = await versionsOf(tx, who.organisation, slug);
		if (!found) return undefined;
		const { texts, earlier, title } = found;
		for (const { version, markdown, audiences } of earlier)
			await tx
				.update(handoutVersions)
				.set({
					title,
					note: '',
					markdown: withoutTexts(markdown, texts),
					audiences: withoutInIntros(audiences, texts)
				})
				.where(and(eq(handoutVersions.handout, slug), eq(handoutVersions.version, version)));
		await eraseFromComments(tx, slug, texts);
		await forgetAnswers(tx, who.organisation, [`handout:${slug}`]);
		const subject = handoutMark(slug);
		await record(tx, { actor: who.id, act: 'handout_erased', subject, organisation: who.organisation }, now);
		return texts.length;
	});
	if (erased !== undefined) await scrub(db);
	return erased;
}

/** The earlier versions that nobody reads any more, with the sentences that stand in them alone. */
async function versionsOf(db: Pick<Db, 'select'>, organisation: string, slug: string) {
	const found = await handoutOf(db, organisation, slug);
	if (!found) return undefined;
	const { version, published, title } = found.handout;
	const all = await db.select().from(handoutVersions).where(eq(handoutVersions.handout, slug));
	const read = (one: Version) => one.version === version || one.version === published;
	const kept = new Set(all.filter(read).flatMap(sentencesIn).map(fold));
	const earlier = all.filter((one) => !read(one));
	const texts = [...new Set(earlier.flatMap(sentencesIn))].filter((text) => !kept.has(fold(text)));
	return { texts, earlier, title };
}

/** What people wrote in a version: not the sentences of the form. */
const sentencesIn = ({ title, markdown, audiences }: Version): string[] => [
	title,
	...threadsOf(parse(markdown))
		.filter(({ from }) => from !== 'fixed')
		.map(({ sentence }) => sentence),
	...Object.values(audiences).flatMap(({ intro }) => sentencesOf(intro ?? ''))
];
