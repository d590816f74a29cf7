// The list of export formats: to add one, write its file and add it here.
import { text } from '#lib/words/handout-text.ts';
import { readAs, type Reading } from '../read-as.ts';
import { cardsHtml } from './cards-html.ts';
import { cardsPdf } from './cards-pdf.ts';
import { docx } from './docx.ts';
import type { Format, Meta } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf, pdfArchive } from './pdf.ts';
import { canWritePdf } from './typst.ts';

// PDF needs a compiler that is not there for every platform; without it the menu does not offer it.
export const formats: readonly Format[] = [html, ...(canWritePdf() ? [pdf] : []), docx, odt, markdown, json];

/** What a handout can be taken along as: a text, or cards to talk with. */
export const handoutFormats: readonly Format[] = [
	...formats,
	...(canWritePdf() ? [pdfArchive, cardsPdf] : []),
	cardsHtml
];

/** The format of this name in a list, or undefined when that list does not offer it. */
export function formatNamed(name: string, list: readonly Format[] = formats): Format | undefined {
	return list.find((format) => format.name === name);
}

/** A text in a format, for an audience, without what was withdrawn. */
export async function write(
	format: Format,
	markdown: string,
	meta: Meta,
	reading: Reading = {}
): Promise<Uint8Array> {
	const read = readAs(markdown, reading);
	const banner = [meta.banner, read.leftOut && text.leftOutSentences(read.leftOut)].filter(Boolean).join(' ');
	const { withdrawn = [], lessons = [] } = reading;
	return format.write({
		markdown: read.markdown,
		document: read.document,
		lessons: lessons.filter(({ code }) => !withdrawn.includes(code)),
		meta: { ...meta, ...(banner ? { banner } : {}) }
	});
}
