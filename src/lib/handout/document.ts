// One document for every format: Markdown read by marked's lexer, turned into a small model of our own.
// HTML in the source is text, images are their description, and only http, https and mailto links are links.
import { Marked, type Token, type Tokens } from 'marked';
import { bounded } from './bounded.ts';

export type Inline =
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'strong' | 'em' | 'del'; readonly of: readonly Inline[] }
	| { readonly is: 'code'; readonly text: string }
	| { readonly is: 'link'; readonly href: string; readonly of: readonly Inline[] }
	| { readonly is: 'break' }
	| { readonly is: 'note'; readonly key: string };

export type Align = 'left' | 'center' | 'right';

export type Block =
	| { readonly is: 'heading'; readonly level: number; readonly of: readonly Inline[] }
	| { readonly is: 'paragraph'; readonly of: readonly Inline[] }
	| {
			readonly is: 'list';
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly is: 'quote'; readonly of: readonly Block[] }
	| {
			readonly is: 'table';
			readonly align: readonly Align[];
			readonly header: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  }
	| { readonly is: 'code'; readonly text: string }
	| { readonly is: 'rule' };

export interface Document {
	/** The first heading of level 1, as plain text; empty when there is none. */
	readonly title: string;
	/** Everything but that first heading. */
	readonly blocks: readonly Block[];
	/** Footnotes by key, in the order in which they are defined. */
	readonly notes: ReadonlyMap<string, readonly Inline[]>;
}

interface Note extends Tokens.Generic {
	readonly key: string;
}

const definition = /^\[\^([^\]\s]+)\]:[ \t]+([^\n]*(?:\n(?: {2,}|\t)[^\n]*)*)(?:\n+|$)/;

const reader = new Marked({
	gfm: true,
	extensions: [
		{
			name: 'note_definition',
			level: 'block',
			start: (source) => /^\[\^[^\]\s]+\]:/m.exec(source)?.index,
			tokenizer(source) {
				const found = definition.exec(source);
				if (!found) return;
				const text = found[2]!.replace(/\s*\n\s+/g, ' ').trim();
				return {
					type: 'note_definition',
					raw: found[0],
					key: found[1]!,
					tokens: this.lexer.inlineTokens(text, [])
				};
			}
		},
		{
			name: 'note',
			level: 'inline', // without a start: text ends before every "[" already, and looking for it would read all that follows
			tokenizer(source) {
				const found = /^\[\^([^\]\s]+)\]/.exec(source);
				return found ? { type: 'note', raw: found[0], key: found[1]! } : undefined;
			}
		}
	]
});

/** Reads Markdown. Never throws: what it does not know, it shows as text. Front matter is left out. */
export function parse(markdown: string): Document {
	const source = markdown.replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
	const tokens = reader.lexer(bounded(source));
	const notes = new Map<string, readonly Inline[]>();
	for (const token of tokens)
		if (token.type === 'note_definition') notes.set((token as Note).key, inlines(token.tokens));
	const blocks = levelled(tokens.flatMap(block));
	const at = blocks.findIndex((one) => one.is === 'heading' && one.level === 1);
	const first = blocks[at];
	return {
		title: first?.is === 'heading' ? plainOf(first.of).trim() : '',
		blocks: blocks.filter((_, i) => i !== at),
		notes
	};
}

/** No level is skipped and only the first heading is the title: screen readers and PDF/UA ask for both. */
function levelled(blocks: readonly Block[]): Block[] {
	let last = 1;
	let titled = false;
	return blocks.map((one) => {
		if (one.is !== 'heading') return one;
		if (one.level === 1 && !titled) {
			titled = true;
			return one;
		}
		last = Math.max(2, Math.min(one.level, last + 1));
		return { ...one, level: last };
	});
}

/** The text of inlines without mark-up and without notes. */
export function plainOf(of: readonly Inline[]): string {
	return of
		.map((one) => {
			switch (one.is) {
				case 'text':
				case 'code':
					return one.text;
				case 'break':
					return ' ';
				case 'note':
					return '';
				default:
					return plainOf(one.of);
			}
		})
		.join('');
}

/** The keys of the notes in a run, in order. */
export function notesIn(of: readonly Inline[]): string[] {
	return of.flatMap((one) => (one.is === 'note' ? [one.key] : 'of' in one ? notesIn(one.of) : []));
}

