import type { ReadFile } from './entry.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCsl } from './read-csl.ts';
import { readCsv } from './read-csv.ts';

/** The most that is read at once; larger files are cut in two by a person. */
export const mostCharacters = 300_000;

/** Reads a file of sources, whatever its name: the form is told from its first sign. */
export function readSources(text: string): ReadFile {
	const begin = text.replace(/^\uFEFF/, '').trimStart();
	const read = /^[[{]/.test(begin)
		? readCsl(text)
		: /^(%|@)/m.test(begin) && !/^[^\n@]*[;,\t]/.test(begin)
			? readBibtex(text)
			: readCsv(text);
	if (read.entries.length + read.unread.length > 0) return read;
	return { ...read, unread: [{ line: 1, problem: 'no_entry', text: begin.slice(0, 200) }] };
}

/** The text of a file: as UTF-8, else as the Windows signs that spreadsheets still write. */
export function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
