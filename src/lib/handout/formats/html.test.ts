import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from '../compose.ts';
import { plain } from '../markdown.ts';
import { formatNamed, formats, write } from './formats.ts';
import { toHtml } from './html.ts';

const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
const meta = { title: 'Naamloos', author: 'Regio Voorbeeld' };

test('an exported page can be read as it is', async () => {
	await expect(toHtml(draft, meta)).toMatchFileSnapshot('../snapshots/handout.html');
});

test('[H8] a page stands on its own', () => {
	const html = toHtml(draft, meta);
	expect(html).toContain('<html lang="nl">');
	expect(html).toContain('<title>Eerst de bron</title>');
	expect(html.match(/<h1/g)).toHaveLength(1);
	expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
	expect(toHtml('Alleen een zin.', meta)).toContain('<h1>Naamloos</h1>');
});

test('[H8] no level of heading is skipped and no id comes twice', () => {
	const html = toHtml('# A\n\n#### B\n\n# C\n\n##### C\n\n## Noten\n\n## !!!', meta);
	expect([...html.matchAll(/<h(\d)/g)].map((found) => found[1])).toEqual(['1', '2', '2', '3', '2', '2']);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
	expect(new Set(ids).size).toBe(ids.length);
});

const attacks = [
	'<script>alert(1)</script>',
	'x <img src=x onerror=alert(1)> y',
	'[a](javascript:alert(1))',
	'[a](java\nscript:alert(1))',
	'[a](&#106;avascript:alert(1))',
	'[a](JaVaScRiPt:alert(1) "t")',
	'![x](data:text/html;base64,AAA)',
	'<javascript:alert(1)>',
	'[a]( vbscript:x)',
	'[x]: javascript:alert(1)\n[x]',
	'# <b onclick=x>kop</b>',
	'| <i>a</i> |\n| --- |\n| <b>c</b> |',
	'Zin.[^"><script>]\n\n[^"><script>]: <svg onload=x>',
	'```html\n</code><script>\n```'
];
test('[H7] what looks like an attack comes out as text', () => {
	for (const attack of attacks) {
		const body = toHtml(attack, meta).split('<main>')[1]!;
		expect(body).not.toMatch(/<(script|img|svg|b |i>|iframe)/i);
		expect(body).not.toMatch(/href="(?!https?:|mailto:|#)/i);
	}
});

test('[H7] links to the web stay links', () => {
	expect(toHtml('[ok](https://voorbeeld.nl "a\\"b")', meta)).toContain('href="https://voorbeeld.nl"');
});

test('[H7] typed text survives every format as it was typed', () => {
	const unescape = (html: string) =>
		html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n)));
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'ab 1.#-+>*_`[]()!<&|~\\"\'^:='), maxLength: 30 }),
			(typed) => {
				const text = typed.replace(/\s+/g, ' ').trim();
				fc.pre(text !== '');
				const html = toHtml(`# T\n\n${plain(text)}\n`, meta);
				expect(unescape(/<\/h1>\n([\s\S]*)\n<\/main>/.exec(html)![1]!)).toBe(text);
			}
		),
		{ numRuns: 2000 }
	);
});

test('[H10] one mark after a run of sentences of the same origin', () => {
	const html = toHtml('A.[^x] B.[^x] C.[^y]\n\n[^x]: Eén.\n[^y]: Twee.', meta);
	expect(html).toContain('<p>A. B.<sup>');
	expect(html.match(/doc-noteref/g)).toHaveLength(2);
	expect(html).not.toContain('role="doc-noteref" aria-label="Noot 3"');
});

test('a note that is not there leaves no mark', () => {
	expect(toHtml('Zin.[^weg]', meta)).toContain('<p>Zin.</p>');
});

test('a banner stands above the text', async () => {
	const banner = { ...meta, banner: 'Deze versie is ingetrokken.' };
	expect(toHtml(draft, banner)).toContain('<strong>Deze versie is ingetrokken.</strong>');
	const bytes = await write(formatNamed('md')!, draft, banner);
	expect(new TextDecoder().decode(bytes)).toContain('**Deze versie is ingetrokken.**');
});

test('every format in the list writes the draft', async () => {
	for (const format of formats) expect((await write(format, draft, meta)).length).toBeGreaterThan(1000);
	expect(formatNamed('exe')).toBeUndefined();
});