/** The document with every run of inlines changed by `change`. */
export function mapRuns(document: Document, change: (run: readonly Inline[]) => readonly Inline[]): Document {
	const map = (one: Block): Block => {
		switch (one.is) {
			case 'paragraph':
				return { ...one, of: change(one.of) };
			case 'list':
				return { ...one, items: one.items.map((item) => item.map(map)) };
			case 'quote':
				return { ...one, of: one.of.map(map) };
			case 'table':
				return { ...one, header: one.header.map(change), rows: one.rows.map((row) => row.map(change)) };
			default:
				return one;
		}
	};
	return { ...document, blocks: document.blocks.map(map) };
}

/** Every run of inlines in a block, in reading order; list items and cells each give their own. */
export function runsIn(one: Block): readonly (readonly Inline[])[] {
	switch (one.is) {
		case 'paragraph':
			return [one.of];
		case 'list':
			return one.items.flatMap((item) => item.flatMap(runsIn));
		case 'quote':
			return one.of.flatMap(runsIn);
		case 'table':
			return [...one.header, ...one.rows.flat()];
		default:
			return [];
	}
}

function block(token: Token): Block[] {
	switch (token.type) {
		case 'heading': {
			const heading = token as Tokens.Heading;
			return [{ is: 'heading', level: heading.depth, of: inlines(heading.tokens) }];
		}
		case 'paragraph':
			return [{ is: 'paragraph', of: inlines((token as Tokens.Paragraph).tokens) }];
		case 'text': {
			const text = token as Tokens.Text;
			return [{ is: 'paragraph', of: text.tokens ? inlines(text.tokens) : [plain(text.text)] }];
		}
		case 'list': {
			const list = token as Tokens.List;
			return [
				{
					is: 'list',
					ordered: list.ordered,
					start: Number(list.start) || 1,
					items: list.items.map((item) => item.tokens.flatMap(block))
				}
			];
		}
		case 'blockquote':
			return [{ is: 'quote', of: (token as Tokens.Blockquote).tokens.flatMap(block) }];
		case 'table': {
			const table = token as Tokens.Table;
			return [
				{
					is: 'table',
					align: table.align.map((align) => align ?? 'left'),
					header: table.header.map((cell) => inlines(cell.tokens)),
					rows: table.rows.map((row) => row.map((cell) => inlines(cell.tokens)))
				}
			];
		}
		case 'code':
			return [{ is: 'code', text: (token as Tokens.Code).text }];
		case 'hr':
			return [{ is: 'rule' }];
		case 'html':
			return [{ is: 'paragraph', of: [{ is: 'text', text: token.raw.trim() }] }];
		default:
			return [];
	}
}

function inlines(tokens: readonly Token[] | undefined): Inline[] {
	return joined((tokens ?? []).flatMap(inline));
}

/** Pieces of text that follow each other become one: an escaped sign does not cut a sentence in two. */
function joined(of: readonly Inline[]): Inline[] {
	const result: Inline[] = [];
	for (const one of of) {
		const last = result.at(-1);
		if (one.is === 'text' && last?.is === 'text')
			result[result.length - 1] = { is: 'text', text: last.text + one.text };
		else result.push(one);
	}
	return result;
}

function inline(token: Token): Inline[] {
	switch (token.type) {
		case 'strong':
		case 'em':
		case 'del':
			return [{ is: token.type, of: inlines((token as Tokens.Strong).tokens) }];
		case 'codespan':
			return [{ is: 'code', text: (token as Tokens.Codespan).text }];
		case 'link': {
			const link = token as Tokens.Link;
			const of = inlines(link.tokens);
			return safe(link.href) ? [{ is: 'link', href: link.href, of }] : of;
		}
		case 'image':
			return [plain((token as Tokens.Image).text)];
		case 'br':
			return [{ is: 'break' }];
		case 'note':
			return [{ is: 'note', key: (token as Note).key }];
		case 'html':
			return [{ is: 'text', text: token.raw }];
		case 'escape':
			return [{ is: 'text', text: (token as Tokens.Escape).text }];
		case 'checkbox':
			return [{ is: 'text', text: (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ' }];
		default: {
			const generic = token as Tokens.Generic;
			return generic.tokens ? inlines(generic.tokens) : [plain(String(generic.text ?? token.raw))];
		}
	}
}

function safe(href: string): boolean {
	try {
		return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
	} catch {
		return false;
	}
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};

function plain(text: string): Inline {
	const decoded = text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, ten, hex, name) => {
		const code = ten ? Number(ten) : hex ? parseInt(hex, 16) : undefined;
		if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		return entities[String(name).toLowerCase()] ?? whole;
	});
	return { is: 'text', text: decoded };
}
