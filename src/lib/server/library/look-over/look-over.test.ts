import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { composeReport } from '#lib/handout/report.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { checkWords } from '#lib/words/checks.ts';
import { lookOverWords } from '#lib/words/look-over.ts';
import { addOrganisation } from '../../accounts/people.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import {
	answerSix,
	answersIn,
	keepAnswers,
	keepWords,
	lookOver,
	stillPoints,
	type Looked
} from './look-over.ts';
import { formOfReport, lookedHandout, lookedReport } from './looked-texts.ts';
import { replaceWords } from '../erase/replace-words.ts';

let folder: string;
let db: Db;
let text: Looked;
const no = Object.fromEntries(sixQuestions.map((question) => [question, 'no']));

beforeAll(() => prepare());
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-look-over-'));
	db = openDatabase(join(folder, 'a.db'));
	const organisation = await db.transaction((tx) => addOrganisation(tx, 'GI Noord', new Date()));
	const sentences = ['Wij lazen fatima@example.nl in het dossier.', 'We besluiten om OTS aan te vragen.'];
	text = { organisation, subject: 'handout:bron', sentences };
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

test('[K21] each finding waits for an answer of its own, and so do the six questions', async () => {
	const before = await lookOver(db, text);
	expect(before.open.map(({ finding }) => finding.kind)).toEqual(['identifying', 'decision']);
	expect(before.missing).toBe(3);
	const [mail, decision] = before.open;
	expect(await keepWords(db, text, mail!.words, ' ')).toBe('reason_missing');
	expect(await keepWords(db, text, 'iets anders', 'zomaar')).toBe('not_found');
	expect(await keepWords(db, text, mail!.words, 'een algemeen adres')).toBe('saved');
	expect((await lookOver(db, text)).missing).toBe(2);
	expect(await keepWords(db, text, decision!.words, '')).toBe('saved');
	await answerSix(db, text, no);
	const after = await lookOver(db, text);
	expect(after).toMatchObject({ open: [], missing: 0, six: no });
	expect(after.stays.map(({ reason }) => reason)).toEqual(['een algemeen adres', '']);
});

test('[K21] about another text the six are asked again, and what stays there still stays', async () => {
	await answerSix(db, text, no);
	await keepWords(db, text, 'fatima@example.nl', 'een algemeen adres');
	const longer = { ...text, sentences: [...text.sentences, 'Wij vroegen het haar zelf.'] };
	const { six, stays, missing } = await lookOver(db, longer);
	expect(six).toEqual({});
	expect(stays).toHaveLength(1);
	expect(missing).toBe(2);
});

test('[K21] one "ja" keeps it back; with the consent of the people it is about it may go', async () => {
	const calm = { ...text, sentences: ['Wij vroegen het haar zelf.'] };
	await answerSix(db, calm, { ...no, parent: 'yes' });
	expect((await lookOver(db, calm)).missing).toBe(1);
	await answerSix(db, calm, { ...no, parent: 'agreed' });
	expect((await lookOver(db, calm)).missing).toBe(0);
});

test('[K21] what may stay in a lesson may stay in a handout of it, and in no text of another organisation', async () => {
	const lesson = { ...text, subject: 'lesson:LP-2026-001' } as const;
	await keepWords(db, lesson, 'fatima@example.nl', 'een algemeen adres');
	expect((await lookOver(db, { ...text, madeOf: ['lesson:LP-2026-001'] })).open).toHaveLength(1);
	expect((await lookOver(db, text)).open).toHaveLength(2);
	const other = await db.transaction((tx) => addOrganisation(tx, 'Elders', new Date()));
	const theirs = { ...text, organisation: other, madeOf: ['lesson:LP-2026-001'] as const };
	expect((await lookOver(db, theirs)).open).toHaveLength(2);
});

test('[K21] the words that may stay are not kept, only a mark of them', async () => {
	await keepWords(db, text, 'fatima@example.nl', 'een algemeen adres');
	const rows = JSON.stringify(await db.select().from(lookOvers));
	expect(rows).not.toContain('fatima');
	expect(rows).toContain('een algemeen adres');
});

test('[K21] a mark is of this server: who has the database alone cannot try words on it', async () => {
	await keepWords(db, text, 'fatima@example.nl', 'een algemeen adres');
	await answerSix(db, text, no);
	db.close();
	rmSync(join(folder, 'sign-in.secret'));
	db = openDatabase(join(folder, 'a.db'));
	const { open, stays, six } = await lookOver(db, text);
	expect([open.length, stays.length, six]).toEqual([2, 0, {}]);
});

