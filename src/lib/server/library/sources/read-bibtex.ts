// BibTeX and BibLaTeX, read by citation-js: it knows the accents, the names and the fields. We hand it one entry at a time, so
// that a mistake in one says on which line it stands and costs none of the others.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ReadEntry, ReadFile, Unread } from './entry.ts';
import { sourceFromCsl, type CslEntry } from './read-csl.ts';

/** The most entries that are read at once; of a longer list the rest waits for a next time. */
const mostEntries = 1_000;
/** The most abbreviations, and their signs together: each entry may name all of them. */
const mostAbbreviations = { count: 200, signs: 20_000 };

/** Reads a file of entries; abbreviations (@string) hold for all of them, and @comment and @preamble are no entries. */
export function readBibtex(text: string): ReadFile {
	const parts = partsOf(text);
	const unread: Unread[] = [];
	const abbreviations = abbreviationsIn(parts, unread);
	const listed = parts.filter((part) => !['string', 'comment', 'preamble'].includes(part.type));
	const entries: ReadEntry[] = [];
	for (const { line, text } of listed.slice(0, mostEntries)) {
		let read: CslEntry[];
		try {
			// The type is named: nothing in a text can then pass for an address to be fetched.
			read = plugins.input.chain([...namedIn(text, abbreviations), text].join('\n'), {
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
	const rest = listed[mostEntries];
	if (rest) unread.push({ line: rest.line, problem: 'too_many', text: rest.text });
	return { format: 'bibtex', entries, unread: unread.sort((a, b) => a.line - b.line) };
}

/** Abbreviations by their name in lower case; the first that is one too many is told, and it and the rest are left out. */
function abbreviationsIn(parts: readonly Part[], unread: Unread[]): Map<string, string> {
	const found = new Map<string, string>();
	let signs = 0;
	for (const { type, line, text } of parts) {
		const name = type === 'string' && /[{(]\s*([^\s={}(),"#]+)/.exec(text)?.[1];
		if (!name) continue;
		signs += text.length;
		if (found.size === mostAbbreviations.count || signs > mostAbbreviations.signs) {
			unread.push({ line, problem: 'too_many_abbreviations', text });
			break;
		}
		found.set(name.toLowerCase(), text);
	}
	return found;
}

/** The abbreviations that a text names, and those that they name, each once and in the order of the file. */
export function namedIn(text: string, abbreviations: ReadonlyMap<string, string>): string[] {
	const named = new Set<string>();
	const look = [text];
	for (let one = look.pop(); one !== undefined; one = look.pop())
		for (const [word] of one.toLowerCase().matchAll(/[^\s={}(),"#]+/g)) {
			const meant = abbreviations.get(word);
			if (meant === undefined || named.has(word)) continue;
			named.add(word);
			look.push(meant);
		}
	return [...abbreviations].flatMap(([name, meant]) => (named.has(name) ? [meant] : []));
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
	let [line, counted] = [1, 0];
	return starts.map((start, i) => {
		line += text.slice(counted, start.index).split('\n').length - 1;
		counted = start.index;
		const whole = text.slice(start.index, starts[i + 1]?.index).trim();
		return { type: start[1]!.toLowerCase(), line, text: whole };
	});
}
