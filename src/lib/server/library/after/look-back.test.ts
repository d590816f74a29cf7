import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { allowWords } from '../../checks/allowed-words.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { audit } from '../../db/tables/audit.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { lookBackCodes } from '../../db/tables/reports.ts';
import { lessonOf, versionsOf } from '../lessons/find-lessons.ts';
import { keepSession } from '../keep-session.ts';
import {
	applyJudged,
	forgetLookBackCodes,
	lookBacksOf,
	makeLookBackCode,
	openLookBack,
	saveLookBack,
	type Seen
} from './look-back.ts';

let folder: string;
let db: Db;
let code: string;
const now = new Date('2026-03-20T10:00:00Z');
const june = new Date('2026-06-02T10:00:00Z');
const september = new Date('2026-09-15T10:00:00Z');
const here = { organisation: 'a', session: exampleKept.session };
const kept = { ...exampleKept, lookBack: 'De dagen worden rustiger.' };
const seen: Seen = {
	course: 'otherwise',
	happened: 'De rust kwam pas toen school meedacht.',
	because: 'Wij zagen school niet als steun.',
	judged: [{ lesson: 'LP-2026-001', verdict: 'confirmed', reason: 'Het hielp vaker.' }],
	stays: []
};

const leader = { id: 'g', roles: ['facilitator'] } as const;

beforeEach(async () => {
	await prepare();
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-back-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction((tx) => tx.insert(organisations).values({ id: 'a', name: 'a', createdAt: now }));
	await keepSession(db, kept, 'a', now);
	code = (await makeLookBackCode(db, here))!;
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

test('[L23] a code on paper opens the expectation and the lessons, and is stored as a hash alone', async () => {
	const open = await openLookBack(db, code.toLowerCase().replaceAll('-', ' '), june);
	expect(open).toMatchObject({ expectation: kept.lookBack, moment: 3, used: false });
	expect(open!.lessons.map((lesson) => lesson.code)).toContain('LP-2026-001');
	expect(await openLookBack(db, 'AAAA-AAAA-AAAA-AAAA', june)).toBeUndefined();
	expect(JSON.stringify(await db.select().from(lookBackCodes))).not.toContain(code.replaceAll('-', ''));
});

test('[L23] a code answers once after three months and once after six, and not before', async () => {
	expect(await saveLookBack(db, code, seen, now)).toBe('too_early');
	expect(await saveLookBack(db, code, seen, june)).toBe('saved');
	expect(await saveLookBack(db, code, seen, june)).toBe('used');
	expect(await saveLookBack(db, code, seen, september)).toBe('saved');
	expect(await saveLookBack(db, 'AAAA-AAAA-AAAA-AAAA', seen, june)).toBe('no_code');
	expect((await lookBacksOf(db, here)).map((one) => one.moment)).toEqual([3, 6]);
});

test('[L23] what is told is in general words', async () => {
	expect(await saveLookBack(db, code, { ...seen, happened: ' ' }, june)).toBe('empty');
	expect(await saveLookBack(db, code, { ...seen, because: 'x'.repeat(601) }, june)).toBe('too_long');
	expect(await saveLookBack(db, code, { ...seen, because: 'Bel 06-12345678.' }, june)).toBe('identifying');
	const silent = [{ ...seen.judged[0]!, reason: '' }];
	expect(await saveLookBack(db, code, { ...seen, judged: silent }, june)).toBe('reason_missing');
	expect(await lookBacksOf(db, here)).toEqual([]);
});

test('[L22] what was thought of a lesson becomes its next version, once', async () => {
	await saveLookBack(db, code, seen, june);
	const [one] = await lookBacksOf(db, here);
	expect(await applyJudged(db, leader, here, one!.id, 'LP-2026-002', june)).toBe('unknown');
	expect(await applyJudged(db, leader, { ...here, session: 'LB-26-99' }, one!.id, 'LP-2026-001', june)).toBe(
		'unknown'
	);
	expect(await applyJudged(db, leader, here, one!.id, 'LP-2026-001', june)).toBe('saved');
	expect(await applyJudged(db, leader, here, one!.id, 'LP-2026-001', june)).toBe('unknown');
	expect(await lessonOf(db, 'a', 'LP-2026-001')).toMatchObject({ version: 2 });
	expect(await versionsOf(db, 'a', 'LP-2026-001')).toHaveLength(2);
});

test('[L22] a facilitator confirms and adjusts, a method developer alone withdraws, and the audit log tells', async () => {
	const code2 = (await makeLookBackCode(db, here))!;
	const gone = [{ lesson: 'LP-2026-001', verdict: 'withdrawn', reason: 'Het klopt niet.' }] as const;
	expect(await saveLookBack(db, code2, { ...seen, judged: gone }, june)).toBe('saved');
	const [one] = await lookBacksOf(db, here);
	const apply = (by: Parameters<typeof applyJudged>[1]) =>
		applyJudged(db, by, here, one!.id, 'LP-2026-001', june);
	expect(await apply(leader)).toBe('not_yours');
	expect(await lessonOf(db, 'a', 'LP-2026-001')).toMatchObject({ version: 1 });
	expect(await db.select().from(audit)).toEqual([]);
	expect(await apply({ id: 'm', roles: ['facilitator', 'method_developer'] })).toBe('saved');
	expect(await lessonOf(db, 'a', 'LP-2026-001')).toMatchObject({ status: 'withdrawn' });
	expect(await db.select().from(audit)).toMatchObject([
		{ actor: 'm', act: 'lesson_moved', subject: 'LP-2026-001', organisation: 'a' }
	]);
});

test('codes are thrown away when the last moment is long over', async () => {
	await forgetLookBackCodes(db, september);
	expect(await openLookBack(db, code, september)).toBeDefined();
	await forgetLookBackCodes(db, new Date('2026-12-20T10:00:00Z'));
	expect(await openLookBack(db, code, september)).toBeUndefined();
});

test('[K15] looking back, the words of the organisation may stay', async () => {
	const told = { ...seen, happened: 'Wij vroegen Tamarix om mee te denken.' };
	expect(await saveLookBack(db, code, told, june)).toBe('identifying');
	await db.transaction((tx) => allowWords(tx, { id: 'm', organisation: 'a' }, 'Tamarix', now));
	expect(await saveLookBack(db, code, told, june)).toBe('saved');
});
