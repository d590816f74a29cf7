// What an export format is. One file per format and one line in formats.ts; routes, menus and the command line read that list.
import type { Document } from '../document.ts';

export interface HouseStyle {
	/** Name of the organisation; shown in the footer of paged formats. */
	readonly organisation: string;
	/** One colour for headings and links, as #rrggbb; it must read well on white. */
	readonly accent: string;
}

export const defaultStyle: HouseStyle = { organisation: '', accent: '#1f5c6b' };

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
}

export interface Format {
	/** Extension, and the name in addresses and on the command line. */
	readonly name: string;
	/** What it is called in a menu; the same in every language. */
	readonly label: string;
	readonly mime: string;
	write(source: Source): Promise<Uint8Array> | Uint8Array;
}
