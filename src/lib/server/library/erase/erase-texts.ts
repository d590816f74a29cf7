// Where else a kept text may stand: the lessons of its session, in every version, and what was made from those lessons.
import { and, eq } from 'drizzle-orm';
import { blanked, replaced, type TypedField } from '#lib/lessons/blank.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { choicesFrom, type AudienceChoices } from '#lib/handout/audience.ts';
import { withoutTexts } from '#lib/handout/erase.ts';
import type { Audience } from '#lib/handout/sections.ts';
import { text as words } from '#lib/words/report-text.ts';
import type { Kept } from '#lib/session/kept.ts';
import type { Place } from '#lib/session/own-texts.ts';
import type { Tx } from '../../db/open.ts';
import { handoutComments, handouts, handoutVersions } from '../../db/tables/handouts.ts';
import { elements, lessons, lessonVersions } from '../../db/tables/lessons.ts';
import { eraseFromMails, eraseFromTalkBack } from './erase-told.ts';
import { forgetAnswers } from '../look-over/look-over.ts';
import { monthOf } from '../month-of.ts';
import { saveLesson } from '../lessons/save-lesson.ts';

interface Where {
	readonly organisation: string;
	readonly session: string;
}
type At = Place & { readonly lesson: string | null };

/** Puts other words in the place of a text in the lessons of its session, in every version. */
export async function mendInLessons(
	tx: Tx,
	where: Where,
	at: At,
	field: string,
	before: string,
	after: string
) {
	if (at.sort !== 'lesson' && at.sort !== 'obstacle') return;
	const typed = (at.sort === 'obstacle' ? 'obstacle' : field) as TypedField;
	for (const lesson of await ofSession(tx, where))
		// Lessons that stand beside each other begin with the same situation and element; an obstacle is known by its words.
		if (at.lesson === lesson.code || ['obstacle', 'element', 'situation'].includes(typed))
			await rewrite(tx, where.organisation, lesson, (one) => replaced(one, typed, before, after));
}

/** Takes a text that was taken back out of the lessons: a lesson becomes blank, an obstacle leaves its list. */
export async function eraseFromLessons(tx: Tx, where: Where, at: At, kept: Kept, now: Date) {
	if (at.sort === 'obstacle') return mendInLessons(tx, where, at, 'obstacle', at.item, '');
	if (at.sort !== 'lesson') return;
	const gone = kept.lessons.find((one) => one.id === at.item);
	for (const lesson of await ofSession(tx, where))
		if (lesson.code === at.lesson) await rewrite(tx, where.organisation, lesson, (one) => blank(one, now));
		else if (gone)
			await rewrite(tx, where.organisation, lesson, (one) =>
				replaced(replaced(one, 'element', gone.element, ''), 'situation', gone.situation, '')
			);
}

const blank = (lesson: Lesson, now: Date) => blanked(lesson, words.takenBackLesson, monthOf(now));

/** Takes texts out of all that was made from this session and its lessons: handouts, talk-back, letters that wait, and what was answered when they were looked over. */
export async function eraseFromMade(tx: Tx, organisation: string, session: string, texts: readonly string[]) {
	const lessons = new Set((await ofSession(tx, { organisation, session })).map((lesson) => lesson.code));
	const changed = await eraseFromHandouts(tx, organisation, lessons, texts);
	await eraseFromTalkBack(tx, { organisation, session, lessons }, texts);
	await eraseFromMails(tx, organisation, texts);
	const lessonTexts = [...lessons].map((code) => `lesson:${code}` as const);
	const handoutTexts = changed.map((slug) => `handout:${slug}` as const);
	await forgetAnswers(tx, organisation, [`report:${session}`, ...lessonTexts, ...handoutTexts]);
}

/** Takes texts out of every version of the handouts that are made from these lessons. Gives the addresses of those that changed. */
async function eraseFromHandouts(
	tx: Tx,
	organisation: string,
	codes: ReadonlySet<string>,
	texts: readonly string[]
): Promise<string[]> {
	const changed = new Set<string>();
	const rows = await tx
		.select({ version: handoutVersions })
		.from(handoutVersions)
		.innerJoin(handouts, eq(handouts.slug, handoutVersions.handout))
		.where(eq(handouts.organisation, organisation));
	for (const { version } of rows) {
		if (!version.lessons.some((code) => codes.has(code))) continue;
		const markdown = withoutTexts(version.markdown, texts);
		const audiences = withoutInIntros(version.audiences, texts);
		await eraseFromComments(tx, version.handout, texts);
		if (markdown === version.markdown && audiences === version.audiences) continue;
		changed.add(version.handout);
		await tx
			.update(handoutVersions)
			.set({ markdown, audiences })
			.where(and(eq(handoutVersions.handout, version.handout), eq(handoutVersions.version, version.version)));
	}
	return [...changed];
}

/** The same choices without the sentences in which one of these texts stands. */
export function withoutInIntros(choices: AudienceChoices, texts: readonly string[]): AudienceChoices {
	const given = Object.entries(choices).map(
		([audience, choice]) => [audience, { ...choice, intro: withoutTexts(choice.intro ?? '', texts) }] as const
	);
	const same = given.every(([audience, { intro }]) => intro === (choices[audience as Audience]?.intro ?? ''));
	return same ? choices : choicesFrom(Object.fromEntries(given));
}

/** Takes texts out of the comments on a handout: they quote the sentence they are about, and may repeat it. */
export async function eraseFromComments(tx: Tx, handout: string, texts: readonly string[]) {
	const comments = await tx.select().from(handoutComments).where(eq(handoutComments.handout, handout));
	for (const { id, section, sentence, text } of comments) {
		const left = {
			section: withoutTexts(section, texts),
			sentence: withoutTexts(sentence, texts),
			text: withoutTexts(text, texts) || words.takenBackLesson
		};
		if (left.section !== section || left.sentence !== sentence || left.text !== text)
			await tx.update(handoutComments).set(left).where(eq(handoutComments.id, id));
	}
}

async function ofSession(tx: Tx, { organisation, session }: Where): Promise<Lesson[]> {
	const rows = await tx
		.select({ body: lessons.body })
		.from(lessons)
		.where(eq(lessons.organisation, organisation));
	return rows
		.map((row) => row.body)
		.filter((lesson) => lesson.sightings.some((one) => one.session === session && !one.via));
}

/** Changes a lesson and all its earlier versions; the element goes along. */
async function rewrite(tx: Tx, organisation: string, lesson: Lesson, by: (lesson: Lesson) => Lesson) {
	const after = by(lesson);
	await saveLesson(tx, organisation, after);
	const [row] = await tx
		.select({ id: lessons.id })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), eq(lessons.code, lesson.code)));
	const versions = await tx.select().from(lessonVersions).where(eq(lessonVersions.lesson, row!.id));
	for (const { version, body } of versions)
		await tx
			.update(lessonVersions)
			.set({ body: version === after.version ? after : { ...by(body), version } })
			.where(and(eq(lessonVersions.lesson, row!.id), eq(lessonVersions.version, version)));
	if (after.element.text !== lesson.element.text)
		await tx
			.update(elements)
			.set({ text: after.element.text })
			.where(and(eq(elements.organisation, organisation), eq(elements.code, lesson.element.code)));
}
