// Discussion cards as PDF/UA-1: one A6 page per card, each with its own heading.
import { cardText } from '#lib/words/handout-cards.ts';
import { text } from '#lib/words/handout-text.ts';
import { cardsOf, type TalkCard } from '../cards.ts';
import type { Block, Document } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { accentOf, fontOf, paged } from './paged.ts';
import { blocksOf, pictureOf } from './pdf.ts';
import { pdfFrom, string } from './typst.ts';

export const cardsPdf: Format = {
	name: 'kaarten',
	extension: 'pdf',
	label: 'Kaarten (PDF, A6)',
	mime: 'application/pdf',
	write: ({ document, meta }) => pdfFrom(toTypstCards(document, meta))
};

/** The Typst source of the cards of a document. */
export function toTypstCards(document: Document, meta: Meta): string {
	const title = cardText.title(document.title || meta.title);
	const accent = `rgb("#${accentOf(meta)}")`;
	const steps = cardText.steps.map((step) => `[#${string(step)};]`).join(', ');
	return `#set document(title: ${string(title)}, author: ${string(meta.author ?? '')})
#set text(lang: "nl", region: "NL", font: "${fontOf(meta).pdf}", size: 9.5pt)
#set page(width: 105mm, height: 148mm, margin: 9mm)
#set par(leading: 0.6em, spacing: 0.9em)
#show heading: set text(fill: ${accent})
#show heading.where(level: 1): set text(13pt)
#show heading.where(level: 2): set text(10pt, fill: black)
#show heading: set block(above: 1.2em, below: 0.6em)
#show title: set text(15pt, fill: ${accent})
#show link: set text(fill: ${accent})
${meta.style?.logo ? `#${pictureOf(meta.style.logo)}\n` : ''}#title()
${meta.banner ? `#par[#strong[#${string(meta.banner)};]]\n` : ''}#heading(level: 1)[#${string(cardText.how)};]
#enum(${steps})
${cardsOf(document)
	.map((card) => cardOf(card, document, meta))
	.join('\n')}
#pagebreak()
#heading(level: 1)[#${string(cardText.blank)};]
${cardText.blankLines.map((line) => `#par[#${string(line)};]\n#v(20mm)`).join('\n')}
`;
}

function cardOf(
	{ title, blocks, against, question, sources }: TalkCard,
	document: Document,
	meta: Meta
): string {
	// Marks would point at a list of notes that a card does not have: its source stands at its foot.
	const bare = { ...paged({ ...document, blocks: [] }, meta), numberOf: () => undefined };
	const typst = (of: readonly Block[]) => blocksOf(of, bare);
	const counter = against.length
		? `#heading(level: 2)[#${string(cardText.against)};]\n${typst(against.map((of) => ({ is: 'paragraph', of })))}`
		: '';
	return `#pagebreak()
#heading(level: 1)[#${string(title)};]
${typst(blocks)}
${counter}
#heading(level: 2)[#${string(cardText.talk)};]
#par[#${string(question)};]
#v(1fr)
#par[#text(7.5pt, fill: luma(80))[#${string(`${text.notes}: ${sources.join('; ')}`)};]]`;
}
