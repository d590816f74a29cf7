// What an export format is. One file per format and one line in formats.ts; routes, menus and the command line read that list.
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { Document } from '../document.ts';
import type { HouseStyle } from './house-style.ts';

export interface Meta {
	readonly title: string;
	/** An organisation, never a person. */
	readonly author?: string;
	/** One sentence above everything else, such as "Deze versie is ingetrokken." */
	readonly banner?: string;
	readonly style?: HouseStyle;
}

/** What a format gets: the text as it was written, and the same text read. */
export interface Source {
	readonly markdown: string;
	readonly document: Document;
	readonly meta: Meta;
	/** The lessons it was made from, for formats that carry data; none where they are not for the reader. */
	readonly lessons: readonly Lesson[];
}

export interface Format {
	/** The name in addresses and on the command line; also the extension, unless that is another. */
	readonly name: string;
	readonly extension?: string;
	/** What it is called in a menu; the same in every language. */
	readonly label: string;
	readonly mime: string;
	write(source: Source): Promise<Uint8Array> | Uint8Array;
}
