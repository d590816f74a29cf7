// Handouts in the database: made from lessons, saved as versions. publish-handout.ts has what happens to them then.
import { isDeepStrictEqual } from 'node:util';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { AudienceChoices } from '#lib/handout/audience.ts';
import { composeHandout, withReading, withStatus, type ComposeOptions } from '#lib/handout/compose.ts';
import { withNotes } from '#lib/handout/threads.ts';
import { addMonths } from '#lib/lessons/from-session.ts';
import type { Act } from '../../audit/acts.ts';
import { handoutMark, record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { handouts, handoutVersions } from '../../db/tables/handouts.ts';
import { lessonsByCode } from '../lessons/find-lessons.ts';
import { monthOf } from '../month-of.ts';
import { freeSlug } from './free-slug.ts';

export interface Who {
	readonly id: string;
	readonly organisation: string;
}

export interface NewHandout extends Omit<ComposeOptions, 'month' | 'version' | 'status' | 'reviewMonth'> {
	readonly lessons: readonly string[];
}

/** A handout is looked at again after a year. */
export const reviewAfter = 12;

/** Composes a draft and saves it as version 1. Gives its slug, or undefined when no lesson was found. */
export async function makeHandout(
	db: Db,
	who: Who,
	asked: NewHandout,
	now: Date
): Promise<string | undefined> {
	const chosen = await lessonsByCode(db, who.organisation, [...new Set(asked.lessons)]);
	const lessons = chosen.filter((lesson) => lesson.status !== 'withdrawn');
	if (lessons.length === 0) return undefined;
	const month = monthOf(now);
	const reviewMonth = addMonths(month, reviewAfter);
	const markdown = composeHandout(lessons, { ...asked, month, version: '1', reviewMonth });
	return db.transaction(async (tx) => {
		const slug = await freeSlug(tx, who.organisation, asked.title);
		await tx.insert(handouts).values({
			slug,
			organisation: who.organisation,
			title: asked.title,
			status: 'draft',
			version: 1,
			themes: [...new Set(lessons.flatMap((lesson) => lesson.themes))],
			reviewMonth,
			createdAt: now,
			updatedAt: now
		});
		const codes = lessons.map((lesson) => lesson.code);
		await tx.insert(handoutVersions).values({
			handout: slug,
			version: 1,
			title: asked.title,
			markdown,
			lessons: codes,
			note: '',
			by: who.id,
			at: now
		});
		await noteHandout(tx, who, 'handout_made', slug, now);
		return slug;
	});
}

/** All handouts of an organisation, the last changed first. */
export function handoutsOf(db: Db, organisation: string) {
	return db
		.select()
		.from(handouts)
		.where(eq(handouts.organisation, organisation))
		.orderBy(desc(handouts.updatedAt), asc(handouts.slug));
}

/** A handout of this organisation with one of its versions: the newest, or the one that is asked for. */
export async function handoutOf(
	db: Pick<Db, 'select'>,
	organisation: string,
	slug: string,
	version?: number
) {
	const [handout] = await db
		.select()
		.from(handouts)
		.where(and(eq(handouts.slug, slug), eq(handouts.organisation, organisation)));
	if (!handout) return undefined;
	const [text] = await db
		.select()
		.from(handoutVersions)
		.where(and(eq(handoutVersions.handout, slug), eq(handoutVersions.version, version ?? handout.version)));
	return text && { handout, text };
}

/** The versions of a handout, newest first, without their text. */
export function handoutHistory(db: Db, slug: string) {
	const { version, note, at, by } = handoutVersions;
	return db
		.select({ version, note, at, by })
		.from(handoutVersions)
		.where(eq(handoutVersions.handout, slug))
		.orderBy(desc(version));
}

export interface NewVersion {
	readonly title: string;
	readonly markdown: string;
	readonly lessons: readonly string[];
	readonly audiences: AudienceChoices;
	readonly note: string;
	/** The version it was written on. */
	readonly base: number;
}

/** Saves a next version; refuses when someone saved one meanwhile. A handout in use goes back to draft, its published version stays. */
export async function saveVersion(
	db: Db,
	who: Who,
	slug: string,
	asked: NewVersion,
	now: Date
): Promise<'saved' | 'unknown' | 'changed_meanwhile' | 'withdrawn' | 'nothing_changed'> {
	const lessons = await lessonsByCode(db, who.organisation, asked.lessons);
	return db.transaction(async (tx) => {
		const found = await handoutOf(tx, who.organisation, slug);
		if (!found) return 'unknown';
		const { handout, text } = found;
		if (handout.status === 'withdrawn') return 'withdrawn';
		if (handout.version !== asked.base) return 'changed_meanwhile';
		const version = handout.version + 1;
		const sameAudiences = isDeepStrictEqual(asked.audiences, text.audiences);
		if (asked.markdown.trim() === text.markdown.trim() && asked.title === handout.title && sameAudiences)
			return 'nothing_changed';
		const status = { version: String(version), month: monthOf(now), status: 'draft' as const };
		await tx.insert(handoutVersions).values({
			handout: slug,
			version,
			title: asked.title,
			markdown: withNotes(asRead(withStatus(asked.markdown, status), handout), lessons),
			lessons: [...asked.lessons],
			audiences: asked.audiences,
			note: asked.note,
			by: who.id,
			at: now
		});
		await tx
			.update(handouts)
			.set({ version, title: asked.title, status: 'draft', updatedAt: now })
			.where(eq(handouts.slug, slug));
		await noteHandout(tx, who, 'handout_saved', slug, now);
		return 'saved';
	});
}

/** A line about a handout in the audit log, without its title. */
export const noteHandout = (tx: Tx, { id, organisation }: Who, act: Act, slug: string, now: Date) =>
	record(tx, { actor: id, act, subject: handoutMark(slug), organisation }, now);

/** The sentences of a text that the app keeps up to date. */
export function asRead(
	markdown: string,
	handout: Pick<typeof handouts.$inferSelect, 'reviewMonth' | 'livedReader'>
) {
	return withReading(markdown, {
		reviewMonth: handout.reviewMonth,
		livedRead: handout.livedReader === 'read'
	});
}

/** Brings the sentences that the app keeps in a version up to date. */
export function keepReading(
	tx: Tx,
	{ handout, text }: NonNullable<Awaited<ReturnType<typeof handoutOf>>>
): Promise<void> {
	return setText(tx, handout.slug, text.version, asRead(text.markdown, handout));
}

/** Puts another text in a version that exists: only for what the app itself keeps in it. */
export async function setText(tx: Tx, slug: string, version: number, markdown: string): Promise<void> {
	await tx
		.update(handoutVersions)
		.set({ markdown })
		.where(and(eq(handoutVersions.handout, slug), eq(handoutVersions.version, version)));
}
