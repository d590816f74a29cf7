// Talk-back in the database: collected over sessions and lessons, sent as a digest, answered, and the answers passed on.
import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { fold } from '#lib/checks/fold.ts';
import { unanswered } from '#lib/checks/unanswered.ts';
import type { Stay } from '#lib/session/protocol.ts';
import {
	faultIn,
	faultInAnswer,
	talkBackFields,
	type Standing,
	type TalkBack,
	type TalkBackField,
	type TalkBackRefusal
} from '#lib/lessons/talk-back.ts';
import { allowedFor } from '../../checks/allowed-words.ts';
import type { Db } from '../../db/open.ts';
import { lessons } from '../../db/tables/lessons.ts';
import { reports } from '../../db/tables/reports.ts';
import { talkBack } from '../../db/tables/talk-back.ts';
import { tellOfAnswer } from '../../mail/tell.ts';
import { replaceWords } from '../erase/replace-words.ts';
import { forgetAnswers } from '../look-over/look-over.ts';
import { monthOf } from '../month-of.ts';

export type Written = Omit<TalkBack, 'id' | 'standing' | 'answer' | 'answeredMonth'>;
export type TalkBackOutcome = 'saved' | 'unknown' | 'identifying' | 'decision' | TalkBackRefusal;

/** All items of an organisation, the last changed first. */
export const talkBackOf = (db: Db, organisation: string): Promise<TalkBack[]> =>
	db.select().from(talkBack).where(eq(talkBack.organisation, organisation)).orderBy(desc(talkBack.changedAt));

/** One item of an organisation; undefined when it has none of this id. */
export async function talkBackItem(db: Db, organisation: string, id: string): Promise<TalkBack | undefined> {
	const [row] = await db.select().from(talkBack).where(at(organisation, id));
	return row;
}

/** Items that come from this session: who was there reads what became of them. Drafts are not among them. */
export async function talkBackOfSession(db: Db, organisation: string, session: string): Promise<TalkBack[]> {
	const all = await talkBackOf(db, organisation);
	return all.filter((item) => item.standing !== 'draft' && item.sessions.includes(session));
}

/** Adds an item, or changes the one with this id. Gives its id when it was saved. */
export async function saveTalkBack(
	db: Db,
	organisation: string,
	written: Written & { readonly id?: string },
	stays: readonly Stay[],
	now: Date
): Promise<{ readonly outcome: TalkBackOutcome; readonly id?: string }> {
	const { bottleneck, proposal, conditions, method, ownShare } = written;
	const texts = [bottleneck, proposal, conditions, method, ownShare];
	const wrong = faultIn(written) ?? look(texts, stays, await allowedFor(db, organisation));
	if (wrong) return { outcome: wrong };
	const { id = randomUUID(), ...values } = written;
	return db.transaction(async (tx) => {
		if (written.id) {
			const changed = await tx
				.update(talkBack)
				.set({ ...values, changedAt: now })
				.where(at(organisation, id))
				.returning({ id: talkBack.id });
			return changed.length ? { outcome: 'saved' as const, id } : { outcome: 'unknown' as const };
		}
		const fresh = { standing: 'draft', answer: '', answeredMonth: '' } as const;
		await tx.insert(talkBack).values({ ...values, ...fresh, id, organisation, changedAt: now });
		return { outcome: 'saved' as const, id };
	});
}

/** Writes down where an item stands and what came back; who was there and asked for it, hears of an answer. `origin` makes links. */
export async function answerTalkBack(
	db: Db,
	organisation: string,
	id: string,
	said: { readonly standing: Standing; readonly answer: string; readonly stays: readonly Stay[] },
	origin: string | undefined,
	now: Date
): Promise<TalkBackOutcome> {
	const answer = said.answer.trim();
	const wrong =
		faultInAnswer(said.standing, answer) ?? look([answer], said.stays, await allowedFor(db, organisation));
	if (wrong) return wrong;
	return db.transaction(async (tx) => {
		const [before] = await tx.select().from(talkBack).where(at(organisation, id));
		if (!before) return 'unknown';
		const answeredMonth = answer ? monthOf(now) : '';
		await tx
			.update(talkBack)
			.set({ standing: said.standing, answer, answeredMonth, changedAt: now })
			.where(at(organisation, id));
		if (answer && answer !== before.answer)
			await tellOfAnswer(
				tx,
				{ organisation, sessions: before.sessions, proposal: before.proposal, answer },
				origin,
				now
			);
		return 'saved';
	});
}

