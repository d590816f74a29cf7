import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { reword } from '#lib/lessons/change.ts';
import { openDatabase, type Db } from '../db/open.ts';
import { organisations } from '../db/tables/organisations.ts';
import { reports } from '../db/tables/reports.ts';
import { findLessons, lessonOf, lessonsByCode, sameElement, versionsOf } from './lessons/find-lessons.ts';
import { keepSession } from './keep-session.ts';
import { lessonForChange, saveLesson } from './lessons/save-lesson.ts';
import { askFor } from './lessons/stems.ts';

let folder: string;
let db: Db;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-library-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction((tx) =>
		tx.insert(organisations).values(['a', 'b'].map((id) => ({ id, name: id, createdAt: new Date(0) })))
	);
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const now = new Date('2026-03-20T10:00:00Z');
const codes = async (search: Parameters<typeof findLessons>[2], organisation = 'a') =>
	(await findLessons(db, organisation, search)).lessons.map((lesson) => lesson.code).sort();

test('a session is kept once, however often it is handed in', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await keepSession(db, { ...exampleKept, question: 'Een andere?' }, 'a', now);
	const rows = await db.select().from(reports);
	expect(rows).toHaveLength(1);
	expect(rows[0]!.kept.question).toBe(exampleKept.question);
	expect(rows[0]!.dueAt).toEqual(new Date('2026-04-03T10:00:00Z'));
	expect(await codes({})).toEqual(['LP-2026-001', 'LP-2026-002', 'LP-2026-003']);
});

test('numbers count on within the year and start anew in the next', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await keepSession(db, { ...exampleKept, session: 'LB-26-04' }, 'a', now);
	await keepSession(db, { ...exampleKept, session: 'LB-27-01', month: '2027-01' }, 'a', now);
	expect(await codes({})).toEqual([
		'LP-2026-001',
		'LP-2026-002',
		'LP-2026-003',
		'LP-2026-004',
		'LP-2026-005',
		'LP-2026-006',
		'LP-2027-001',
		'LP-2027-002',
		'LP-2027-003'
	]);
});

test('an organisation sees only its own', async () => {
	await keepSession(db, exampleKept, 'a', now);
	expect(await codes({}, 'b')).toEqual([]);
	expect(await codes({ words: 'bron' }, 'b')).toEqual([]);
	expect((await findLessons(db, 'b', {})).counts.kind).toEqual([]);
	expect(await lessonOf(db, 'b', 'LP-2026-001')).toBeUndefined();
	expect(await lessonsByCode(db, 'b', ['LP-2026-001'])).toEqual([]);
});

test('words are found in any form, and half a word too', async () => {
	await keepSession(db, exampleKept, 'a', now);
	expect(await codes({ words: 'angsten' })).toEqual(['LP-2026-003']);
	expect(await codes({ words: 'ANGST weeg' })).toEqual(['LP-2026-003']);
	expect(await codes({ words: 'formuli' })).toEqual(['LP-2026-001']);
	expect(await codes({ words: 'gezinnen' })).toEqual(['LP-2026-002']);
	expect(await codes({ words: 'eenhoorn' })).toEqual([]);
	expect(await codes({ words: 'LP-2026-002' })).toEqual(['LP-2026-002']);
});

test('nothing that someone types is a command to the index', async () => {
	await keepSession(db, exampleKept, 'a', now);
	for (const words of [
		'"',
		"'",
		'a" OR "b',
		'NEAR(',
		'title:bron',
		'*',
		'-bron',
		'^',
		'bron AND',
		'()',
		'%_'
	])
		await expect(codes({ words })).resolves.toBeInstanceOf(Array);
	expect(askFor('"*(')).toBeUndefined();
	expect(await codes({ words: '!!!' })).toEqual([]);
});

test('facets narrow down, and count what is left', async () => {
	await keepSession(db, exampleKept, 'a', now);
	expect(await codes({ where: { window: ['3'] } })).toEqual(['LP-2026-003']);
	expect(await codes({ where: { window: ['1', '3'] } })).toEqual(['LP-2026-002', 'LP-2026-003']);
	expect(await codes({ where: { window: ['2'], kind: ['cooperation'] } })).toEqual(['LP-2026-002']);
	expect(await codes({ where: { mix: ['onderwijs'], month: ['2026-03'] }, words: 'bron' })).toEqual([
		'LP-2026-001'
	]);
	const { counts, total } = await findLessons(db, 'a', { where: { window: ['2'] } });
	expect(total).toBe(2);
	expect(counts.window).toEqual([
		{ value: '2', count: 2 },
		{ value: '1', count: 1 }
	]);
	expect(counts.certainty).toEqual([{ value: 'idea', count: 2 }]);
});

test('a lesson that changes is found by its new words only, and its old version stays', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await db.transaction(async (tx) => {
		const lesson = await lessonForChange(tx, 'a', 'LP-2026-003');
		const when = { month: '2026-05', maker: 'method_developer', reason: 'korter' } as const;
		const changed = reword(lesson!, { title: 'Noem de eenhoorn', themes: ['angst'] }, when);
		if ('lesson' in changed) await saveLesson(tx, 'a', changed.lesson);
	});
	expect(await codes({ words: 'eenhoorn' })).toEqual(['LP-2026-003']);
	expect(await codes({ where: { theme: ['angst'] } })).toEqual(['LP-2026-003']);
	expect((await versionsOf(db, 'a', 'LP-2026-003')).map((lesson) => lesson.version)).toEqual([1, 2]);
	expect((await findLessons(db, 'a', {})).total).toBe(3);
});

test('a title weighs more than the rest', async () => {
	await keepSession(db, exampleKept, 'a', now);
	const found = await findLessons(db, 'a', { words: 'opschrijven' });
	expect(found.lessons[0]!.title).toContain('opschrijven');
});

test('readings of one element find each other', async () => {
	await keepSession(db, exampleKept, 'a', now);
	const lesson = await lessonOf(db, 'a', 'LP-2026-001');
	expect((await sameElement(db, 'a', lesson!)).map((other) => other.code)).toEqual(['LP-2026-002']);
});
