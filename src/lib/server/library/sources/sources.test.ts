import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { sourcesImportWords } from '#lib/words/sources-import.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { rewordLesson } from '../lessons/change-lesson.ts';
import { lessonCodes } from '../lessons/find-lessons.ts';
import { keepSession } from '../keep-session.ts';
import { namedIn } from './read-bibtex.ts';
import { readSources, textOf } from './read-file.ts';
import { addSources, changeSource, sourcesOf, type NewSource } from './register.ts';
import { practiceOnlyCount, usedSources, usesOf } from './where-used.ts';

let folder: string;
let db: Db;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-sources-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction((tx) =>
		tx.insert(organisations).values(['a', 'b'].map((id) => ({ id, name: id, createdAt: new Date(0) })))
	);
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const now = new Date('2026-05-20T10:00:00Z');
const who = { id: 'anna', organisation: 'a' };
const book: NewSource = {
	kind: 'guideline',
	title: 'Voorbeeldrichtlijn',
	makers: 'Voorbeeldvereniging',
	year: '2024',
	place: '',
	address: 'https://voorbeeld.example/r',
	note: '',
	reviewMonth: ''
};
const told = (text: string) => {
	const { entries, unread } = readSources(text);
	return {
		read: entries.map(({ line, source }) => [line, source.title]),
		unread: unread.map(({ line, problem }) => [line, problem])
	};
};

test('[L17] a table from a spreadsheet: each line is a source or says what is wrong with it', () => {
	const csv = [
		'Titel;Soort;Auteurs;Jaar;URL;Kast',
		'"De ""echte"" titel; met',
		'een enter";richtlijn;Jansen, J.;2020;https://a.example;links',
		';onderzoek;;;;',
		'"los" aanhalingsteken;wet;;;;',
		'',
		'Laatste;stem van ouders;;2015;;'
	].join('\r\n');
	expect(told(csv)).toEqual({
		read: [
			[2, 'De "echte" titel; met een enter'],
			[5, '"los" aanhalingsteken'],
			[7, 'Laatste']
		],
		unread: [[4, 'title_missing']]
	});
	const [first, second, third] = readSources(csv).entries.map((entry) => entry.source);
	expect(first).toMatchObject({ kind: 'guideline', makers: 'Jansen, J.', rest: { kast: 'links' } });
	expect([second!.kind, third!.kind]).toEqual(['law', 'voice']);
});

test('[L17] a quotation mark that never closes loses no line', () => {
	expect(told('titel,jaar\nA,2020\n"B,2021\nC,2022\n')).toEqual({
		read: [[2, 'A']],
		unread: [
			[3, 'unreadable'],
			[4, 'unreadable']
		]
	});
});

test('[L17] BibTeX: accents, names, abbreviations, and one broken entry costs only itself', () => {
	const bib = [
		'% een lijst',
		'@string{uit = "Voorbeelduitgever"}',
		"@book{a, title={De {\\'e}chte richtlijn}, author={Jansen, Jan and de Vries, A.},",
		'  year=2021, publisher=uit, pages={1--4}, abstract={Een lang verhaal}}',
		'@article{stuk, title={Nooit dicht',
		'@article{b, title={Goed}, journal={Jeugd}, doi={10.1000/abc}, year={2020}}'
	].join('\n');
	expect(told(bib)).toEqual({
		read: [
			[3, 'De échte richtlijn'],
			[6, 'Goed']
		],
		unread: [[5, 'unreadable']]
	});
	const [first, second] = readSources(bib).entries.map((entry) => entry.source);
	expect(first).toMatchObject({
		kind: 'guideline',
		makers: 'Jansen, Jan; de Vries, A.',
		year: '2021',
		place: 'Voorbeelduitgever',
		rest: { abstract: 'Een lang verhaal', page: '1-4' }
	});
	expect(second).toMatchObject({ kind: 'research', address: 'https://doi.org/10.1000/abc', place: 'Jeugd' });
});

test('[L17] BibTeX: an entry is read with the abbreviations it names, and with no other', () => {
	const strings = Array.from({ length: 150 }, (_, i) => `@string{Uit${i} = "Uitgever ${i}"}`);
	const joined = '@string{samen = uit3 # " en " # uit4}';
	const books = Array.from({ length: 30 }, (_, i) => `@book{b${i}, title={Boek ${i}}, publisher=uIT${i}}`);
	const last = '@book{z, title={Samen}, publisher=samen}';
	const { entries, unread } = readSources([...strings, joined, ...books, last].join('\n'));
	expect(unread).toEqual([]);
	expect(entries.map(({ line, source }) => [line, source.place]).slice(-2)).toEqual([
		[181, 'Uitgever 29'],
		[182, 'Uitgever 3 en Uitgever 4']
	]);
	const all = new Map(
		[...strings, joined].map((one) => [one.slice(8, one.indexOf(' =')).toLowerCase(), one])
	);
	expect(books.map((one) => namedIn(one, all).length)).toEqual(books.map(() => 1));
	expect(namedIn(last, all)).toEqual([strings[3], strings[4], joined]);
});

