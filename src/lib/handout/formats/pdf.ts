// PDF by Typst, which refuses to write a file that is not PDF/UA-1: tagged, with a title, a language and no skipped level.
// Text enters Typst only as string literals, so nothing that people typed is code.
import { createRequire } from 'node:module';
import type { Block, Inline } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { text } from '#lib/words/handout-text.ts';
import { accentOf, paged, type Paged } from './paged.ts';
import { named, unshownIn } from './unshown.ts';

export const pdf: Format = {
	name: 'pdf',
	label: 'PDF',
	mime: 'application/pdf',
	write: ({ document, meta }) => {
		const source = toTypst(paged(document, meta), meta);
		try {
			return compile(source);
		} catch (fault) {
			const unshown = unshownOf(source);
			if (!unshown.size) throw fault;
			return compile(
				named(source, unshown).replace('#title()', `#title()\n#par[#emph[#${string(text.unshown)};]]`)
			);
		}
	}
};

interface Compiler {
	compile(source: { mainFileContent: string }): { hasError(): boolean; result: unknown; printErrors(): void };
	pdf(result: unknown, options: { pdfStandard: string }): Uint8Array;
	evictCache(age: number): void;
}

const packages = ['linux-x64-gnu', 'linux-x64-musl'].map(
	(platform) => `@myriaddreamin/typst-ts-node-compiler-${platform}`
);
let compiler: Compiler | undefined;

const require = createRequire(import.meta.url);

/** The compiler of this platform that is installed; it is an optional dependency. */
const installed = packages.find((name) => {
	try {
		return require.resolve(name);
	} catch {
		return false;
	}
});

/** Whether this machine can write PDF. */
export function canWritePdf(): boolean {
	return installed !== undefined;
}

/** @throws Error with a sentence for the reader when this machine has no compiler. */
function compile(source: string): Uint8Array {
	if (!installed)
		throw new Error('Op deze computer kan geen PDF gemaakt worden. Haal HTML op en print die als PDF.');
	// A workspace without documents: nothing that is written can read a file of this machine.
	compiler ??= require(installed).NodeCompiler.create({ workspace: import.meta.dirname }) as Compiler;
	const typst = compiler;
	const made = typst.compile({ mainFileContent: source });
	if (made.hasError()) throw new Error('Deze tekst kon niet in PDF worden gezet.');
	const bytes = typst.pdf(made.result, { pdfStandard: 'ua-1' });
	typst.evictCache(10);
	return new Uint8Array(bytes);
}

/** What was found out of signs beyond plain Latin; it holds for as long as this process runs. */
const shown = new Map<string, boolean>();

/** The signs in a source for which no font here has a picture. Outside of text a source has plain signs alone. */
function unshownOf(source: string): ReadonlySet<string> {
	const signs = [...new Set(source)].filter((sign) => sign > '\u00FF');
	const shows = (some: readonly string[]) => {
		try {
			compile(`#set document(title: "x")\n${setText}\n#title()\n#par[#${string(some.join(' '))};]`);
			return true;
		} catch {
			return false;
		}
	};
	const fresh = signs.filter((sign) => !shown.has(sign));
	const missing = new Set(unshownIn(fresh, shows));
	for (const sign of fresh) shown.set(sign, !missing.has(sign));
	return new Set(signs.filter((sign) => !shown.get(sign)));
}

const setText = '#set text(lang: "nl", region: "NL", font: "Libertinus Serif", size: 11pt)';

