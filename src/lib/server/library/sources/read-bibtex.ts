// BibTeX and BibLaTeX, read by citation-js: it knows the accents, the names and the fields. We hand it one entry at a time, so
// that a mistake in one says on which line it stands and costs none of the others.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ReadEntry, ReadFile, Unread } from './entry.ts';
import { sourceFromCsl, type CslEntry } from './read-csl.ts';

/** Reads a file of entries; abbreviations (@string) hold for all of them, and @comment and @preamble are no entries. */
export function readBibtex(text: string): ReadFile {
	const parts = partsOf(text);
	const abbreviations = parts.filter((part) => part.type === 'string').map((part) => part.text);
	const entries: ReadEntry[] = [];
	const unread: Unread[] = [];
	for (const { type, line, text } of parts) {
		if (['string', 'comment', 'preamble'].includes(type)) continue;
		let read: CslEntry[];
		try {
			// The type is named: nothing in a text can then pass for an address to be fetched.
			read = plugins.input.chain([...abbreviations, text].join('\n'), {
				forceType: '@biblatex/text',
				generateGraph: false,
				maxChainLength: 10,
				strict: true,
				target: '@csl/list+object'
			}) as unknown as CslEntry[];
		} catch {
			unread.push({ line, problem: 'unreadable', text });
			continue;
		}
		const source = read[0] ? sourceFromCsl(read[0]) : 'unreadable';
		if (typeof source === 'string') unread.push({ line, problem: source, text });
		else entries.push({ line, source });
	}
	return { format: 'bibtex', entries, unread };
}

interface Part {
	/** The name behind the @, in lower case. */
	readonly type: string;
	readonly line: number;
	readonly text: string;
}

/** Cuts at every @name{ that begins a line; an entry that never closes then costs only itself. */
function partsOf(text: string): Part[] {
	const starts = [...text.matchAll(/^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(]/gim)];
	return starts.map((start, i) => ({
		type: start[1]!.toLowerCase(),
		line: text.slice(0, start.index).split('\n').length,
		text: text.slice(start.index, starts[i + 1]?.index).trim()
	}));
}