test('[L17] BibTeX: what is too much for once is told at the line where it begins', () => {
	const books = (n: number) =>
		Array.from({ length: n }, (_, i) => `@book{b${i}, title={Boek ${i}}}`).join('\n');
	const list = told(books(1_002));
	expect(list.read).toHaveLength(1_000);
	expect(list.unread).toEqual([[1_001, 'too_many']]);
	const many = Array.from({ length: 203 }, (_, i) => `@string{s${i} = "x"}`).join('\n');
	expect(told(`${many}\n${books(1)}`)).toEqual({
		read: [[204, 'Boek 0']],
		unread: [[201, 'too_many_abbreviations']]
	});
	const long = `@string{lang = "${'x'.repeat(20_001)}"}`;
	expect(told(`${long}\n${books(1)}`).unread).toEqual([[1, 'too_many_abbreviations']]);
	for (const problem of ['too_many', 'too_many_abbreviations'])
		expect(sourcesImportWords.nl.problems[problem]).toBeTruthy();
});

test('[L17] CSL-JSON: each entry with its line, and what is no list says where it breaks', () => {
	const csl =
		'[\n {"title":"A","type":"legislation","issued":{"date-parts":[[2015]]},"volume":3},\n {"type":"book"}\n]';
	expect(told(csl)).toEqual({ read: [[2, 'A']], unread: [[3, 'title_missing']] });
	expect(readSources(csl).entries[0]!.source).toMatchObject({
		kind: 'law',
		year: '2015',
		rest: { volume: '3' }
	});
	expect(told('[\n {"title": }\n]')).toEqual({ read: [], unread: [[2, 'unreadable']] });
});

test('[L17] what is no list of sources says so, and what is too long is refused and not cut', () => {
	expect(told('zomaar een zin')).toEqual({ read: [], unread: [[1, 'wrong_columns']] });
	expect(told('[]')).toEqual({ read: [], unread: [[1, 'no_entry']] });
	expect(told(`titel\n${'x'.repeat(301)}`)).toEqual({ read: [], unread: [[2, 'too_long']] });
	expect(textOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
	expect(textOf(new TextEncoder().encode('café'))).toBe('café');
});

test('[L15] sources get keys that count on, and the same source is not added twice', async () => {
	expect(await addSources(db, who, [book, { ...book, title: 'Anders' }], now)).toEqual({
		keys: ['BR-001'],
		known: 1
	});
	const other = { ...book, title: 'Onderzoek', address: '', year: '2020' };
	expect(await addSources(db, who, [book, other], now)).toEqual({ keys: ['BR-002'], known: 1 });
	expect((await sourcesOf(db, 'a')).map((source) => source.key)).toEqual(['BR-002', 'BR-001']);
	expect(await sourcesOf(db, 'b')).toEqual([]);
	expect((await addSources(db, { ...who, organisation: 'b' }, [book], now)).keys).toEqual(['BR-001']);
});

test('[L14] a source can be withdrawn and replaced, by another one that is there', async () => {
	await addSources(db, who, [book, { ...book, title: 'Nieuw', address: '' }], now);
	const change = { ...book, withdrawnMonth: '2026-04', replacedBy: 'BR-002' };
	expect(await changeSource(db, who, 'BR-001', { ...change, replacedBy: 'BR-001' }, now)).toBe(
		'no_such_replacement'
	);
	expect(await changeSource(db, who, 'BR-001', { ...change, replacedBy: 'BR-077' }, now)).toBe(
		'no_such_replacement'
	);
	expect(await changeSource(db, who, 'BR-077', change, now)).toBe('unknown');
	expect(await changeSource(db, { ...who, organisation: 'b' }, 'BR-001', change, now)).toBe('unknown');
	expect(await changeSource(db, who, 'BR-001', change, now)).toBe('saved');
	expect(await sourcesOf(db, 'a')).toContainEqual(
		expect.objectContaining({ key: 'BR-001', withdrawnMonth: '2026-04', replacedBy: 'BR-002' })
	);
});

test('[L15] the register knows which lessons use a source, and which names are in no register', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await addSources(db, who, [book], now);
	const link = { kind: 'guideline', relation: 'confirms', note: 'stap 2', month: '2026-05' } as const;
	const links = [
		{ ...link, source: 'BR-001', label: 'Voorbeeldvereniging (2024): Voorbeeldrichtlijn' },
		{ ...link, source: 'Een boek', label: 'Een boek' },
		{ ...link, source: 'LP-2026-002', label: 'LP-2026-002', kind: 'lesson' as const }
	];
	const when = { month: '2026-05', maker: 'method_developer', reason: 'gekoppeld' } as const;
	await rewordLesson(db, { ...who, code: 'LP-2026-001', version: 1 }, { links }, when);
	const used = usedSources(await usesOf(db, 'a'), await sourcesOf(db, 'a'), await lessonCodes(db, 'a'));
	expect([...used.bySource].map(([key, uses]) => [key, uses.map((use) => use.code)])).toEqual([
		['BR-001', ['LP-2026-001']]
	]);
	expect(used.loose.map(({ label, gone }) => [label, gone])).toEqual([['Een boek', false]]);
	expect(await practiceOnlyCount(db, 'a')).toEqual({ alone: 2, all: 3 });
	expect(await usesOf(db, 'b')).toEqual([]);
});
