// Looking back in the database: by a code on paper that opens the expectation of one session and nothing else.
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { and, eq, lte } from 'drizzle-orm';
import { lookedBack, momentAt, type Course, type Judged } from '#lib/lessons/look-back.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { Account } from '../../accounts/account-of.ts';
import { record } from '../../audit/audit.ts';
import type { Db } from '../../db/open.ts';
import { lessons } from '../../db/tables/lessons.ts';
import { lookBackCodes, lookBacks, reports } from '../../db/tables/reports.ts';
import type { Stay } from '#lib/session/protocol.ts';
import { textsPointIn } from '../../checks/points.ts';
import { codeAlphabet } from '../../live/session-rows.ts';
import { terms } from '../../retention/schedule.ts';
import { lessonForChange, saveLesson } from '../lessons/save-lesson.ts';
import { monthOf } from '../month-of.ts';

interface Where {
	readonly organisation: string;
	readonly session: string;
}
const codeLength = 16;
const mostPerSession = 30;
const day = 86_400_000;

const read = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
const hashOf = (code: string) =>
	createHash('sha256')
		.update(`look back\n${read(code)}`)
		.digest('base64url');

/** Makes a code for looking back at a session and gives it, once; undefined when there are enough of them. */
export function makeLookBackCode(db: Db, { organisation, session }: Where): Promise<string | undefined> {
	const code = Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join(
		''
	);
	return db.transaction(async (tx) => {
		const made = await tx
			.select({ id: lookBackCodes.id })
			.from(lookBackCodes)
			.where(at(lookBackCodes, { organisation, session }));
		if (made.length >= mostPerSession) return undefined;
		await tx
			.insert(lookBackCodes)
			.values({ id: randomUUID(), organisation, session, code: hashOf(code), used: [] });
		return code.replace(/(.{4})(?=.)/g, '$1-');
	});
}

/** What a code opens: the expectation, the lessons, and which moment it is. Undefined for a code that is none. */
export async function openLookBack(db: Pick<Db, 'select'>, code: string, now: Date) {
	const [found] = await db
		.select()
		.from(lookBackCodes)
		.where(eq(lookBackCodes.code, hashOf(code)));
	if (!found) return undefined;
	const [report] = await db.select().from(reports).where(at(reports, found));
	if (!report) return undefined;
	const moment = momentAt(monthOf(report.keptAt), monthOf(now));
	return {
		found,
		expectation: report.kept.lookBack ?? '',
		month: report.month,
		moment,
		used: moment !== undefined && found.used.includes(moment),
		lessons: (await lessonsOfSession(db, found)).map(({ code, title, helps, because }) => ({
			code,
			title,
			helps,
			because
		}))
	};
}

export interface Seen {
	readonly course: Course;
	readonly happened: string;
	readonly because: string;
	readonly judged: readonly Judged[];
	readonly stays: readonly Stay[];
}
export type LookBackOutcome =
	'saved' | 'no_code' | 'too_early' | 'used' | 'empty' | 'too_long' | 'identifying' | 'reason_missing';

/** Keeps what someone saw, looking back. Once per code and moment; nothing ties it to the code. */
export function saveLookBack(db: Db, code: string, seen: Seen, now: Date): Promise<LookBackOutcome> {
	const texts = [seen.happened, seen.because, ...seen.judged.map((one) => one.reason)];
	if (!seen.happened.trim()) return Promise.resolve('empty');
	if (texts.some((text) => text.length > 600)) return Promise.resolve('too_long');
	if (seen.judged.some((one) => !one.reason.trim())) return Promise.resolve('reason_missing');
	return db.transaction(async (tx) => {
		const open = await openLookBack(tx, code, now);
		if (!open) return 'no_code';
		const { found, moment, lessons } = open;
		if (moment === undefined) return 'too_early';
		if (open.used) return 'used';
		const known = new Set(lessons.map((lesson) => lesson.code));
		const { organisation, session } = found;
		if (await textsPointIn(tx, organisation, texts, seen.stays)) return 'identifying';
		const { course, happened, because } = seen;
		await tx.insert(lookBacks).values({
			id: randomUUID(),
			organisation,
			session,
			moment,
			month: monthOf(now),
			course,
			happened: happened.trim(),
			because: because.trim(),
			judged: seen.judged.filter((one) => known.has(one.lesson)),
			done: []
		});
		await tx
			.update(lookBackCodes)
			.set({ used: [...found.used, moment] })
			.where(eq(lookBackCodes.id, found.id));
		return 'saved';
	});
}

/** What was seen, looking back at a session, the earliest moment first. */
export async function lookBacksOf(db: Db, where: Where) {
	const rows = await db.select().from(lookBacks).where(at(lookBacks, where));
	return rows.toSorted((a, b) => a.moment - b.moment);
}

/** Gives a lesson its next version after what someone thought of it. Once for each. Withdrawing is for a method developer alone. */
export function applyJudged(
	db: Db,
	by: Pick<Account, 'id' | 'roles'>,
	where: Where,
	id: string,
	code: string,
	now: Date
): Promise<'saved' | 'unknown' | 'no_such_step' | 'not_yours'> {
	return db.transaction(async (tx) => {
		const [row] = await tx
			.select()
			.from(lookBacks)
			.where(and(at(lookBacks, where), eq(lookBacks.id, id)));
		const judged = row?.judged.find((one) => one.lesson === code);
		if (!row || !judged || row.done.includes(code)) return 'unknown';
		if (judged.verdict === 'withdrawn' && !by.roles.includes('method_developer')) return 'not_yours';
		const lesson = await lessonForChange(tx, where.organisation, code);
		if (!lesson) return 'unknown';
		const when = { month: monthOf(now), maker: 'group', reason: judged.reason } as const;
		const result = lookedBack(lesson, judged.verdict, when);
		if ('refused' in result) return 'no_such_step';
		await saveLesson(tx, where.organisation, result.lesson);
		const { organisation } = where;
		await record(tx, { actor: by.id, act: 'lesson_moved', subject: code, organisation }, now);
		await tx
			.update(lookBacks)
			.set({ done: [...row.done, code] })
			.where(eq(lookBacks.id, id));
		return 'saved';
	});
}

/** Throws away codes whose last moment is long over. */
export const forgetLookBackCodes = (db: Db, now: Date): Promise<void> =>
	db.transaction(async (tx) => {
		const before = new Date(now.getTime() - terms.lookBackCodeDays * day);
		for (const report of await tx.select().from(reports).where(lte(reports.keptAt, before)))
			await tx.delete(lookBackCodes).where(at(lookBackCodes, report));
	});

const at = (
	table: typeof lookBackCodes | typeof lookBacks | typeof reports,
	{ organisation, session }: Where
) => and(eq(table.organisation, organisation), eq(table.session, session));

async function lessonsOfSession(db: Pick<Db, 'select'>, { organisation, session }: Where): Promise<Lesson[]> {
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(eq(lessons.organisation, organisation));
	return rows
		.map((row) => row.body)
		.filter(
			(one) => one.status !== 'withdrawn' && one.sightings.some((s) => s.session === session && !s.via)
		);
}
