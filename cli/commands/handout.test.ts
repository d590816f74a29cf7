import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

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
