import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from '../compose.ts';
import { plain } from '../markdown.ts';
import { formatNamed, write } from './formats.ts';
import { canWritePdf } from './typst.ts';
import { named } from './unshown.ts';

const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
const everything = `${draft}
> Een citaat van **niemand**.

1. een
   - diep
2. twee

| a | b |
| --- | --: |
| 1 | *2* |

---

\`\`\`
code <b>
\`\`\`

[ver weg](https://voorbeeld.nl/?a=1&b=2) ~~weg~~ \`x\`
`;
const meta = { title: 'Naamloos', author: 'Regio Voorbeeld', banner: 'Deze versie is oud.' };
const file = (name: string, text = everything) => write(formatNamed(name)!, text, meta);
const zipped = async (name: string, inside: string, text?: string) =>
	strFromU8(unzipSync(await file(name, text))[inside]!);

/** Tags open and close in step: enough to see that no text broke the XML. */
function wellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
		if (closing) {
			if (open.pop() !== name) return false;
		} else if (!empty) open.push(name!);
	}
	return open.length === 0 && !/&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)/.test(xml);
}

test('[H16] OpenDocument begins with its type, unpacked, and has real headings, lists and links', async () => {
	const bytes = await file('odt');
	expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
	expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
	const content = await zipped('odt', 'content.xml');
	expect(wellFormed(content)).toBe(true);
	expect(wellFormed(await zipped('odt', 'styles.xml'))).toBe(true);
	expect(content).toContain('<text:p text:style-name="Title">Eerst de bron</text:p>');
	expect(content).toContain(
		'<text:h text:outline-level="1" text:style-name="Heading_20_1">In het kort</text:h>'
	);
	expect(content).toContain('xlink:href="https://voorbeeld.nl/?a=1&#38;b=2"');
	expect(content).toContain('<text:bookmark text:name="noot-1"/>');
	expect(content).toContain('Deze versie is oud.');
	expect(await zipped('odt', 'styles.xml')).toContain('fo:language="nl"');
});

test('[H16] Word gets styles, numbering, a language and a header row', async () => {
	const document = await zipped('docx', 'word/document.xml');
	expect(wellFormed(document)).toBe(true);
	expect(document).toContain('<w:pStyle w:val="Title"/>');
	expect(document).toContain('<w:pStyle w:val="Heading1"/>');
	expect(document).toContain('<w:tblHeader/>');
	expect(document).toContain('w:anchor="noot-1"');
	expect(await zipped('docx', 'word/styles.xml')).toContain('w:val="nl-NL"');
	expect(await zipped('docx', 'docProps/core.xml')).toContain('<dc:title>Eerst de bron</dc:title>');
});

test('[H7] whatever people type, the XML stays whole and the text stays text', async () => {
	const typed = fc.string({ unit: fc.constantFrom(...'ab <>&"\'[]*\\\u0001\u{1F600}é#;=:'), maxLength: 25 });
	await fc.assert(
		fc.asyncProperty(typed, async (text) => {
			const source = `# ${plain(text)}\n\n${plain(text)}\n\n| ${plain(text)} |\n| --- |\n| x |\n`;
			expect(wellFormed(await zipped('odt', 'content.xml', source))).toBe(true);
			expect(wellFormed(await zipped('docx', 'word/document.xml', source))).toBe(true);
		}),
		{ numRuns: 40 }
	);
});

test('[H16] JSON holds every sentence with its lessons, and no person', async () => {
	const data = JSON.parse(new TextDecoder().decode(await file('json', draft)));
	expect(data.sentences.length).toBeGreaterThan(50);
	expect(data.sentences.find((one: { from: string }) => one.from === 'lesson').lessons).toEqual([
		'LP-2026-001'
	]);
	expect(data.sources['LP-2026-001']).toContain('LB-26-03');
	expect(JSON.stringify(data)).not.toContain('Noor');
});

/** The plain and the packed parts of a PDF, as text. */
function inside(pdf: Uint8Array): string {
	const raw = Buffer.from(pdf).toString('latin1');
	const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((found) => {
		try {
			return inflateSync(Buffer.from(found[1]!, 'latin1')).toString('latin1');
		} catch {
			return '';
		}
	});
	return raw + packed.join('');
}

test.runIf(canWritePdf())(
	'[H16] PDF is tagged, has a title and a language, and calls itself PDF/UA-1',
	async () => {
		const pdf = inside(await file('pdf'));
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(pdf).toContain('/StructTreeRoot');
		expect(pdf).toMatch(/\/Lang ?\(nl-NL\)/);
		expect(pdf).toMatch(/pdfuaid:part[>=]"?1/);
		expect(pdf).toContain('/DisplayDocTitle true');
		for (const tag of ['/H1', '/H2', '/L', '/LI', '/Table', '/TH', '/BlockQuote', '/Link'])
			expect(pdf).toContain(`/S ${tag}`);
	}
);

test.runIf(canWritePdf())('[H7] what looks like Typst code is text in PDF', async () => {
	const attacks = '#panic("x") $a$ @b <c> \\u{41} #import "/etc/passwd": * "; #let x = 1 //';
	const text = `# ${plain(attacks)}\n\n${plain(attacks)}\n\n\`${attacks.replace(/`/g, '')}\`\n`;
	await expect(file('pdf', text)).resolves.toBeInstanceOf(Uint8Array);
});

test.runIf(canWritePdf())(
	'[H16] a text with skipped levels or without a title still makes an accessible PDF',
	async () => {
		for (const text of ['#### Diep\n\nZin.', 'Alleen een zin.', '# A\n\n# B\n\n###### C', ''])
			await expect(file('pdf', text)).resolves.toBeInstanceOf(Uint8Array);
	}
);

test.runIf(canWritePdf())('[H16] signs that no font here can show do not hold the PDF back', async () => {
	const words = ['中文 字', 'مرحبا بك', 'ሰላም', 'नमस्ते', '👩‍👩‍👧 🇳🇱', '𝔘', '\u{E000}', 'été'];
	await expect(
		file('pdf', `# Wat ${words[0]} zei\n\n${words.join(', ')}.\n\n- ${words[0]}\n`)
	).resolves.toBeInstanceOf(Uint8Array);
});

test('[H16] what cannot be shown stands there in words, a run at a time', () => {
	const unshown = new Set('中文字مرحب👩👧');
	expect(named('Zij zei «中文 字», en مرحب.', unshown)).toBe(
		'Zij zei «[Chinees schrift]», en [Arabisch schrift].'
	);
	expect(named('a 👩‍👧 中b', unshown)).toBe('a [emoji] [Chinees schrift]b');
	expect(named('été', unshown)).toBe('été');
});

test.runIf(canWritePdf())('[H16] signs nobody can see, pasted along, do not hold the PDF back', async () => {
	for (const sign of ['\uFEFF', '\u001B', '\u0008', '\u0085', '\uD800'])
		await expect(file('pdf', `# A\n\nEen ${sign}zin.\n`)).resolves.toBeInstanceOf(Uint8Array);
});
