import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatNamed } from '#lib/handout/formats/formats.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { reportOf } from '#lib/server/library/after/reports.ts';
import { keepSession } from '#lib/server/library/keep-session.ts';
import { lookedReport } from '#lib/server/library/look-over/looked-texts.ts';
import { answerInvented } from '../looked-over.ts';

let folder: string;
const now = new Date('2026-03-20T10:00:00Z');
const vensterbank = (...args: string[]) =>
	spawnSync(process.execPath, ['cli/vensterbank.ts', ...args], {
		env: { ...process.env, VENSTERBANK_DATA: folder },
		encoding: 'utf8'
	});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-cli-'));
	const db = openDatabase(join(folder, 'vensterbank.db'));
	await db.transaction((tx) =>
		tx.insert(organisations).values([
			{ id: 'a', name: 'Noord', createdAt: now },
			{ id: 'b', name: 'Zuid', createdAt: now }
		])
	);
	await keepSession(db, exampleKept, 'a', now);
	await keepSession(db, { ...exampleKept, session: 'LB-26-04' }, 'a', now);
	await keepSession(db, { ...exampleKept, session: 'LB-26-04', question: 'Van zuid?' }, 'b', now);
	const report = (await reportOf(db, 'a', 'LB-26-03'))!;
	await answerInvented(db, lookedReport('a', report.kept, report.markdown));
	const south = (await reportOf(db, 'b', 'LB-26-04'))!;
	await answerInvented(db, lookedReport('b', south.kept, south.markdown));
	db.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a report is taken out in each format', () => {
	const starts = { md: '# ', html: '<!doctype html>', json: '{', odt: 'PK', docx: 'PK', pdf: '%PDF' };
	for (const [format, start] of Object.entries(starts)) {
		if (!formatNamed(format)) continue; // PDF is not there on every platform
		const out = join(folder, `verslag.${format}`);
		const { status, stderr } = vensterbank('report', 'export', 'LB-26-03', '--format', format, '--out', out);
		expect(status, stderr).toBe(0);
		expect(readFileSync(out, 'latin1').startsWith(start), format).toBe(true);
	}
});

test('the report of another organisation with the same code is never given by mistake', () => {
	const asked = vensterbank('report', 'export', 'LB-26-04');
	expect(asked.status).toBe(2);
	expect(asked.stderr).toMatch(/«Noord», «Zuid»/);
	expect(asked.stdout).toBe('');
	const south = vensterbank('report', 'export', 'LB-26-04', '--organisation', 'Zuid');
	expect(south.stdout).toContain('Van zuid?');
	expect(vensterbank('report', 'export', 'LB-26-99').status).toBe(1);
});

test('[K21] a report that was not looked over stays here, and a sentence says where to do that', () => {
	const { status, stdout, stderr } = vensterbank('report', 'export', 'LB-26-04', '--organisation', 'Noord');
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/nog niet nagekeken.*\/nakijken\/verslag\//);
});
