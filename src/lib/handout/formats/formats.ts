// The list of export formats: to add one, write its file and add it here.
import { parse } from '../document.ts';
import { forAudience, type Audience } from '../sections.ts';
import type { Format, Meta } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

export const formats: readonly Format[] = [markdown, html];

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
