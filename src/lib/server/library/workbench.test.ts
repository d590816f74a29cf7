import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { likened } from '#lib/lessons/likeness.ts';
import { openDatabase, type Db } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { audit } from '../db/tables/audit.ts';
import { organisations } from '../db/tables/organisations.ts';
import { lessonOf } from './lessons/find-lessons.ts';
import { keepSession } from './keep-session.ts';
import { knownNotDone } from './lessons/known-not-done.ts';
import { moveLesson, relateLessons } from './lessons/change-lesson.ts';
import { alikeAmongNew, nearLessons } from './lessons/near-lessons.ts';
import { overviewOf } from './overview.ts';
import { addReading, chooseReading, readingsOf } from './lessons/readings.ts';
import { forgetSearch, mostSaved, savedSearchesOf, saveSearch, searchIn } from './lessons/saved-searches.ts';

let folder: string;
let db: Db;
const now = new Date('2026-05-20T10:00:00Z');
const who = { id: 'anna', organisation: 'a' };
const when = { month: '2026-05', maker: 'method_developer', reason: 'past beter' } as const;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-workbench-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction(async (tx) => {
		await tx.insert(organisations).values(['a', 'b'].map((id) => ({ id, name: id, createdAt: now })));
		await tx.insert(accounts).values(
			['anna', 'bram'].map((id) => ({
				id,
				organisation: 'a',
				email: `${id}@voorbeeld.nl`,
				name: id,
				roles: ['method_developer' as const],
				createdAt: now,
				updatedAt: now
			}))
		);
	});
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const keep = (n: number, change: Partial<typeof exampleKept> = {}) =>
	keepSession(db, { ...exampleKept, session: `LB-26-${String(n).padStart(2, '0')}`, ...change }, 'a', now);

const reading = {
	title: 'Neem tijd voor de bron',
	situation: 'Er komen in korte tijd veel zorgen binnen.',
	helps: 'eerst na te gaan van wie je iets weet',
	because: 'je dan rustiger weegt',
	unless: ''
};

test('[L16] a lesson finds those that are like it, most alike first, and not itself', async () => {
	await keep(3);
	await keep(4, {
		lessons: [{ ...exampleKept.lessons[2]!, helps: 'eerst zelf op te schrijven waar je bang voor bent' }]
	});
	const fear = (await lessonOf(db, 'a', 'LP-2026-003'))!;
	const near = await nearLessons(db, 'a', likened(fear), { except: ['LP-2026-003'] });
	expect(near.map((one) => one.lesson.code)).toEqual(['LP-2026-004']);
	expect((await nearLessons(db, 'a', likened(fear))).map((one) => one.lesson.code)).toEqual([
		'LP-2026-003',
		'LP-2026-004'
	]);
	expect(await nearLessons(db, 'b', likened(fear))).toEqual([]);
});

test('[L16] what came in is laid beside what there is, per session, until somebody said how it stands', async () => {
	await keep(3);
	await keep(4, {
		lessons: [{ ...exampleKept.lessons[2]!, helps: 'eerst zelf op te schrijven waar je bang voor bent' }]
	});
	const pairs = async (session?: string) =>
		(await alikeAmongNew(db, 'a', session)).map(({ lesson, near }) => [
			lesson.code,
			...near.map((one) => one.lesson.code)
		]);
	expect(await pairs()).toEqual([['LP-2026-004', 'LP-2026-003']]);
	expect(await pairs('LB-26-03')).toEqual([['LP-2026-003', 'LP-2026-004']]);
	expect(await pairs('LB-26-09')).toEqual([]);
	expect(await alikeAmongNew(db, 'b')).toEqual([]);
	const which = { ...who, code: 'LP-2026-004' };
	expect(await relateLessons(db, which, 'LP-2026-003', 'different', when)).toBe('saved');
	expect(await pairs()).toEqual([]);
});

test('[L16] half a lesson is compared as well, and nothing at all finds nothing', async () => {
	await keep(3);
	const empty = { title: '', situation: '', element: '', helps: '' };
	const typed = { ...empty, situation: 'Het team raakt ongerust en wil snel iets doen' };
	expect((await nearLessons(db, 'a', typed)).map((one) => one.lesson.code)).toEqual(['LP-2026-003']);
	expect(await nearLessons(db, 'a', empty)).toEqual([]);
	expect(await nearLessons(db, 'a', { ...empty, situation: '" OR title:* NEAR(' })).toEqual([]);
});

test('[L12] a reading is added beside the others of its element, and the relations that were chosen are kept', async () => {
	await keep(3);
	const made = await addReading(
		db,
		who,
		'ME-2026-001',
		reading,
		[
			{ code: 'LP-2026-003', is: 'related' },
			{ code: 'LP-2026-999', is: 'same' }
		],
		when
	);
	expect(made).toEqual({ code: 'LP-2026-004' });
	const { lessons } = (await readingsOf(db, 'a', 'ME-2026-001'))!;
	expect(lessons.map((lesson) => lesson.code)).toEqual(['LP-2026-001', 'LP-2026-002', 'LP-2026-004']);
	const added = (await lessonOf(db, 'a', 'LP-2026-004'))!;
	expect(added.relations.map(({ lesson, is }) => [lesson, is])).toEqual([
		['LP-2026-001', 'alternative'],
		['LP-2026-002', 'alternative'],
		['LP-2026-003', 'related']
	]);
	expect(await addReading(db, who, 'ME-2026-099', reading, [], when)).toEqual({ refused: 'unknown_lesson' });
	const told = await db.select().from(audit);
	expect(told.map(({ act, actor, subject }) => [act, actor, subject])).toEqual([
		['lesson_related', 'anna', 'LP-2026-004'],
		['reading_added', 'anna', 'LP-2026-004']
	]);
	expect(await readingsOf(db, 'b', 'ME-2026-001')).toBeUndefined();
});

