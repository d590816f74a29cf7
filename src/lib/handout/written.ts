// What people wrote in a document, and where that stands in its Markdown: so that the text itself can show what the checks say.
import { text as form } from '#lib/words/handout-text.ts';
import { parse, plainOf, type Block, type Document } from './document.ts';
import { sentencesOf } from './sentences.ts';
import { noteOfThread, threadsOf, type Thread } from './threads.ts';

/** A sentence without marks. `at` tells of each of its characters where it stands in the Markdown. */
export interface Written {
	readonly text: string;
	readonly at: readonly number[];
}

const headings: ReadonlySet<string> = new Set([
	...Object.values(form.sections),
	...Object.values(form.windows)
]);

/** What somebody wrote outside the sentences: headings that are not of the form, code, and notes that lead to no lesson. */
export function asidesOf({ blocks, notes }: Document): string[] {
	const heads = blocks.flatMap((block) =>
		block.is === 'heading' ? [plainOf(block.of).replace(/^\d+\.\s+/, '')] : []
	);
	const own = [...notes].flatMap(([key, note]) => (noteOfThread(key) ? [] : [plainOf(note)]));
	return [...heads.filter((head) => !headings.has(head.trim())), ...blocks.flatMap(codeIn), ...own].flatMap(
		sentencesOf
	);
}

function codeIn(block: Block): string[] {
	if (block.is === 'code') return block.text.split('\n');
	if (block.is === 'quote') return block.of.flatMap(codeIn);
	return block.is === 'list' ? block.items.flatMap((item) => item.flatMap(codeIn)) : [];
}

/** The title, the asides and every sentence that is `mine` to answer for, in the order in which they stand. */
export function writtenIn(
	markdown: string,
	mine: (thread: Pick<Thread, 'sentence' | 'from'>) => boolean
): Written[] {
	const document = parse(markdown);
	const beside = [document.title, ...asidesOf(document)].map((sentence) => ({
		sentence,
		from: 'own' as const
	}));
	const found = beside.filter(mine).flatMap(({ sentence }) => placed(markdown, sentence, 0) ?? []);
	let from = 0;
	for (const thread of threadsOf(document)) {
		const read = placed(markdown, thread.sentence, from);
		if (!read) continue;
		from = read.at.at(-1)! + 1;
		if (mine(thread)) found.push(read);
	}
	return found.sort((a, b) => a.at[0]! - b.at[0]!);
}

/** How far after the one before it a sentence is looked for; an aside, from the start. */
const farthest = 20_000;

function placed(markdown: string, text: string, from: number): Written | undefined {
	const first = text[0];
	if (!first) return undefined;
	for (let start = markdown.indexOf(first, from); start >= 0; start = markdown.indexOf(first, start + 1)) {
		if (start - from > farthest) return undefined;
		const at = follow(markdown, text, start);
		if (at) return { text, at };
	}
	return undefined;
}

/** What may stand between two characters of a sentence without being seen. */
const unseen = /\[\^[^\]\s]+\]|\]\([^)\s]*\)|[*_~`\\[\]!]/y;
const entity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|\w{2,8});/iy;
const gap = /\s+(?:>\s*)*/y;

/** Where each character stands when the text begins here, or undefined when it does not. */
function follow(markdown: string, text: string, start: number): number[] | undefined {
	const at: number[] = [];
	const length = (pattern: RegExp, from: number): number => {
		pattern.lastIndex = from;
		return pattern.exec(markdown)?.[0].length ?? 0;
	};
	let i = start;
	for (const char of text.split('')) {
		const seen = () => markdown[i] === char || (char === ' ' && length(gap, i) > 0);
		while (!seen()) {
			const skipped = length(unseen, i);
			if (!skipped) return undefined;
			i += skipped;
		}
		at.push(i);
		i += char === ' ' ? length(gap, i) : char === '&' ? length(entity, i) || 1 : 1;
	}
	return at;
}
