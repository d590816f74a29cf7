import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { addAccount, addOrganisation } from '../../accounts/people.ts';
import { verify } from '../../audit/audit.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { addComment } from '../handouts/comments.ts';
import { handoutOf, makeHandout, saveVersion, type Who } from '../handouts/handouts.ts';
import { keepSession } from '../keep-session.ts';
import { eraseOldVersions, oldSentences } from './erase-versions.ts';

const now = new Date('2026-04-10T10:00:00Z');
const told = 'Oma uit de Korenhofstraat belde elke dag.';
let folder: string;
let db: Db;
let anna: Who;
let slug: string;

beforeEach(async () => {
	await prepare();
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-versions-'));
	db = openDatabase(join(folder, 'vensterbank.db'));
	anna = await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'GI Noord', now);
		const person = { organisation, email: 'anna@voorbeeld.nl', name: 'Anna' };
		return { organisation, id: (await addAccount(tx, { ...person, roles: ['method_developer'] }, now))! };
	});
	await keepSession(db, exampleKept, anna.organisation, now);
	slug = (await makeHandout(db, anna, { title: 'Eerst de bron', lessons: ['LP-2026-001'] }, now))!;
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

async function save(change: (markdown: string) => string) {
	const { handout, text } = (await handoutOf(db, anna.organisation, slug))!;
	const { title, lessons, audiences } = text;
	const version = { title, lessons, audiences, markdown: change(text.markdown), note: '' };
	expect(await saveVersion(db, anna, slug, { ...version, base: handout.version }, now)).toBe('saved');
}

const bytes = () =>
	['vensterbank.db', 'vensterbank.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1')).join();

test('[H37] what only earlier versions say goes from them, from comments and from the file; the rest stays', async () => {
	await save((markdown) => markdown.replace('## ', `${told}\n\nDit blijft staan.\n\n## `));
	const about = { section: '', sentence: told, text: 'Wie belde er elke dag?', stays: [] };
	expect(await addComment(db, anna, slug, 'method_developer', about, now)).toBe('saved');
	await save((markdown) => markdown.replace(`${told}\n\n`, ''));
	expect(await oldSentences(db, anna.organisation, slug)).toEqual([told]);
	expect(bytes()).toContain('Korenhofstraat');

	expect(await eraseOldVersions(db, anna, slug, now)).toBe(1);
	expect(bytes()).not.toContain('Korenhofstraat');
	const second = (await handoutOf(db, anna.organisation, slug, 2))!;
	expect(second.text.markdown).toContain('Dit blijft staan.');
	expect(await oldSentences(db, anna.organisation, slug)).toEqual([]);
	expect(await verify(db)).toMatchObject({ whole: true });
});

test('[H37] of another organisation nothing is told or erased', async () => {
	const stranger = { id: anna.id, organisation: 'elders' };
	expect(await oldSentences(db, stranger.organisation, slug)).toBeUndefined();
	expect(await eraseOldVersions(db, stranger, slug, now)).toBeUndefined();
});
