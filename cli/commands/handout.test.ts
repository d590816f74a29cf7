import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/open.ts';
import { handouts } from '#lib/server/db/tables/handouts.ts';
import { lookOvers } from '#lib/server/db/tables/look-overs.ts';

let folder: string;
let slugs: string[];
const vensterbank = (...args: string[]) =>
	spawnSync(process.execPath, ['cli/vensterbank.ts', ...args], {
		env: { ...process.env, VENSTERBANK_DATA: folder },
		encoding: 'utf8'
	});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-cli-'));
	const seeded = vensterbank('seed', '--lessons', '20', '--sessions', '4');
	slugs = JSON.parse(seeded.stdout).handouts.map((one: { slug: string }) => one.slug);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('seed makes handouts that can be taken out in each format, for each audience', () => {
	expect(slugs.length).toBeGreaterThan(1);
	for (const [format, start] of [
		['md', '# '],
		['html', '<!doctype html>'],
		['json', '{'],
		['odt', 'PK'],
		['docx', 'PK']
	] as const) {
		const out = join(folder, `x.${format}`);
		const asked = ['--format', format, '--audience', 'family', '--out', out];
		expect(vensterbank('handout', 'export', slugs[0]!, ...asked).status).toBe(0);
		expect(readFileSync(out, 'latin1').startsWith(start)).toBe(true);
	}
});

test('every seeded handout and report can be taken out, a draft too: all of it was looked over', () => {
	for (const slug of slugs) expect(vensterbank('handout', 'export', slug).status, slug).toBe(0);
	const trace = JSON.parse(vensterbank('handout', 'trace', slugs[0]!).stdout);
	const session = trace.sentences.flatMap((one: { lessons: { sessions: { session: string }[] }[] }) =>
		one.lessons.flatMap((lesson) => lesson.sessions)
	)[0].session;
	expect(vensterbank('report', 'export', session).status).toBe(0);
});

test('[K21] a draft that was not looked over stays here, and a sentence says where to do that', async () => {
	const db = openDatabase(join(folder, 'vensterbank.db'));
	await db.transaction((tx) => tx.delete(lookOvers));
	const published = (await db.select().from(handouts)).filter((one) => one.published);
	db.close();
	const draft = slugs.find((slug) => !published.some((one) => one.slug === slug))!;
	const { status, stdout, stderr } = vensterbank('handout', 'export', draft);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(`/nakijken/handreiking/${draft}`);
	expect(vensterbank('handout', 'export', published[0]!.slug).status).toBe(0);
});

test('trace leads every sentence to lessons, and those to a session and a month', () => {
	const { sentences } = JSON.parse(vensterbank('handout', 'trace', slugs[0]!).stdout);
	expect(sentences.filter((one: { from: string }) => one.from === 'own')).toEqual([]);
	const traced = sentences.filter((one: { from: string }) => one.from === 'lesson');
	expect(traced.length).toBeGreaterThan(10);
	for (const { lessons } of traced)
		for (const lesson of lessons) {
			expect(lesson.code).toMatch(/^LP-\d{4}-\d{3}$/);
			expect(lesson.sessions[0].session).toMatch(/^LB-/);
			expect(lesson.sessions[0].month).toMatch(/^\d{4}-\d{2}$/);
		}
});

test('a question that makes no sense gets a sentence and no file', () => {
	expect(vensterbank('handout', 'export', slugs[0]!, '--format', 'exe')).toMatchObject({
		status: 2,
		stdout: ''
	});
	expect(vensterbank('handout', 'export', 'bestaat-niet')).toMatchObject({ status: 1, stdout: '' });
	expect(vensterbank('report', 'export', 'LB-00-00').stderr).toContain('geen verslag');
	expect(vensterbank('seed', '--lessons', 'veel').status).toBe(2);
});
