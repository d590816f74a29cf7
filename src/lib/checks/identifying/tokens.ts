// A reading cut into words, each with what the recognisers ask about it.
import * as words from './lists/tokens.data.ts';
import { patterns } from '../pattern.ts';
import type { Lists } from './lists/lists.ts';
import { bare, type Reading } from './reading.ts';

const re = patterns(words);

export interface Token {
	readonly index: number;
	readonly start: number;
	/** End of the word without a possessive 's. */
	readonly end: number;
	/** As written. */
	readonly text: string;
	/** Lower case without accents. */
	readonly word: string;
	/** Begins with a capital, in a text that is not all capitals. */
	readonly capital: boolean;
	/** Two or more letters, all capitals, in a text that is not. */
	readonly shout: boolean;
	/** First word of a sentence, line, list item or quotation. */
	readonly opens: boolean;
	/** What stands between the word before and this one. */
	readonly gap: string;
	/** Stands together with the word before: only a space or a hyphen between them. */
	readonly joined: boolean;
	readonly first: boolean;
	/** Not on any list, but begins or ends as first names do. */
	readonly likely: boolean;
	readonly surname: boolean;
	readonly common: boolean;
	readonly place: boolean;
	/** Written with 's or ' at its end. */
	readonly possessive: boolean;
}

const word = /[\p{L}](?:[\p{L}\d]|['.&-](?=[\p{L}\d]))*|'[tns](?![\p{L}\d])|\d+(?:[.,]\d+)*/gu;

/** "J", "Th": letters that stand for a first name, when a dot follows. */
export const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text) || re.longInitial.test(text);
/** "al-Khatib": a small word glued to a name is no capital, but the name is. */
const particle = /^(?:al|el|ait|aït|ben|bin|ibn|abd|abu|oulad|van|de)-\p{Lu}/u;
const sentenceEnd = /[.!?;\n•*>]|^$|[:"“]|\s['"]|^['"]|(?:^|\s)[-–—]\s/;

/** Whether a text has so many capitals that a capital says nothing. */
function shouted(text: string): boolean {
	const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
	if (upper <= 12) return false;
	const lower = text.match(/\p{Ll}+/gu)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
	return upper > lower * 2;
}

/** "Jan-Willem", "Anne-Fleur": every part is a first name. */
function doubleName(word: string, lists: Lists): boolean {
	return word.includes('-') && word.split('-').every(lists.first);
}

/** Whether numbers alone stand between the head of a line and here: a heading's, or a day and a time. */
function headed(tokens: readonly Token[]): boolean {
	let at = tokens.length - 1;
	while (at > 0 && !tokens[at]!.opens && /^\d/.test(tokens[at]!.text) && /^[-/:]$/.test(tokens[at]!.gap))
		at--;
	return tokens[at]!.opens && /^\d/.test(tokens[at]!.text);
}

/** Cuts a reading into words. Linear; the lists are asked once per word. */
export function tokenise({ text, lower }: Reading, lists: Lists): Token[] {
	const loud = shouted(text);
	const accented = bare(lower) !== lower;
	const tokens: Token[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(word)) {
		let piece = match[0];
		const start = match.index;
		let possessive = false;
		if (piece.length > 3 && piece.endsWith("'s")) {
			piece = piece.slice(0, -2);
			possessive = true;
		} else if (text[start + piece.length] === "'" && /[sxz]$/i.test(piece)) possessive = true;
		const end = start + piece.length;
		const gap = text.slice(previousEnd, start);
		const previous = tokens.at(-1);
		const typed = lower.slice(start, end);
		const folded = accented ? bare(typed) : typed;
		const double = doubleName(folded, lists);
		const head = piece[0]!;
		const capital = !loud && (head !== head.toLowerCase() || (piece.includes('-') && particle.test(piece)));
		const shout =
			!loud &&
			piece.length > 1 &&
			capital &&
			((piece === piece.toUpperCase() && piece !== piece.toLowerCase()) ||
				/^\p{Lu}\p{Ll}\p{Lu}{2,3}$/u.test(piece)); // "RiHG"
		const afterAbbreviation =
			previous !== undefined &&
			gap !== ' ' &&
			/^\.[^\S\n]*$/.test(gap) &&
			(re.abbreviation.test(previous.word) ||
				/^\p{L}$/u.test(previous.text) ||
				/^(?:\p{L}\.)+\p{L}$/u.test(previous.text));
		const numbered =
			previous !== undefined &&
			previous.text < ':' &&
			/^\d/.test(previous.text) &&
			/^[.):]* +$/.test(gap) &&
			headed(tokens); // "3.2 Doelen", "3-9 Gebeld"
		tokens.push({
			index: tokens.length,
			start,
			end,
			text: piece,
			word: folded,
			capital,
			shout,
			opens:
				previous === undefined || (gap !== ' ' && sentenceEnd.test(gap) && !afterAbbreviation) || numbered,
			gap,
			joined: gap === ' ' || (gap.length < 4 && /^[ -]$|^ ?& ?$/.test(gap)),
			first: double || lists.first(folded),
			likely: lists.likely(folded),
			surname: lists.surname(folded),
			common: !double && lists.common(folded),
			place: lists.place(folded),
			possessive
		});
		previousEnd = start + match[0].length;
	}
	return tokens;
}
