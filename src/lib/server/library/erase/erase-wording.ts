// «Wis oude bewoording»: when somebody could be recognised in what a lesson said, or the lesson was withdrawn, its old
// words go: from its versions, the report of its session, and all that was made from it.
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { withoutTexts } from '#lib/handout/erase.ts';
import { blanked } from '#lib/lessons/blank.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { inWordsOf, oldTexts } from '#lib/lessons/old-wording.ts';
import type { Kept, KeptLesson } from '#lib/session/kept.ts';
import { mended, takenBack } from '#lib/session/own-texts.ts';
import { record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { handouts, handoutVersions } from '../../db/tables/handouts.ts';
import { elements, lessons, lessonVersions } from '../../db/tables/lessons.ts';
import { keptTexts, reports } from '../../db/tables/reports.ts';
import { traces } from '../../destroy/scan.ts';
import { eraseFromMade } from './erase-texts.ts';
import type { Who } from '../handouts/handouts.ts';
import { monthOf } from '../month-of.ts';
import { saveLesson } from '../lessons/save-lesson.ts';
import { scrub } from './scrub.ts';
import { text as words } from '#lib/words/report-text.ts';

export interface Erased {
	/** How many texts went. */
	readonly texts: number;
	/** How many of them still stand somewhere in the files: another lesson may say the same. */
	readonly found: number;
	/** Handouts in which something went, by their address: a person reads those again. */
	readonly handouts: readonly string[];
}

/** Erases the old words of a lesson of this organisation, and looks for them in the files. Undefined when there is none. */
export async function eraseWording(
	db: Db,
	data: string,
	{ id, organisation }: Who,
	code: string,
	now: Date
): Promise<Erased | undefined> {
	const done = await db.transaction(async (tx) => {
		const here = and(eq(lessons.organisation, organisation), eq(lessons.code, code));
		const [row] = await tx.select().from(lessons).where(here);
		if (!row) return undefined;
		const versions = await tx.select().from(lessonVersions).where(eq(lessonVersions.lesson, row.id));
		const withdrawn = row.body.status === 'withdrawn';
		const lesson = withdrawn ? await blankedFor(tx, organisation, row.body, now) : row.body;
		const texts = oldTexts([row.body, ...versions.map((one) => one.body)], lesson);
		const said = lesson.history.map((one) => ({ ...one, reason: withoutTexts(one.reason, texts) }));
		const after = { ...lesson, history: said };
		await saveLesson(tx, organisation, after);
		for (const { version, body } of versions)
			await tx
				.update(lessonVersions)
				.set({ body: inWordsOf(after, { ...body, history: said.filter((one) => one.version <= version) }) })
				.where(and(eq(lessonVersions.lesson, row.id), eq(lessonVersions.version, version)));
		const first = versions.find((one) => one.version === 1)?.body ?? row.body;
		const before = await markdownOf(tx, organisation);
		for (const { session, via } of lesson.sightings) {
			if (via) continue;
			await eraseFromReport(tx, organisation, session, first, withdrawn ? undefined : after, texts);
			await eraseFromMade(tx, organisation, session, texts);
		}
		const changed = (await markdownOf(tx, organisation)).filter(
			(one, i) => one.markdown !== before[i]!.markdown
		);
		await record(tx, { actor: id, act: 'wording_erased', subject: code, organisation }, now);
		return { texts, handouts: [...new Set(changed.map((one) => one.handout))] };
	});
	if (!done) return undefined;
	await scrub(db);
	const files = ['vensterbank.db', 'vensterbank.db-wal'].map((name) => join(data, name));
	const found = traces(files, done.texts.map(sampleOf));
	return { texts: done.texts.length, found, handouts: done.handouts };
}

/** A withdrawn lesson without its words; the element keeps its own when another lesson is drawn from it. */
async function blankedFor(tx: Tx, organisation: string, lesson: Lesson, now: Date): Promise<Lesson> {
	const same = and(eq(lessons.organisation, organisation), eq(lessons.element, lesson.element.code));
	const shared = (await tx.select().from(lessons).where(same)).some(
		(one) => one.code !== lesson.code && one.status !== 'withdrawn'
	);
	if (!shared)
		await tx
			.update(elements)
			.set({ text: '' })
			.where(and(eq(elements.organisation, organisation), eq(elements.code, lesson.element.code)));
	const month = monthOf(now);
	const blank = lesson.helps ? blanked(lesson, words.takenBackLesson, month) : lesson;
	return shared ? { ...blank, element: lesson.element } : blank;
}

/** The kept lesson gets the words of the present one, or goes; a report somebody worked on loses the sentences. */
async function eraseFromReport(
	tx: Tx,
	organisation: string,
	session: string,
	first: Lesson,
	after: Lesson | undefined,
	texts: readonly string[]
) {
	const here = and(eq(reports.organisation, organisation), eq(reports.session, session));
	const [report] = await tx.select().from(reports).where(here);
	const item = report?.kept.lessons.find((one) => isSame(one, first));
	if (!report) return;
	const kept = item ? changedIn(report.kept, item, after) : report.kept;
	const markdown = report.markdown === null ? null : withoutTexts(report.markdown, texts);
	await tx.update(reports).set({ kept, markdown }).where(here);
	if (item && !after)
		await tx
			.delete(keptTexts)
			.where(
				and(
					eq(keptTexts.organisation, organisation),
					eq(keptTexts.session, session),
					eq(keptTexts.sort, 'lesson'),
					eq(keptTexts.item, item.id)
				)
			);
}

const isSame = (kept: KeptLesson, lesson: Lesson): boolean =>
	kept.helps.trim() === lesson.helps && kept.situation.trim() === lesson.situation;

function changedIn(kept: Kept, { id }: KeptLesson, after: Lesson | undefined): Kept {
	const place = { sort: 'lesson', item: id } as const;
	if (!after) return takenBack(kept, place);
	const { situation, helps, because, unless, policy, counter, element } = after;
	const said = { situation, helps, because, unless, policy, element: element.text };
	return mended(kept, place, { ...said, counter: counter.map((one) => one.text).join(' ') });
}

const markdownOf = (tx: Tx, organisation: string) =>
	tx
		.select({
			handout: handoutVersions.handout,
			version: handoutVersions.version,
			markdown: handoutVersions.markdown
		})
		.from(handoutVersions)
		.innerJoin(handouts, eq(handouts.slug, handoutVersions.handout))
		.where(eq(handouts.organisation, organisation))
		.orderBy(handoutVersions.handout, handoutVersions.version);

/** A piece of a text as it would stand in the file: before the first sign that JSON or Markdown writes otherwise. */
const sampleOf = (text: string): Buffer =>
	Buffer.from(
		text
			.split(/["\\\n*_[\]<>|~&`]/)
			.toSorted((a, b) => b.length - a.length)[0]!
			.slice(0, 120)
	);
