// Own texts after close: who has the key of a text, in a tab or on paper, mends it or takes it back. The change reaches
// everything that was made from it: the report, the lesson in the library, handouts, talk-back and letters that wait.
import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { mended, takenBack, textAt, type OwnText } from '#lib/session/own-texts.ts';
import type { Kept } from '#lib/session/kept.ts';
import { withoutTexts } from '#lib/handout/erase.ts';
import type { Db, Tx } from '../../db/open.ts';
import { keptTexts, reports } from '../../db/tables/reports.ts';
import type { Stay } from '#lib/session/protocol.ts';
import { textsPointIn } from '../../checks/points.ts';
import { codeAlphabet } from '../../live/session-rows.ts';
import { lockOf } from '../../live/sessions.ts';
import { dayOf } from '../day-of.ts';
import { sealedLock, sealedPaper } from './own-text-keys.ts';
import { eraseFromMade, eraseFromLessons, mendInLessons } from '../erase/erase-texts.ts';
import { isFinal, type Report } from './reports.ts';

/** What someone shows to reach own texts: the keys of a tab, or a code on paper. */
export type Proof = { readonly keys: readonly string[] } | { readonly code: string };

export interface Own extends OwnText {
	readonly id: string;
}

/** Letters of a code on paper: 31 signs, 16 of them, so about 79 bits. */
const codeLength = 16;
/** The most characters of one field, and of a name. */
export const mostOwn = 600;

type Row = typeof keptTexts.$inferSelect;

const opens = (row: Row, proof: Proof): boolean =>
	'keys' in proof
		? proof.keys.some((key) => sealedLock(row.session, lockOf(key)) === row.lock)
		: sealedPaper(row.session, row.id, readCode(proof.code)) === row.paper;

/** A code as people type it: dashes, spaces and lower case do not matter. */
const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** The own texts that a proof opens, in the order of the report. Empty when it opens none. */
export async function ownTextsOf(db: Pick<Db, 'select'>, report: Report, proof: Proof): Promise<Own[]> {
	const rows = await rowsOf(db, report);
	return rows
		.filter((row) => opens(row, proof))
		.flatMap((row) => {
			const text = textAt(report.kept, row);
			return text ? [{ ...text, id: row.id }] : [];
		});
}

/**
 * Makes a code on paper for the texts of these keys and gives it, once. A later code takes the place of an earlier one.
 * Undefined when the keys open nothing.
 */
export async function makePaper(
	db: Db,
	report: Report,
	keys: readonly string[]
): Promise<string | undefined> {
	const code = Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join(
		''
	);
	const found = await db.transaction(async (tx) => {
		const rows = (await rowsOf(tx, report)).filter((row) => opens(row, { keys }));
		for (const { id, session } of rows)
			await tx
				.update(keptTexts)
				.set({ paper: sealedPaper(session, id, code) })
				.where(eq(keptTexts.id, id));
		return rows.length;
	});
	return found ? code.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}

export type OwnOutcome = 'saved' | 'not_yours' | 'final' | 'empty' | 'too_long' | 'identifying';

/** Puts other words in an own text. Refuses words that point at someone, unless the writer lets them stay. */
export function mendOwnText(
	db: Db,
	report: Pick<Report, 'organisation' | 'session'>,
	which: { readonly id: string; readonly proof: Proof; readonly stays: readonly Stay[] },
	fields: Readonly<Record<string, string>>,
	now: Date
): Promise<OwnOutcome> {
	return change(db, report, which, now, async (tx, kept, row, text) => {
		const known = Object.fromEntries(
			Object.entries(fields)
				.map(([field, value]) => [field, value.replace(/\s+/g, ' ').trim()] as const)
				.filter(([field, value]) => field in text.fields && value !== text.fields[field])
		);
		const typed = Object.entries(known);
		if ((fields['text'] ?? fields['helps'] ?? fields['about'])?.trim() === '') return 'empty';
		if (typed.some(([, value]) => value.length > mostOwn)) return 'too_long';
		const texts = typed.flatMap(([field, value]) => (field === 'name' ? [] : [value]));
		if (await textsPointIn(tx, report.organisation, texts, which.stays)) return 'identifying';
		for (const [field, value] of typed)
			await mendInLessons(tx, report, row, field, text.fields[field]!, value);
		// A text without an id is known by its words.
		const item = row.item === text.fields['text'] ? known['text'] : undefined;
		return { kept: mended(kept, row, known), before: typed.map(([field]) => text.fields[field]!), item };
	});
}

/** Takes an own text back: out of the report, the library and what was made of it. There is no way back. */
export function takeBackOwnText(
	db: Db,
	report: Pick<Report, 'organisation' | 'session'>,
	which: { readonly id: string; readonly proof: Proof },
	now: Date
): Promise<OwnOutcome> {
	return change(db, report, which, now, async (tx, kept, row, text) => {
		await eraseFromLessons(tx, report, row, kept, now);
		await tx.delete(keptTexts).where(eq(keptTexts.id, row.id));
		return { kept: takenBack(kept, row), before: Object.values(text.fields), item: undefined };
	});
}

interface Changed {
	readonly kept: Kept;
	/** Texts that may stand nowhere any more. */
	readonly before: readonly string[];
	/** Where the text stands from now on, when that changed. */
	readonly item: string | undefined;
}

/** One transaction: finds the text by its proof, changes what was kept, and takes the old words out of everything else. */
function change(
	db: Db,
	{ organisation, session }: Pick<Report, 'organisation' | 'session'>,
	which: { readonly id: string; readonly proof: Proof },
	now: Date,
	how: (tx: Tx, kept: Kept, row: Row, text: OwnText) => Promise<Changed | OwnOutcome>
): Promise<OwnOutcome> {
	return db.transaction(async (tx) => {
		const here = and(eq(reports.organisation, organisation), eq(reports.session, session));
		const [report] = await tx.select().from(reports).where(here);
		const [row] = await tx.select().from(keptTexts).where(eq(keptTexts.id, which.id));
		if (!report || !row || row.session !== session || row.organisation !== organisation) return 'not_yours';
		if (!opens(row, which.proof)) return 'not_yours';
		if (isFinal(report, now)) return 'final';
		const text = textAt(report.kept, row);
		if (!text) return 'not_yours';
		const done = await how(tx, report.kept, row, text);
		if (typeof done === 'string') return done;
		const { kept, before, item } = done;
		if (item !== undefined) await tx.update(keptTexts).set({ item }).where(eq(keptTexts.id, row.id));
		await eraseFromMade(tx, organisation, session, before);
		const markdown = report.markdown === null ? null : withoutTexts(report.markdown, before);
		await tx
			.update(reports)
			.set({ kept, markdown, changedAt: dayOf(now), checkedAt: null })
			.where(here);
		return 'saved';
	});
}

const rowsOf = (
	db: Pick<Db, 'select'>,
	{ organisation, session }: Pick<Report, 'organisation' | 'session'>
) =>
	db
		.select()
		.from(keptTexts)
		.where(and(eq(keptTexts.organisation, organisation), eq(keptTexts.session, session)));
