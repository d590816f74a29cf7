// A text is looked over before it leaves the app: each finding is answered by a person, one by one, and so are the six questions.
import { and, eq, inArray } from 'drizzle-orm';
import { type Answer, answered } from '#lib/checks/answers.ts';
import { check } from '#lib/checks/check.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { fold } from '#lib/checks/fold.ts';
import { type SixAnswers, sixVerdict } from '#lib/checks/six.ts';
import { ownCodesIn } from '#lib/lessons/own-codes.ts';
import type { Stay } from '#lib/session/protocol.ts';
import { checkWords } from '#lib/words/checks.ts';
import { allowedFor } from '../../checks/allowed-words.ts';
import type { Db, Tx } from '../../db/open.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import { textsPoint } from '../../live/recognisable.ts';

export type Subject = `handout:${string}` | `lesson:${string}` | `report:${string}` | `talk_back:${string}`;

/** A text as it is looked over: its sentences, and the texts it is made of, of which the answers count here too. */
export interface Looked {
	readonly organisation: string;
	readonly subject: Subject;
	readonly sentences: readonly string[];
	readonly madeOf?: readonly Subject[];
}

export interface Place {
	readonly sentence: string;
	readonly words: string;
	readonly finding: Finding;
}

export interface LookOver {
	/** What waits for an answer, in reading order; the same words once. */
	readonly open: readonly Place[];
	/** What may stay, with the reason where one was needed. */
	readonly stays: readonly (Place & { readonly reason: string })[];
	/** The six answers about this very text. */
	readonly six: SixAnswers;
	/** How many answers are still missing: the text leaves when it is 0. */
	readonly missing: number;
}

/** The reasons the app offers itself: the checks read Dutch, and take "This" for a name. */
const usual: ReadonlySet<string> = new Set([...checkWords.nl.usualReasons, ...checkWords.en.usualReasons]);

/** How a text stands: what the checks find in it now, and what people answered. */
export async function lookOver(db: Db, looked: Looked): Promise<LookOver> {
	const rows = await db
		.select()
		.from(lookOvers)
		.where(
			and(
				eq(lookOvers.organisation, looked.organisation),
				inArray(lookOvers.subject, [looked.subject, ...(looked.madeOf ?? [])])
			)
		);
	const codes = looked.sentences.flatMap(ownCodesIn);
	const allowed = [...(await allowedFor(db, looked.organisation)), ...codes];
	const kept = new Map(rows.flatMap((row) => Object.entries(row.stays)));
	const own = rows.find((row) => row.subject === looked.subject);
	const six = own?.sixAbout === aboutOf(db, looked) ? own.six : {};
	const open: Place[] = [];
	const stays: (Place & { reason: string })[] = [];
	const seen = new Set<string>();
	for (const sentence of looked.sentences)
		for (const finding of check(sentence, { allowed })) {
			const words = sentence.slice(finding.start, finding.end);
			const mark = markOf(db, looked.organisation, words);
			if (seen.has(mark)) continue;
			seen.add(mark);
			const reason = kept.get(mark);
			const answered = reason !== undefined && (finding.severity !== 'direct' || reason !== '');
			if (answered) stays.push({ sentence, words, finding, reason });
			else open.push({ sentence, words, finding });
		}
	return { open, stays, six, missing: open.length + (sixVerdict(six) === 'fine' ? 0 : 1) };
}

/**
 * Lets words of the text stay. Refuses words that no finding is about, words that point at someone without a reason, and a
 * reason that points at someone itself.
 */
export async function keepWords(
	db: Db,
	looked: Looked,
	words: string,
	reason: string
): Promise<'saved' | 'not_found' | 'reason_missing' | 'reason_identifying'> {
	const { open } = await lookOver(db, looked);
	const place = open.find((one) => fold(one.words) === fold(words));
	if (!place) return 'not_found';
	if (place.finding.severity === 'direct' && !reason.trim()) return 'reason_missing';
	const own = usual.has(reason.trim()) ? [] : [reason];
	if (textsPoint(own, [], await allowedFor(db, looked.organisation))) return 'reason_identifying';
	const mark = markOf(db, looked.organisation, words);
	await change(db, looked, (row) => ({ ...row, stays: { ...row.stays, [mark]: reason.trim() } }));
	return 'saved';
}

/**
 * Whether this text still points at someone in words that were neither answered before nor by its writer now. Said of a text
 * that is about to be saved; the rest waits until it is looked over.
 */
export async function stillPoints(db: Db, looked: Looked, stays: readonly Stay[]): Promise<boolean> {
	const answers = stays.map(({ text, ...reason }) => ({ text: fold(text), ...reason }));
	const { open } = await lookOver(db, looked);
	return open.some(
		({ finding, sentence }) => finding.severity === 'direct' && !answered(sentence, finding, answers)
	);
}

/** Takes over what a writer let stay while writing, so that it is asked once. A reason that points at someone counts for nothing. */
export async function keepAnswers(db: Db, looked: Looked, stays: readonly Stay[]): Promise<void> {
	for (const { text, reason = '' } of stays) await keepWords(db, looked, text, reason.slice(0, 200));
}

/** The same answers for the fields in which the text is written: words and why. */
export const answersIn = ({ stays }: LookOver): Answer[] =>
	stays.map(({ words, reason }) => ({ text: fold(words), ...(reason ? { reason } : {}) }));

/** Answers the six questions about the text as it is now; about another text they are asked again. */
export async function answerSix(db: Db, looked: Looked, six: SixAnswers): Promise<void> {
	await change(db, looked, (row) => ({ ...row, six, sixAbout: aboutOf(db, looked) }));
}

/** Forgets what was answered about texts of which words were mended or taken back: a reason may tell what went. */
export async function forgetAnswers(tx: Tx, organisation: string, about: readonly Subject[]): Promise<void> {
	await tx
		.delete(lookOvers)
		.where(and(eq(lookOvers.organisation, organisation), inArray(lookOvers.subject, [...about])));
}

type Row = Pick<typeof lookOvers.$inferSelect, 'stays' | 'six' | 'sixAbout'>;

async function change(db: Db, { organisation, subject }: Looked, by: (row: Row) => Row): Promise<void> {
	await db.transaction(async (tx: Tx) => {
		const which = and(eq(lookOvers.organisation, organisation), eq(lookOvers.subject, subject));
		const [row] = await tx.select().from(lookOvers).where(which);
		const { stays, six, sixAbout } = by(row ?? { stays: {}, six: {}, sixAbout: '' });
		await tx
			.insert(lookOvers)
			.values({ organisation, subject, stays, six, sixAbout })
			.onConflictDoUpdate({
				target: [lookOvers.organisation, lookOvers.subject],
				set: { stays, six, sixAbout }
			});
	});
}

const markOf = (db: Db, organisation: string, words: string) => db.seal('stays', [organisation, fold(words)]);
const aboutOf = (db: Db, { organisation, sentences }: Looked) => db.seal('six', [organisation, ...sentences]);