test('[K21] a reason that points at someone itself is not kept', async () => {
	for (const reason of ['Karim is de oom uit de Kerkstraat 12', 'bel 06-12345678'])
		expect(await keepWords(db, text, 'fatima@example.nl', reason), reason).toBe('reason_identifying');
	expect(await db.select().from(lookOvers)).toEqual([]);
	for (const usual of [...checkWords.nl.usualReasons, ...checkWords.en.usualReasons])
		expect(await keepWords(db, { ...text, subject: `lesson:${usual}` }, 'fatima@example.nl', usual)).toBe(
			'saved'
		);
	expect(lookOverWords.nl.refused['reason_identifying']).toBeTruthy();
});

test('[K21] of a report people answer for what was written, not for its form', () => {
	const { sentences } = lookedReport('o', exampleKept, composeReport(exampleKept));
	expect(sentences.length).toBeGreaterThan(5);
	expect(sentences.join()).not.toContain(exampleKept.session);
	for (const lesson of exampleKept.lessons)
		expect(sentences.join(' ')).toContain(lesson.situation.slice(0, 20));
	const edited = `${composeReport(exampleKept)}\n\nFatima Yilmaz was erbij.\n`;
	expect(lookedReport('o', exampleKept, edited).sentences).toContain('Fatima Yilmaz was erbij.');
});

test('[K21] the code of a lesson or a session is no number of a case', async () => {
	const coded = { ...text, sentences: ['Bij les 3 hoort LP-2025-002, uit LB-26-03.'] };
	expect((await lookOver(db, coded)).open.filter(({ finding }) => finding.severity === 'direct')).toEqual([]);
});

test('words are replaced where they stand as whole words, escaped or not', () => {
	expect(replaceWords('Jan kwam in januari, met Jan.', 'Jan', 'de broer')).toBe(
		'de broer kwam in januari, met de broer.'
	);
	expect(replaceWords('Hij heet a\\*b.', 'a*b', 'iemand')).toBe('Hij heet iemand.');
	expect(replaceWords('Kost $1', '$1', '$&')).toBe('Kost $&');
});

test('[K25] what may stay is said once: while writing, or when the text is looked over', async () => {
	const mail = { text: 'fatima@example.nl' };
	expect(await stillPoints(db, text, [])).toBe(true);
	expect(await stillPoints(db, text, [mail]), 'without a reason').toBe(true);
	const why = { ...mail, reason: checkWords.nl.usualReasons[2]! };
	expect(await stillPoints(db, text, [why])).toBe(false);
	await keepAnswers(db, text, [{ ...mail, reason: 'Bel Karim op 06-12345678' }, { text: 'staat er niet' }]);
	expect(await stillPoints(db, text, []), 'a reason that points at someone').toBe(true);
	await keepAnswers(db, text, [why]);
	expect(await stillPoints(db, text, [])).toBe(false);
	expect(answersIn(await lookOver(db, text))).toEqual([why]);
});

test('[K21] a heading, a note and a block that somebody wrote are looked over too, in a handout and in a report', () => {
	const markdown = '# Titel\n\n## Fatima Yilmaz\n\nZij vertelt.[^1]\n\n[^1]: Haar oom Karim.\n';
	const { sentences } = lookedHandout('o', { handout: 'x', markdown, lessons: [], audiences: {} });
	expect(sentences).toContain('Fatima Yilmaz');
	expect(sentences).toContain('Haar oom Karim.');
	const { about } = exampleKept.differences[0]!;
	const composed = composeReport(exampleKept);
	expect(lookedReport('o', exampleKept, composed).sentences.join(' ')).toContain(about);
	const added = composed.replace(/^## .*$/m, '## Fatima Yilmaz');
	expect(lookedReport('o', exampleKept, added).sentences).toContain('Fatima Yilmaz');
});

test('[H38] the form of a report holds nothing that the group wrote', () => {
	const form = formOfReport(exampleKept);
	expect(form.length).toBeGreaterThan(3);
	for (const { text } of [...exampleKept.notes, ...exampleKept.lastWords])
		expect(form.join(' ')).not.toContain(text);
});
