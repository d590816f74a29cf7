import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import type { Answer } from '#lib/checks/answers.ts';
import { fold } from '#lib/checks/fold.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { addAccount, addOrganisation } from '../../accounts/people.ts';
import { allowWords } from '../../checks/allowed-words.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import {
	addComment,
	addReaderComment,
	commentsOf,
	commentsOfReader,
	openComments,
	resolveComment
} from './comments.ts';
import { handoutOf, makeHandout, saveVersion, type Who } from './handouts.ts';
import { moveHandout } from './publish-handout.ts';
import { keepSession } from '../keep-session.ts';
import { askReader, endReader, finishReading, readerByToken, readersOf } from './readers.ts';

const now = new Date('2026-04-10T10:00:00Z');
const days = (n: number) => new Date(now.getTime() + n * 24 * 3_600_000);
let folder: string;
let db: Db;
let anna: Who;
let stranger: Who;
let slug: string;

beforeEach(async () => {
	await prepare();
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-comments-'));
	db = openDatabase(join(folder, 'a.db'));
	const person = (name: string) =>
		db.transaction(async (tx) => {
			const organisation = await addOrganisation(tx, name, now);
			const account = {
				organisation,
				email: `${name}@voorbeeld.nl`,
				name,
				roles: ['method_developer']
			} as const;
			return { id: (await addAccount(tx, account, now))!, organisation };
		});
	anna = await person('anna');
	stranger = await person('vreemd');
	await keepSession(db, exampleKept, anna.organisation, now);
	slug = (await makeHandout(
		db,
		anna,
		{ title: 'Eerst de bron', lessons: ['LP-2026-001', 'LP-2026-003'] },
		now
	))!;
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const whole = { section: '', sentence: '', stays: [] as readonly Answer[] };
const comment = (text: string, rest: Partial<typeof whole> = {}) =>
	addComment(db, anna, slug, 'method_developer', { ...whole, ...rest, text }, now);
const all = () => commentsOf(db, anna.organisation, slug);
const tokenOf = async () => (await askReader(db, anna, slug, now))!.split('/').at(-1)!;

test('[H34] a comment tells its role and version, and no name', async () => {
	expect(await comment('Dit mag korter.', { section: 'In het kort' })).toBe('saved');
	const [made] = await all();
	expect(made).toMatchObject({
		role: 'method_developer',
		version: 1,
		section: 'In het kort',
		resolvedAt: null
	});
	expect(JSON.stringify(made)).not.toContain(anna.id);
	expect(await commentsOf(db, stranger.organisation, slug)).toEqual([]);
	expect(await addComment(db, stranger, slug, 'facilitator', { ...whole, text: 'x' }, now)).toEqual({
		refused: 'unknown'
	});
});

test('[H34] a comment stays through new versions, is dealt with and opened again', async () => {
	await comment('Dit mag korter.');
	const { text, handout } = (await handoutOf(db, anna.organisation, slug))!;
	const { title, lessons, audiences } = text;
	const next = {
		title,
		lessons,
		audiences,
		markdown: `${text.markdown}\n\nErbij.`,
		note: '',
		base: handout.version
	};
	expect(await saveVersion(db, anna, slug, next, now)).toBe('saved');
	const [one] = await all();
	expect(one!.text).toBe('Dit mag korter.');
	expect((await openComments(db, anna.organisation)).get(slug)).toBe(1);
	expect(await resolveComment(db, stranger, slug, one!.id, now)).toBe(false);
	expect(await resolveComment(db, anna, slug, one!.id, now)).toBe(true);
	expect((await openComments(db, anna.organisation)).get(slug)).toBeUndefined();
	await resolveComment(db, anna, slug, one!.id, null);
	expect((await all())[0]!.resolvedAt).toBeNull();
});

test('[H35] what points at someone is only kept with a reason', async () => {
	const text = 'Bel Noor de Wit op 06-12345678.';
	const refused = await comment(text);
	expect(refused).toMatchObject({ refused: 'comment_identifying' });
	if (refused === 'saved') throw new Error('not refused');
	expect(refused.words?.join(' ')).toContain('06-12345678');
	expect(await all()).toEqual([]);
	const stays = (refused.words ?? []).map((words) => ({ text: fold(words), reason: '' }));
	expect(await comment(text, { stays })).toMatchObject({ refused: 'comment_identifying' });
	const because = stays.map((one) => ({ ...one, reason: 'verzonnen' }));
	expect(await comment(text, { stays: because })).toBe('saved');
	expect(await comment('  ')).toEqual({ refused: 'comment_empty' });
	expect(await comment('x'.repeat(2001))).toEqual({ refused: 'comment_too_long' });
});

test('[H35] a link leads to one version as outsiders read it, and nowhere else', async () => {
	const token = await tokenOf();
	expect(token.length).toBeGreaterThanOrEqual(32);
	const found = (await readerByToken(db, token, now))!;
	expect(found.title).toBe('Eerst de bron');
	expect(JSON.stringify([...found.document.notes, found.document.blocks])).not.toMatch(/LB-\d/);
	expect(await readerByToken(db, `${token}x`, now)).toBeUndefined();
	expect(await readerByToken(db, '', now)).toBeUndefined();
	expect(JSON.stringify(await readersOf(db, slug))).not.toContain(token);
	expect(await askReader(db, stranger, slug, now)).toBeUndefined();
});

test('[H35] a link ends after three weeks, when it is ended, and when the handout is withdrawn', async () => {
	const first = await tokenOf();
	expect(await readerByToken(db, first, days(20.9))).toBeDefined();
	expect(await readerByToken(db, first, days(21.1))).toBeUndefined();
	const { id } = (await readersOf(db, slug))[0]!;
	await endReader(db, stranger, slug, id, now);
	expect(await readerByToken(db, first, days(1))).toBeDefined();
	await endReader(db, anna, slug, id, now);
	expect(await readerByToken(db, first, days(1))).toBeUndefined();
	const second = await tokenOf();
	await moveHandout(db, anna, slug, { to: 'withdrawn', reason: 'x', open: 0 }, now);
	expect(await readerByToken(db, second, now)).toBeUndefined();
});

test('[H35] the reader remarks, sees the own remarks alone, and the handout says that someone read along', async () => {
	await comment('Van een collega.');
	const found = (await readerByToken(db, await tokenOf(), now))!;
	expect(await addReaderComment(db, found.reader, { ...whole, text: 'Dit herken ik.' }, now)).toBe('saved');
	expect((await commentsOfReader(db, found.reader.id)).map(({ text }) => text)).toEqual(['Dit herken ik.']);
	expect((await all()).map(({ role }) => role).toSorted()).toEqual(['method_developer', 'reader']);
	const before = (await handoutOf(db, anna.organisation, slug))!;
	expect([before.handout.livedReader, before.text.markdown.includes('las nog niet mee')]).toEqual([
		'asked',
		true
	]);
	await finishReading(db, found, now);
	const after = (await handoutOf(db, anna.organisation, slug))!;
	expect([
		after.handout.livedReader,
		after.text.markdown.includes('Een ervaringsdeskundige las mee.')
	]).toEqual(['read', true]);
});

test('[H35] one link takes a hundred remarks', async () => {
	const { reader } = (await readerByToken(db, await tokenOf(), now))!;
	for (let n = 0; n < 100; n++)
		expect(await addReaderComment(db, reader, { ...whole, text: `Nummer ${n}.` }, now)).toBe('saved');
	expect(await addReaderComment(db, reader, { ...whole, text: 'Te veel.' }, now)).toMatchObject({
		refused: 'comment_too_long'
	});
});

test('[K15] in a comment, of a reader too, the words of the organisation may stay', async () => {
	const text = 'Wij vroegen Tamarix om mee te denken.';
	const { reader } = (await readerByToken(db, await tokenOf(), now))!;
	const remark = () => addReaderComment(db, reader, { ...whole, text }, now);
	expect(await remark()).toMatchObject({ refused: 'comment_identifying' });
	expect(await comment(text)).toMatchObject({ refused: 'comment_identifying' });
	await db.transaction((tx) => allowWords(tx, anna, 'Tamarix', now));
	expect(await remark()).toBe('saved');
	expect(await comment(text)).toBe('saved');
});
