// The list of export formats: to add one, write its file and add it here.
import { parse } from '../document.ts';
import { forAudience, type Audience } from '../sections.ts';
import { docx } from './docx.ts';
import type { Format, Meta } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { canWritePdf, pdf } from './pdf.ts';

// PDF needs a compiler that is not there for every platform; without it the menu does not offer it.
export const formats: readonly Format[] = [html, ...(canWritePdf() ? [pdf] : []), docx, odt, markdown, json];

export function formatNamed(name: string): Format | undefined {
	return formats.find((format) => format.name === name);
}

/** A text in a format, for an audience. */
export async function write(
	format: Format,
	text: string,
	meta: Meta,
	audience: Audience = 'team'
): Promise<Uint8Array> {
	const markdown = forAudience(text, audience);
	return format.write({ markdown, document: parse(markdown), meta });
}