/** Puts other words in the place of these, wherever they stand in an item. False when they do not. */
export function replaceInTalkBack(
	db: Db,
	item: TalkBack,
	organisation: string,
	words: string,
	by: string,
	now: Date
): Promise<boolean> {
	const fields = [...(Object.keys(talkBackFields) as TalkBackField[]), 'answer'] as const;
	const texts = fields.map((field) => [field, replaceWords(item[field], words, by)] as const);
	if (texts.every(([field, text]) => text === item[field])) return Promise.resolve(false);
	return db.transaction(async (tx) => {
		const changed = await tx
			.update(talkBack)
			.set({ ...Object.fromEntries(texts), changedAt: now })
			.where(at(organisation, item.id))
			.returning({ id: talkBack.id });
		return changed.length > 0;
	});
}

/** Takes an item away. */
export const dropTalkBack = (db: Db, organisation: string, id: string): Promise<void> =>
	db.transaction(async (tx) => {
		await tx.delete(talkBack).where(at(organisation, id));
		await forgetAnswers(tx, organisation, [`talk_back:${id}`]);
	});

/** Something that was said and is not an item yet. */
export interface Suggestion {
	/** The text that could become the bottleneck or the proposal. */
	readonly text: string;
	readonly why: 'policy' | 'known_not_done' | 'recommendation';
	readonly lesson?: string;
	readonly session: string;
	/** How many knew a lesson already and do not do it. */
	readonly count?: number;
	readonly obstacles: readonly string[];
}

/**
 * What lessons and sessions offer for talk-back: "iets voor beleid", a lesson that many know and few do, and
 * recommendations to policy. Lessons and texts that are in an item already are left out.
 */
export async function suggestions(db: Db, organisation: string): Promise<Suggestion[]> {
	const items = await talkBackOf(db, organisation);
	const used = new Set(items.flatMap((item) => item.lessons));
	const texts = new Set(items.flatMap((item) => [item.bottleneck, item.proposal]));
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(eq(lessons.organisation, organisation));
	const fromLessons = rows.flatMap(({ body }): Suggestion[] => {
		const session = body.sightings[0]?.session ?? '';
		if (used.has(body.code) || body.status === 'withdrawn') return [];
		const { code: lesson, obstacles } = body;
		const count = body.recognition.known_not_done;
		if (body.policy.trim()) return [{ text: body.policy, why: 'policy', lesson, session, obstacles }];
		return count && obstacles.length
			? [{ text: body.title, why: 'known_not_done', lesson, session, count, obstacles }]
			: [];
	});
	const kept = await db
		.select({ kept: reports.kept, session: reports.session })
		.from(reports)
		.where(eq(reports.organisation, organisation));
	const fromWords = kept.flatMap((row) =>
		row.kept.lastWords
			.filter(
				(word) => word.addressee === 'policy' && word.recommendation.trim() && !texts.has(word.recommendation)
			)
			.map((word): Suggestion => ({
				text: word.recommendation,
				why: 'recommendation',
				session: row.session,
				obstacles: []
			}))
	);
	return [...fromLessons, ...fromWords];
}

const at = (organisation: string, id: string) =>
	and(eq(talkBack.organisation, organisation), eq(talkBack.id, id));

/** Somebody's child or family, and not children or families in general. */
const oneFamily =
	/\b(?:het|dit|dat|de|deze|die|een|zijn|haar|hun|ons) (?:kind|gezin|jongen|meisje|jongere|moeder|vader|ouders|cli[eë]nt|pupil)\b/iu;

/** The server's own look: no name, and no decision about a child or family. A proposal for the work decides nothing about one. */
function look(
	texts: readonly string[],
	stays: readonly Stay[],
	allowed: readonly string[]
): 'identifying' | 'decision' | undefined {
	const answers = stays.map(({ text, ...reason }) => ({ text: fold(text), ...reason }));
	for (const text of texts)
		for (const { severity, start, end } of unanswered(
			text,
			{ kinds: ['identifying', 'decision'], allowed },
			answers
		)) {
			if (severity === 'direct') return 'identifying';
			if (severity === 'parkeer' && oneFamily.test(text.slice(start, end))) return 'decision';
		}
	return undefined;
}
