// CSL-JSON, the form in which Zotero and others hand over references; BibTeX comes through here as well.
import { sourceFrom, type ReadEntry, type ReadFile, type Unread } from './entry.ts';
import { kindFrom } from './kinds.ts';

/** One entry, as far as we look at it; all else is kept beside the fields. */
export type CslEntry = Readonly<Record<string, unknown>>;

/** Reads a list of entries, or one entry by itself. A mistake in one entry costs none of the others. */
export function readCsl(text: string): ReadFile {
	const entries: ReadEntry[] = [];
	const unread: Unread[] = [];
	for (const part of partsOf(text)) {
		const source = sourceFromText(part.text);
		if (typeof source === 'string') unread.push({ line: part.line, problem: source, text: part.text });
		else entries.push({ line: part.line, source });
	}
	if (entries.length + unread.length === 0 && !isEmptyList(text))
		unread.push({ line: 1, problem: 'unreadable', text: text.slice(0, 500) });
	return { format: 'csl', entries, unread };
}

function sourceFromText(text: string): ReturnType<typeof sourceFrom> {
	try {
		return sourceFromCsl(JSON.parse(text) as CslEntry);
	} catch {
		return 'unreadable';
	}
}

const isEmptyList = (text: string) => /^\s*\[\s*\]\s*$/.test(text);

/** What the register takes from an entry. The kind is guessed from its own words, else from its type. */
export function sourceFromCsl(entry: CslEntry): ReturnType<typeof sourceFrom> {
	const said = (name: string) =>
		typeof entry[name] === 'string' || typeof entry[name] === 'number' ? String(entry[name]) : '';
	const makers = namesOf(entry['author']) || namesOf(entry['editor']);
	const doi = said('DOI');
	const place = said('container-title') || said('publisher');
	const used = new Set(['title', 'issued', 'URL', 'note', 'id', 'citation-key', 'type']);
	if (namesOf(entry['author'])) used.add('author');
	else if (makers) used.add('editor');
	if (!said('URL')) used.add('DOI');
	used.add(said('container-title') ? 'container-title' : 'publisher');
	const rest = Object.fromEntries(
		Object.entries(entry)
			.filter(([name]) => !used.has(name))
			.map(([name, value]) => [name, asText(value)])
			.filter(([, value]) => value)
	);
	const address =
		said('URL') || (doi && `https://doi.org/${doi.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')}`);
	const kind = kindFrom(said('keyword'), said('genre'), said('title'), said('type'));
	return sourceFrom(
		{ title: said('title'), makers, year: yearOf(entry['issued']), place, address, note: said('note') },
		kind,
		rest
	);
}

function namesOf(value: unknown): string {
	if (!Array.isArray(value)) return '';
	return (value as Record<string, unknown>[])
		.map((name) => {
			const part = (key: string) => (typeof name?.[key] === 'string' ? name[key] : '');
			if (part('literal')) return part('literal');
			const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')];
			return [family.filter(Boolean).join(' '), part('given')].filter(Boolean).join(', ');
		})
		.filter(Boolean)
		.join('; ');
}

function yearOf(value: unknown): string {
	const date = (value ?? {}) as { 'date-parts'?: unknown[][]; literal?: string; raw?: string };
	const years = (date['date-parts'] ?? []).map((part) => part?.[0]).filter(Boolean);
	return years.length ? years.join('-') : (date.literal ?? date.raw ?? '');
}

/** A value in words a person can read back. */
function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value !== 'object') return String(value);
	if (Array.isArray(value)) return namesOf(value) || value.map(asText).filter(Boolean).join('; ');
	return yearOf(value) || JSON.stringify(value);
}

interface Part {
	readonly line: number;
	readonly text: string;
}

/** The entries as they stand in the text: from brace to brace, outside strings. One that never closes runs to the end. */
function partsOf(text: string): Part[] {
	const parts: Part[] = [];
	let depth = 0;
	let line = 1;
	let inString = false;
	let begin: { at: number; line: number } | undefined;
	for (let i = 0; i < text.length; i++) {
		const sign = text[i];
		if (sign === '\n') line++;
		if (inString) {
			if (sign === '\\') i++;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === '{' && depth++ === 0) begin = { at: i, line };
		else if (sign === '}' && depth > 0 && --depth === 0 && begin) {
			parts.push({ line: begin.line, text: text.slice(begin.at, i + 1) });
			begin = undefined;
		}
	}
	if (begin) parts.push({ line: begin.line, text: text.slice(begin.at) });
	return parts;
}
