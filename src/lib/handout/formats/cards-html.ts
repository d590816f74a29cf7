// Discussion cards to print: one A6 page per card, one file, no script, nothing fetched.
import { cardText } from '#lib/words/handout-cards.ts';
import { text } from '#lib/words/handout-text.ts';
import { cardsOf, type TalkCard } from '../cards.ts';
import type { Document } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { htmlStyle } from './html-style.ts';
import { escape, logoOf, toPlainFragment } from './html.ts';

export const cardsHtml: Format = {
	name: 'kaarten-html',
	extension: 'html',
	label: 'Kaarten (HTML)',
	mime: 'text/html; charset=utf-8',
	write: ({ document, meta }) => new TextEncoder().encode(pageOf(document, meta))
};

function pageOf(document: Document, meta: Meta): string {
	const title = cardText.title(document.title || meta.title);
	const banner = meta.banner ? `<p class="banner"><strong>${escape(meta.banner)}</strong></p>` : '';
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Vensterbank">
<title>${escape(title)}</title>
<style>${htmlStyle(meta)}${cardStyle}</style>
</head>
<body>
<main>
<section class="card">
${logoOf(meta)}<h1>${escape(title)}</h1>
${banner}<h2>${cardText.how}</h2>
<ol>
${cardText.steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
</section>
${cardsOf(document).map(cardOf).join('\n')}
<article class="card">
<h2>${cardText.blank}</h2>
${cardText.blankLines.map((line) => `<p class="blank">${line}</p>`).join('\n')}
</article>
</main>
</body>
</html>
`;
}

function cardOf({ title, blocks, against, question, sources }: TalkCard): string {
	const counter = against.length
		? `\n<h3>${cardText.against}</h3>\n${toPlainFragment(against.map((of) => ({ is: 'paragraph', of })))}`
		: '';
	return `<article class="card">
<h2>${escape(title)}</h2>
${toPlainFragment(blocks)}${counter}
<h3>${cardText.talk}</h3>
<p>${escape(question)}</p>
<p class="source"><span class="from">${text.notes}:</span> ${sources.map(escape).join('; ')}</p>
</article>`;
}

const cardStyle = `
main { max-width: 80rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; }
.card { padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; }
.card h1 { font-size: 1.5rem; }
.card h2 { font-size: 1.2rem; margin: 0 0 .75rem; padding: 0; border: 0; color: var(--accent); }
.card h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
.source { margin-top: 1rem; font-size: .8rem; color: var(--quiet); }
.from { font-weight: 600; }
.blank { padding-bottom: 3.5rem; border-bottom: 1px solid var(--line); }
@media print {
	@page { size: 105mm 148mm; margin: 9mm; }
	body { font-size: 9.5pt; line-height: 1.35; }
	main { display: block; }
	.card { padding: 0; border: 0; break-after: page; }
	.card:last-child { break-after: auto; }
	.source { font-size: 7.5pt; }
}
`;
