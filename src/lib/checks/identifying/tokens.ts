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
export const isInitial = ({ text }: Token): boolean => re.initial.test(text);
/** "al-Khatib": a small word glued to a name is no capital, but the name is. */
const particle = /^(?:al|el|ait|aït|ben|bin|ibn|abd|abu|oulad|van|de)-\p{Lu}/u;
/** "OTS", "RiHG" */
const shouting = /^(?:\P{Ll}{2,}|\p{Lu}\p{Ll}\p{Lu}{2,3})$/u;
const sentenceEnd = /[.!?;\n•*>]|^$|[:"“]|\s['"]|^['"]|(?:^|\s)[-–—]\s/;

/** Whether a text has so many capitals that a capital says nothing. */
function shouted(text: string): boolean {
	const count = (letters: RegExp) => text.match(letters)?.join('').length ?? 0;
	const upper = count(/\p{Lu}+/gu);
	return upper > 12 && upper > count(/\p{Ll}+/gu) * 2;
}

/** "Jan-Willem", "Anne-Fleur": every part is a first name. */
function doubleName(word: string, lists: Lists): boolean {
	return word.includes('-') && word.split('-').every(lists.first);
}

/** Cuts a reading into words. Linear; the lists are asked once per word. */
export function tokenise({ text, lower }: Reading, lists: Lists): Token[] {
	const loud = shouted(text);
	const tokens: Token[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(word)) {
		const start = match.index;
		const owned = match[0].length > 3 && match[0].endsWith("'s");
		const piece = owned ? match[0].slice(0, -2) : match[0];
		const end = start + piece.length;
		const gap = text.slice(previousEnd, start);
		const previous = tokens.at(-1);
		const folded = bare(lower.slice(start, end));
		const double = doubleName(folded, lists);
		const capital = !loud && (/^\p{Lu}/u.test(piece) || particle.test(piece));
		const goesOn = previous && /^\.[^\S\n]*$/.test(gap) && re.abbreviation.test(previous.word);
		/** "3.2 Doelen", "3-9 Gebeld", "14:30 Gebeld" */
		const numbered = previous?.opens && /^\d/.test(previous.text) && /^(?:[-/:]|[.):]* +)$/.test(gap);
		tokens.push({
			index: tokens.length,
			start,
			end,
			text: piece,
			word: folded,
			capital,
			shout: capital && shouting.test(piece),
			opens: !previous || numbered || (sentenceEnd.test(gap) && !goesOn),
			gap,
			joined: /^(?:[ -]| ?& ?)$/.test(gap),
			first: double || lists.first(folded),
			likely: lists.likely(folded),
			surname: lists.surname(folded),
			common: !double && lists.common(folded),
			place: lists.place(folded),
			possessive: owned || (text[end] === "'" && /[sxz]$/i.test(piece))
		});
		previousEnd = start + match[0].length;
	}
	return tokens;
}