test('[L12] a refused reading leaves everything as it was', async () => {
	await keep(3);
	expect(await addReading(db, who, 'ME-2026-001', reading, [], { ...when, reason: '' })).toEqual({
		refused: 'reason_missing'
	});
	expect((await readingsOf(db, 'a', 'ME-2026-001'))!.lessons.map((lesson) => lesson.version)).toEqual([1, 1]);
});

test('[L13] a choice of reading is saved with all readings of the element', async () => {
	await keep(3);
	expect(await chooseReading(db, who, 'ME-2026-001', 'LP-2026-002', when)).toBe('saved');
	const { lessons } = (await readingsOf(db, 'a', 'ME-2026-001'))!;
	expect(lessons.map((lesson) => [lesson.code, lesson.choice?.is])).toEqual([
		['LP-2026-001', 'beside'],
		['LP-2026-002', 'chosen']
	]);
	expect(await chooseReading(db, who, 'ME-2026-003', 'LP-2026-003', when)).toBe('only_one');
});

test('what people know and do not do is counted per lesson, most often said first', async () => {
	await keep(3);
	const found = await knownNotDone(db, 'a');
	expect(found.map(({ code, count, of }) => [code, count, of])).toEqual([
		['LP-2026-001', 3, 8],
		['LP-2026-003', 1, 8]
	]);
	expect(found[0]!.obstacles).toEqual(['Het formulier vraagt er niet naar.']);
	await moveLesson(db, { ...who, code: 'LP-2026-001', version: 1 }, 'withdrawn', when);
	expect((await knownNotDone(db, 'a')).map((lesson) => lesson.code)).toEqual(['LP-2026-003']);
	expect(await knownNotDone(db, 'b')).toEqual([]);
});

test('a saved search is words and facets in a fixed order, and belongs to one account', async () => {
	expect(searchIn(new URLSearchParams('page=3&window=2&q=+bron+&window=2&kind=method&x=1'))).toBe(
		'q=bron&window=2&kind=method'
	);
	const search = { name: ' Bronnen ', query: 'q=bron&page=2' };
	expect(await saveSearch(db, 'anna', search, now)).toBe('saved');
	expect(await saveSearch(db, 'anna', { name: 'Bronnen', query: 'q=verhaal' }, now)).toBe('saved');
	const [saved, ...more] = await savedSearchesOf(db, 'anna');
	expect([saved!.name, saved!.query, more]).toEqual(['Bronnen', 'q=verhaal', []]);
	expect(await savedSearchesOf(db, 'bram')).toEqual([]);
	await forgetSearch(db, 'bram', saved!.id);
	expect(await savedSearchesOf(db, 'anna')).toHaveLength(1);
	await forgetSearch(db, 'anna', saved!.id);
	expect(await savedSearchesOf(db, 'anna')).toEqual([]);
});

test('a search without a name, without a question, or one too many is refused', async () => {
	expect(await saveSearch(db, 'anna', { name: ' ', query: 'q=bron' }, now)).toBe('name_missing');
	expect(await saveSearch(db, 'anna', { name: 'Alles', query: 'page=2' }, now)).toBe('empty');
	for (let n = 0; n < mostSaved; n++) await saveSearch(db, 'anna', { name: `${n}`, query: 'q=bron' }, now);
	expect(await saveSearch(db, 'anna', { name: 'meer', query: 'q=bron' }, now)).toBe('too_many');
	expect(await saveSearch(db, 'anna', { name: '1', query: 'q=verhaal' }, now)).toBe('saved');
});

test('[L18] before five sessions the overview says only how many there were', async () => {
	for (let n = 1; n <= 4; n++) await keep(n);
	expect(await overviewOf(db, 'a', '2026-05')).toEqual({ tooFew: true, sessions: 4 });
	await keep(5);
	expect(await overviewOf(db, 'a', '2026-05')).toMatchObject({ sessions: 5, lessons: 15 });
	expect(await overviewOf(db, 'b', '2026-05')).toEqual({ tooFew: true, sessions: 0 });
});

test('[L18] the overview counts lessons and sessions, and holds no person', async () => {
	for (let n = 1; n <= 5; n++) await keep(n);
	const overview = await overviewOf(db, 'a', '2026-05');
	if ('tooFew' in overview) throw new Error('too few');
	expect(overview.windows).toEqual([
		{ value: '1', count: 5 },
		{ value: '2', count: 10 },
		{ value: '3', count: 5 },
		{ value: '4', count: 0 }
	]);
	expect(overview.certainty[0]).toEqual({ value: 'idea', count: 15 });
	expect(overview.months).toHaveLength(12);
	expect(overview.months.at(-3)).toEqual({ value: '2026-03', count: 15 });
	expect(overview).toMatchObject({ practiceOnly: 15, withCounter: 5, withChange: 5, reviewDue: 0 });
	expect(overview.differences).toHaveLength(5);
	expect(JSON.stringify(overview)).not.toMatch(/Noor|LB-26|leader|people":/);
});
