// PDF by Typst: the source of a document, from which typst.ts makes the file.
import type { Block, Inline } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { onPaper, type Logo } from './house-style.ts';
import { accentOf, fontOf, paged, type Paged } from './paged.ts';
import { pdfFrom, string } from './typst.ts';

export const pdf: Format = {
	name: 'pdf',
	label: 'PDF',
	mime: 'application/pdf',
	write: ({ document, meta }) => pdfFrom(toTypst(paged(document, meta), meta))
};

/** The same for an archive. The compiler writes to one standard at a time; this one is tagged too. */
export const pdfArchive: Format = {
	...pdf,
	name: 'pdf-a',
	extension: 'pdf',
	label: 'PDF/A (archief)',
	write: ({ document, meta }) => pdfFrom(toTypst(paged(document, meta), meta), 'a-2a')
};

/** The Typst source of a document. Levels go down by one, because Typst has the title apart. */
export function toTypst(document: Paged, meta: Meta): string {
	const { title, blocks, notes, notesHeading } = document;
	const accent = `rgb("#${accentOf(meta)}")`;
	const foot = [meta.style?.organisation || meta.author, title].filter(Boolean).join(' · ');
	return `#set document(title: ${string(title)}, author: ${string(meta.author ?? '')})
#set text(lang: "nl", region: "NL", font: "${fontOf(meta).pdf}", size: 11pt)
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
${meta.style?.logo ? `#${pictureOf(meta.style.logo)}\n` : ''}#title()
${blocksOf(blocks, document)}
${
	notes.length === 0
		? ''
		: `#heading(level: 1)[#${string(notesHeading)};]
#set text(9.5pt)
#enum(${notes.map((note, i) => `[${inlines(note, document)} #metadata(none) <noot-${i + 1}>]`).join(', ')})`
}`;
}

/** A logo, with the text that says what it shows. */
export function pictureOf(logo: Logo): string {
	const { width, height } = onPaper(logo);
	return `image(bytes((${[...logo.png].join(',')},)), format: "png", width: ${width}mm, height: ${height}mm, alt: ${string(logo.text)})`;
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

/** Blocks in the language of Typst. */
export function blocksOf(of: readonly Block[], document: Paged): string {
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