/** The Typst source of a document. Levels go down by one, because Typst has the title apart. */
export function toTypst(document: Paged, meta: Meta): string {
	const { title, blocks, notes, notesHeading } = document;
	const accent = `rgb("#${accentOf(meta)}")`;
	const foot = [meta.style?.organisation || meta.author, title].filter(Boolean).join(' · ');
	return `#set document(title: ${string(title)}, author: ${string(meta.author ?? '')})
${setText}
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.5cm), footer: context [#set text(9pt, fill: luma(80)); #${string(foot)}; #h(1fr) #counter(page).display("1 / 1", both: true)])
#set par(leading: 0.7em, spacing: 1.05em)
#set list(indent: 0.4em, spacing: 0.75em)
#set enum(indent: 0.4em, spacing: 0.75em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.4pt + luma(190) }), inset: (x: 6pt, y: 5pt))
#show heading: set text(fill: ${accent})
#show heading: set block(above: 1.6em, below: 0.75em)
#show title: set text(21pt, fill: ${accent})
#show link: set text(fill: ${accent})
#show quote.where(block: true): it => block(inset: (left: 1em, y: 0.3em), stroke: (left: 2pt + ${accent}), it.body)
#title()
${blocksOf(blocks, document)}
${
	notes.length === 0
		? ''
		: `#heading(level: 1)[#${string(notesHeading)};]
#set text(9.5pt)
#enum(${notes.map((note, i) => `[${inlines(note, document)} #metadata(none) <noot-${i + 1}>]`).join(', ')})`
}`;
}

/** A Typst string literal; the only way text gets in. Signs nobody can see, which PDF/UA refuses, stay behind. */
function string(value: string): string {
	const seen = value.replace(/\p{Cs}|\uFEFF|(?![\n\r\t])\p{Cc}/gu, '');
	return JSON.stringify(seen).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');
}

function inlines(of: readonly Inline[], document: Paged): string {
	return of
		.map((one) => {
			switch (one.is) {
				case 'text':
					return `#${string(one.text)};`;
				case 'strong':
					return `#strong[${inlines(one.of, document)}]`;
				case 'em':
					return `#emph[${inlines(one.of, document)}]`;
				case 'del':
					return `#strike[${inlines(one.of, document)}]`;
				case 'code':
					return `#raw(${string(one.text)})`;
				case 'link':
					return `#link(${string(one.href)})[${inlines(one.of, document)}]`;
				case 'break':
					return '#linebreak()';
				case 'note': {
					const n = document.numberOf(one.key);
					return n ? `#super[#link(<noot-${n}>)[${n}]]#h(1pt)` : '';
				}
			}
		})
		.join('');
}

function blocksOf(of: readonly Block[], document: Paged): string {
	return of.map((one) => block(one, document)).join('\n');
}

function block(one: Block, document: Paged): string {
	switch (one.is) {
		case 'heading':
			return `#heading(level: ${one.level - 1})[${inlines(one.of, document)}]`;
		case 'paragraph':
			return `#par[${inlines(one.of, document)}]`;
		case 'list': {
			const items = one.items.map((item) => `[${itemOf(item, document)}]`).join(', ');
			return one.ordered ? `#enum(start: ${one.start}, ${items})` : `#list(${items})`;
		}
		case 'quote':
			return `#quote(block: true)[${blocksOf(one.of, document)}]`;
		case 'table': {
			const cell = (bold: boolean) => (of: readonly Inline[]) =>
				bold ? `[#strong[${inlines(of, document)}]]` : `[${inlines(of, document)}]`;
			const cells = [
				`table.header(${one.header.map(cell(true)).join(', ')})`,
				...one.rows.flat().map(cell(false))
			];
			return `#table(columns: ${one.header.length}, align: (${one.align.map((align) => `${align},`).join(' ')}), ${cells.join(', ')})`;
		}
		case 'code':
			return `#raw(${string(one.text)}, block: true)`;
		case 'rule':
			return '#line(length: 100%, stroke: 0.4pt + luma(190))';
	}
}

/** One paragraph in an item stands without a block of its own, so that the list stays close together. */
function itemOf(item: readonly Block[], document: Paged): string {
	const [first, ...rest] = item;
	if (first?.is !== 'paragraph') return blocksOf(item, document);
	return inlines(first.of, document) + (rest.length ? `\n${blocksOf(rest, document)}` : '');
}
