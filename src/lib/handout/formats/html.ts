// HTML that stands on its own: one file, no script, nothing fetched, readable on screen and on paper.
import { text } from '#lib/words/handout-text.ts';
import { parse, plainOf, type Block, type Document, type Inline } from '../document.ts';
import { numbered, type Numbered } from '../notes.ts';
import type { Format, Meta } from './format.ts';
import { htmlStyle } from './html-style.ts';

export const html: Format = {
	name: 'html',
	label: 'HTML',
	mime: 'text/html; charset=utf-8',
	write: ({ document, meta }) => new TextEncoder().encode(pageOf(document, meta))
};

/** A whole page. `meta.title` is used when the text has no title of its own. */
export function toHtml(markdown: string, meta: Meta): string {
	return pageOf(parse(markdown), meta);
}

function pageOf(document: Document, meta: Meta): string {
	const title = document.title || meta.title;
	const ready = numbered(document);
	const sections = ready.document.blocks.filter((block) => block.is === 'heading' && block.level === 2);
	const contents =
		sections.length > 3
			? `<nav aria-label="${text.contents}"><ul>${anchors(ready.document)
					.filter(({ level }) => level === 2)
					.map(({ id, label }) => `<li><a href="#${id}">${escape(label)}</a></li>`)
					.join('')}</ul></nav>`
			: '';
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Vensterbank">${meta.author ? `\n<meta name="author" content="${escape(meta.author)}">` : ''}
<title>${escape(title)}</title>
<style>${htmlStyle(meta)}</style>
</head>
<body>
<main>
${logoOf(meta)}<h1>${escape(title)}</h1>
${meta.banner ? `<p class="banner"><strong>${escape(meta.banner)}</strong></p>\n` : ''}${contents ? `${contents}\n` : ''}${bodyOf(ready)}
</main>
</body>
</html>
`;
}

/** The logo inside the page itself: nothing is fetched. */
export function logoOf({ style }: Meta): string {
	if (!style?.logo) return '';
	const { png, text: says, width, height } = style.logo;
	return `<p class="logo"><img src="data:image/png;base64,${png.toBase64()}" width="${width}" height="${height}" alt="${escape(says)}"></p>\n`;
}

/** Only the body, for a page of the app: no heading of level 1, no style, and ids that meet no id of the page. */
export function toFragment(document: Document): string {
	return bodyOf(numbered(document), 'tekst-');
}

/** Blocks without headings of their own and without notes, for a card. */
export function toPlainFragment(blocks: readonly Block[]): string {
	return bodyOf({ document: { title: '', blocks, notes: new Map() }, numbers: new Map() });
}

function bodyOf(ready: Numbered, prefix = ''): string {
	const { document, numbers } = ready;
	const ids = anchors(document);
	let heading = 0;
	let marks = 0;

	const inlines = (of: readonly Inline[]): string => of.map(inline).join('');
	const inline = (one: Inline): string => {
		switch (one.is) {
			case 'text':
				return escape(one.text);
			case 'strong':
			case 'em':
			case 'del':
				return `<${one.is}>${inlines(one.of)}</${one.is}>`;
			case 'code':
				return `<code>${escape(one.text)}</code>`;
			case 'link':
				return `<a href="${escape(one.href)}" rel="noreferrer">${inlines(one.of)}</a>`;
			case 'break':
				return '<br>';
			case 'note': {
				const n = numbers.get(one.key);
				if (!n) return '';
				return `<sup><a href="#${prefix}noot-${n}" id="${prefix}bij-${n}-${++marks}" role="doc-noteref" aria-label="${text.note(n)}">${n}</a></sup>`;
			}
		}
	};
	const block = (one: Block): string => {
		switch (one.is) {
			case 'heading':
				return `<h${Math.min(one.level, 6)} id="${prefix}${ids[heading++]!.id}">${inlines(one.of)}</h${Math.min(one.level, 6)}>`;
			case 'paragraph':
				return `<p>${inlines(one.of)}</p>`;
			case 'list': {
				const tag = one.ordered ? 'ol' : 'ul';
				const start = one.ordered && one.start !== 1 ? ` start="${one.start}"` : '';
				return `<${tag}${start}>\n${one.items.map((of) => `<li>${item(of)}</li>`).join('\n')}\n</${tag}>`;
			}
			case 'quote':
				return `<blockquote>\n${blocks(one.of)}\n</blockquote>`;
			case 'table': {
				const cell = (tag: string) => (of: readonly Inline[], i: number) =>
					`<${tag}${tag === 'th' ? ' scope="col"' : ''} class="${one.align[i] ?? 'left'}">${inlines(of)}</${tag.split(' ')[0]}>`;
				const rows = one.rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('\n');
				return `<table>\n<thead><tr>${one.header.map(cell('th')).join('')}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
			}
			case 'code':
				return `<pre><code>${escape(one.text)}</code></pre>`;
			case 'rule':
				return '<hr>';
		}
	};
	const item = (of: readonly Block[]): string =>
		of.length === 1 && of[0]!.is === 'paragraph' ? inlines(of[0]!.of) : blocks(of);
	const blocks = (of: readonly Block[]): string => of.map(block).join('\n');

	const body = blocks(document.blocks);
	if (numbers.size === 0) return body;
	const notes = [...numbers]
		.map(([key, n]) => `<li id="${prefix}noot-${n}">${inlines(document.notes.get(key)!)}</li>`)
		.join('\n');
	return `${body}\n<section class="notes" role="doc-endnotes" aria-labelledby="${prefix}noten">\n<h2 id="${prefix}noten">${text.notes}</h2>\n<ol>\n${notes}\n</ol>\n</section>`;
}

/** The headings with an id each, in order, no id twice. */
function anchors(document: Document): { id: string; label: string; level: number }[] {
	const taken = new Set(['noten']);
	const all = (of: readonly Block[]): Block[] =>
		of.flatMap((one) => {
			if (one.is === 'heading') return [one];
			if (one.is === 'quote') return all(one.of);
			return one.is === 'list' ? one.items.flatMap(all) : [];
		});
	return all(document.blocks).flatMap((one) => {
		if (one.is !== 'heading') return [];
		const label = plainOf(one.of).trim();
		const base = slug(label) || 'kop';
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
		taken.add(id);
		return [{ id, label, level: one.level }];
	});
}

/** "Zo kun je het doen" → "zo-kun-je-het-doen". */
export function slug(label: string): string {
	return label
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60);
}

/** Text for HTML, in content and in attributes: never mark-up. */
export function escape(value: string): string {
	return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
