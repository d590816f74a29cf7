import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formats, write } from '#lib/handout/formats/formats.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { addAccount, addOrganisation } from '../../accounts/people.ts';
import { verify } from '../../audit/audit.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import { talkBack } from '../../db/tables/talk-back.ts';
import { queueMail, waitingMails } from '../../mail/queue.ts';
import { letters } from '#lib/words/letters.ts';
import { moveLesson, rewordLesson } from '../lessons/change-lesson.ts';
import { eraseWording } from './erase-wording.ts';
import { findLessons, lessonOf, versionsOf } from '../lessons/find-lessons.ts';
import { handoutOf, makeHandout, type Who } from '../handouts/handouts.ts';
import { keepSession } from '../keep-session.ts';
import { reportOf, saveReport } from '../after/reports.ts';
import { talkBackOf } from '../after/talk-back.ts';

const now = new Date('2026-04-10T10:00:00Z');
const code = 'LP-2026-001';
const told = 'Oma Zoekmij uit de Korenhofstraat belde in korte tijd vaak met zorgen.';
let folder: string;
let db: Db;
let anna: Who;
let slug: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-wording-'));
	db = openDatabase(join(folder, 'vensterbank.db'));
	anna = await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'GI Noord', now);
		const person = { organisation, email: 'anna@voorbeeld.nl', name: 'Anna' };
		return { organisation, id: (await addAccount(tx, { ...person, roles: ['method_developer'] }, now))! };
	});
	const [first, ...others] = exampleKept.lessons;
	await keepSession(
		db,
		{ ...exampleKept, lessons: [{ ...first!, situation: told }, ...others] },
		anna.organisation,
		now
	);
	slug = (await makeHandout(db, anna, { title: 'Eerst de bron', lessons: [code, 'LP-2026-003'] }, now))!;
	const { markdown } = (await reportOf(db, anna.organisation, 'LB-26-03'))!;
	await saveReport(db, anna, 'LB-26-03', { markdown: `${markdown}\nVan ons.\n`, checked: false }, now);
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

/** Every byte of the database, and every export of the handout and the report. */
async function everything(): Promise<string> {
	const handout = (await handoutOf(db, anna.organisation, slug))!.text.markdown;
	const report = (await reportOf(db, anna.organisation, 'LB-26-03'))!.markdown;
	const files = await Promise.all(
		formats
			.filter((format) => ['markdown', 'md', 'html', 'json'].includes(format.name))
			.flatMap((format) => [handout, report].map((text) => write(format, text, { title: 'x' })))
	);
	const bytes = ['vensterbank.db', 'vensterbank.db-wal'].map((name) => readFileSync(join(folder, name)));
	return [...files, ...bytes].map((one) => Buffer.from(one).toString('latin1')).join('\n');
}
const traces = /zoekmij|korenhof/i;
const lesson = async () => (await lessonOf(db, anna.organisation, code))!;

test('[L30] corrected words go from versions, report, handout, search and file; the new ones stand there', async () => {
	expect(await everything()).toMatch(traces);
	const which = { ...anna, code, version: 1 };
	const why = { month: '2026-04', maker: 'method_developer', reason: 'herkenbaar' } as const;
	const neutral = 'Iemand uit de familie belde in korte tijd vaak met zorgen.';
	expect(await rewordLesson(db, which, { situation: neutral }, why)).toBe('saved');
	expect(await everything()).toMatch(traces);
	const stays = { merk: 'Zoekmij is de oma uit de Korenhofstraat' };
	const answers = {
		organisation: anna.organisation,
		subject: `handout:${slug}`,
		stays,
		six: {},
		sixAbout: ''
	};
	await db.transaction((tx) => tx.insert(lookOvers).values(answers));

	const erased = await eraseWording(db, folder, anna, code, now);
	expect(erased).toEqual({ texts: 1, found: 0, handouts: [slug] });
	expect(await everything()).not.toMatch(traces);
	expect((await findLessons(db, anna.organisation, { words: 'Korenhofstraat' })).total).toBe(0);
	expect((await findLessons(db, anna.organisation, { words: 'familie' })).total).toBe(1);
	expect((await lesson()).situation).toBe(neutral);
	const versions = await versionsOf(db, anna.organisation, code);
	expect(versions.map((one) => [one.version, one.situation])).toEqual([
		[1, neutral],
		[2, neutral]
	]);
	const report = (await reportOf(db, anna.organisation, 'LB-26-03'))!;
	expect(report.kept.lessons[0]!.situation).toBe(neutral);
	expect(report.markdown).toContain('Van ons.');
	expect((await handoutOf(db, anna.organisation, slug))!.text.markdown).toContain('angst');
	expect(await verify(db)).toMatchObject({ whole: true });
});

test('[L30] of a withdrawn lesson nothing stays but its code; a reading beside it keeps its own words', async () => {
	const why = {
		month: '2026-04',
		maker: 'method_developer',
		reason: 'Oma Zoekmij uit de Korenhofstraat'
	} as const;
	const stays = { merk: 'Zoekmij is de oma uit de Korenhofstraat' };
	const answers = {
		organisation: anna.organisation,
		subject: `lesson:${code}`,
		stays,
		six: {},
		sixAbout: ''
	};
	await db.transaction((tx) => tx.insert(lookOvers).values(answers));
	await moveLesson(db, { ...anna, code, version: 1 }, 'withdrawn', why);
	const erased = await eraseWording(db, folder, anna, code, now);
	expect(erased).toMatchObject({ handouts: [slug] });
	expect(await everything()).not.toMatch(traces);
	expect(await lesson()).toMatchObject({ code, status: 'withdrawn', helps: '', situation: '' });
	const report = (await reportOf(db, anna.organisation, 'LB-26-03'))!;
	expect(report.kept.lessons).toHaveLength(exampleKept.lessons.length - 1);
	expect((await lessonOf(db, anna.organisation, 'LP-2026-002'))!.helps).toContain('zelf bij het gezin');
});

test('[L30] talk-back from the lesson and letters that wait lose its words too', async () => {
	const from = { addressee: 'board', answerDue: '', lessons: [code], sessions: [] } as const;
	const rest = { conditions: '', method: '', ownShare: '' };
	const proposal = 'Maak tijd om bij de bron te vragen.';
	const written = { bottleneck: told, proposal, ...rest, ...from };
	await db.transaction(async (tx) => {
		const answered = { standing: 'taken_over', answer: 'Dat komt er.', answeredMonth: '2026-04' } as const;
		const row = { ...written, ...answered, id: 't', organisation: anna.organisation, changedAt: now };
		await tx.insert(talkBack).values(row);
		const letter = letters.answered('LB-26-03', told, 'Dat komt er.', undefined);
		await queueMail(tx, { organisation: anna.organisation, to: 'sam@voorbeeld.nl', ...letter }, now);
	});
	const why = { month: '2026-04', maker: 'method_developer', reason: 'herkenbaar' } as const;
	const which = { ...anna, code, version: 1 };
	await rewordLesson(db, which, { situation: 'Iemand uit de familie belde vaak.' }, why);
	expect(await eraseWording(db, folder, anna, code, now)).toMatchObject({ found: 0 });
	expect(await everything()).not.toMatch(traces);
	expect(await talkBackOf(db, anna.organisation)).toMatchObject([
		{ bottleneck: '', proposal, standing: 'draft' }
	]);
	expect(await waitingMails(db, anna.organisation)).toEqual([]);
});

test('[L30] another organisation erases nothing', async () => {
	expect(await eraseWording(db, folder, { id: 'x', organisation: 'y' }, code, now)).toBeUndefined();
	expect(await everything()).toMatch(traces);
});
