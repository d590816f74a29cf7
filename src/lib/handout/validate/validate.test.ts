import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from '../compose.ts';
import { formats, handoutFormats, write } from '../formats/formats.ts';
import { audienceNames } from '../sections.ts';
import { faultsIn, kindOf, type FaultName, type Kind } from './validate.ts';
import { xmlFault } from './xml.ts';

const lessons = lessonsOf(exampleKept);
const draft = composeHandout(lessons, { title: 'Eerst de bron', month: '2026-04' });
const everything = `${draft}\n> Een citaat.\n\n1. een\n   - diep\n\n| a | b |\n| --- | --: |\n| 1 | *2* |\n\n---\n`;
const kind = (format: (typeof formats)[number]) => kindOf(`x.${format.extension ?? format.name}`)!;
const made = (name: string) =>
	write(
		formats.find((one) => one.name === name)!,
		everything,
		{ title: 'T' }
	);
const named = (name: Kind, file: Uint8Array) => faultsIn(name, file).map(({ what }) => what);

test('[H36] nothing is wrong with any file we write, for any audience', async () => {
	for (const format of handoutFormats)
		for (const audience of audienceNames) {
			const file = await write(format, everything, { title: 'T', author: 'R' }, { audience, lessons });
			expect(faultsIn(kind(format), file), `${format.name} ${audience}`).toEqual([]);
		}
});

test('[H36] html-validate finds nothing in our pages', async () => {
	const checker = new HtmlValidate({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'no-inline-style': 'off' }
	});
	for (const format of handoutFormats.filter(({ mime }) => mime.startsWith('text/html'))) {
		const html = new TextDecoder().decode(await write(format, everything, { title: 'T' }));
		const { results } = await checker.validateString(html);
		expect(
			results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => [ruleId, line, message]))
		).toEqual([]);
	}
});

test('[H36] what is broken or missing is found', async () => {
	const odt = unzipSync(await made('odt'));
	const change = (files: typeof odt, name: string, by: (text: string) => string) =>
		zipSync({ ...files, [name]: strToU8(by(strFromU8(files[name]!))) });
	const docx = unzipSync(await made('docx'));
	const html = new TextDecoder().decode(await made('html'));
	const cases: [Kind, Uint8Array, FaultName][] = [
		['odt', strToU8('PK geen zip'), 'not_a_zip'],
		['odt', change(odt, 'content.xml', (text) => text.replace('</text:h>', '')), 'xml'],
		['odt', change(odt, 'styles.xml', (text) => text.replace(/ fo:language="nl"/, '')), 'language'],
		['odt', change(odt, 'meta.xml', (text) => text.replace(/<dc:title>.*?<\/dc:title>/, '')), 'title'],
		[
			'odt',
			change(odt, 'content.xml', (text) => text.replace('outline-level="1"', 'outline-level="3"')),
			'heading_skipped'
		],
		['odt', zipSync({ ...odt, 'extra.xml': strToU8('<a/>') }), 'not_listed'],
		[
			'docx',
			change(docx, 'word/document.xml', (text) => text.replaceAll(/Heading\d/g, 'Normal')),
			'headings'
		],
		['docx', change(docx, 'word/styles.xml', (text) => text.replaceAll(/<w:lang [^>]*>/g, '')), 'language'],
		['html', strToU8(html.replace(' lang="nl"', '')), 'language'],
		['html', strToU8(html.replace('<main>', '<main><script src="x"></script>')), 'script'],
		['html', strToU8(html.replace('<main>', '<main><img src="https://x.nl/a.png" alt="">')), 'fetched'],
		['md', strToU8('Geen titel.[^x]'), 'note_missing'],
		['json', strToU8('{'), 'not_json'],
		[
			'json',
			strToU8('{"title":"T","language":"nl","sentences":[{"from":"lesson","lessons":["LP-1"]}]}'),
			'thread_missing'
		],
		['pdf', strToU8('%PDF-1.7 %%EOF'), 'tags'],
		['pdf', strToU8('geen'), 'not_a_pdf']
	];
	for (const [name, file, what] of cases) expect(named(name, file), `${name} ${what}`).toContain(what);
	expect(kindOf('a.exe')).toBeUndefined();
});

test('tags out of step and strange references are no XML', () => {
	expect(xmlFault('<?xml version="1.0"?><a b="1>2"><c/>&#38;&amp;</a>')).toBeUndefined();
	expect(xmlFault('<a><b></a>')).toBe('</a>');
	expect(xmlFault('<a>')).toBe('<a>');
	expect(xmlFault('<a>&nbsp;</a>')).toBe('&');
});
