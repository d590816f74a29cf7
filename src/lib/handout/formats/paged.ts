// What the formats with pages share: a banner as the first line, and the notes as a numbered list at the end.
import { text } from '#lib/words/handout-text.ts';
import type { Block, Document, Inline } from '../document.ts';
import { numbered } from '../notes.ts';
import type { Meta } from './format.ts';
import { defaultStyle, houseFonts, isReadable } from './house-style.ts';

export interface Paged {
	readonly title: string;
	readonly blocks: readonly Block[];
	/** The heading above the notes, and the notes in the order of their number; empty when there are none. */
	readonly notesHeading: string;
	readonly notes: readonly (readonly Inline[])[];
	/** Number of a note, or undefined when there is no such note. */
	numberOf(key: string): number | undefined;
}

/** A document as the formats with pages write it. */
export function paged(document: Document, meta: Meta): Paged {
	const ready = numbered(document);
	const banner: Block[] = meta.banner
		? [{ is: 'paragraph', of: [{ is: 'strong', of: [{ is: 'text', text: meta.banner }] }] }]
		: [];
	return {
		title: document.title || meta.title,
		blocks: [...banner, ...ready.document.blocks],
		notesHeading: text.notes,
		notes: [...ready.numbers.keys()].map((key) => document.notes.get(key)!),
		numberOf: (key) => ready.numbers.get(key)
	};
}

/** Text for XML 1.0: special signs as references, and no sign that XML does not know. */
export function xml(value: string): string {
	return (
		value
			// eslint-disable-next-line no-control-regex -- exactly the signs that XML 1.0 leaves out
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
			.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
	);
}

/** The colour of the house, when it reads well on paper, as six hex digits without the sign. */
export function accentOf({ style = defaultStyle }: Meta): string {
	return (isReadable(style.accent) ? style.accent : defaultStyle.accent).slice(1);
}

/** The font of the house, by the names that each kind of document uses. */
export function fontOf({ style = defaultStyle }: Meta) {
	return houseFonts[style.font];
}
