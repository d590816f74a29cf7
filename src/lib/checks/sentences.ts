import { fold } from './fold.ts';

/** A word or a punctuation mark. Offsets are UTF-16 positions in the original text; `word` is folded. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly word: string;
}

export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly Token[];
}

const tokenPattern = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060'’_-]+|[.?!…:;,"“”„()]/gu;
const closing = new Set(['.', '?', '!', '…']);
const abbreviations = new Set(
	'bijv bv evt o.a oa nr mw mevr dhr dr drs ca resp incl excl m.b.t mbt t.a.v i.v.m ivm art blz'.split(' ')
);
/** A sentence without an end is cut here, so that no paste can make one sentence of 20,000 characters. */
const longest = 60;

/** The words and marks of a text, in order. Linear in its length. */
export function tokens(text: string): Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(tokenPattern)) {
		const folded = fold(match[0]);
		const word = /['_-]/.test(folded) ? folded.replace(/^['-]+|['_-]+$/g, '') : folded;
		if (word) found.push({ start: match.index, end: match.index + match[0].length, word });
	}
	return found;
}

/** A text cut into sentences: at closing marks before white space, at line ends, and after 60 words at most. */
export function sentences(text: string): Sentence[] {
	const all = tokens(text);
	const found: Sentence[] = [];
	let current: Token[] = [];
	const close = () => {
		const first = current[0];
		const last = current.at(-1);
		if (first && last && current.some((t) => /[\p{L}\p{N}]/u.test(t.word)))
			found.push({ start: first.start, end: last.end, tokens: current });
		current = [];
	};
	for (let i = 0; i < all.length; i++) {
		const token = all[i]!;
		current.push(token);
		const next = all[i + 1];
		if (!next) break;
		const gap = text.slice(token.end, next.start);
		const before = all[i - 1]?.word ?? '';
		if ((gap !== ' ' && gap.includes('\n')) || current.length >= longest) close();
		else if (gap === '' || token.word.length > 1) continue;
		else if (closing.has(token.word) && !closing.has(next.word) && !'")”'.includes(next.word)) {
			const abbreviated = token.word === '.' && (before.length === 1 || abbreviations.has(before));
			if (!abbreviated) close();
		} else if ('")”'.includes(token.word) && closing.has(before)) close();
	}
	close();
	return found;
}
