// Whose age a number can be: the people before it, beside it, or in its clause.
import * as words from '../lists/ages.data.ts';
import { patterns } from '../../pattern.ts';
import type { Lists } from '../lists/lists.ts';
import { bare } from '../reading.ts';
import { before } from './each.ts';
import { kin, pronouns, titles } from './person-words.ts';

const re = patterns(words);

/** What a number of something else stands with: "het cijfer is 6". */
export const thing = re.thing;
/** Before a number these are no name: "Artikel 4". */
export const block = new Set(words.block.split(' '));

/** Ways to ask, of places in a text, whose age stands there. In: the text, the same in lower case, the lists. */
export function owners(text: string, lower: string, lists: Lists) {
	/** "kind vihaan 10 weken": an unknown word right after a word for a person. */
	const unknownName = (at: number, word: string): boolean =>
		word.length > 2 &&
		((!lists.common(bare(word)) && !lists.place(bare(word))) ||
			/\p{Lu}\p{Ll}+\.?[ ,:(=–-]{0,3}$/u.test(before(text, at, 30))) &&
		kin.has(/([\p{L}'-]+):? [\p{L}'-]+\.?[ ,:(=–-]{0,3}$/u.exec(before(lower, at, 60))?.[1] ?? '');

	/** "ramdhani die": a word that is no everyday word, and "die". */
	const unknownBefore = (at: number): boolean => {
		const word = /(\p{L}{3,}),? die $/u.exec(before(lower, at, 30))?.[1];
		return word !== undefined && !lists.common(bare(word)) && !lists.place(bare(word));
	};

	/** Whether the last word before `at` is a person: a role, a name, or written as a name. */
	const personBefore = (at: number): boolean => {
		const word = /(\p{L}[\p{L}'-]*)\.?[ ,:(=–-]{0,3}$/u.exec(before(lower, at, 40))?.[1];
		if (word === undefined || block.has(word)) return false;
		if (kin.has(word) || titles.has(word) || pronouns.has(word) || re.relative.test(word)) return true;
		if ((lists.first(bare(word)) || lists.likely(bare(word))) && !lists.common(word)) return true;
		if (unknownName(at, word)) return true;
		const start = before(lower, at, 40).lastIndexOf(word) + Math.max(0, at - 40);
		const seen = text[start]!;
		if (lists.place(bare(word)) && !lists.first(bare(word))) return false;
		return (
			seen !== seen.toLowerCase() &&
			(!lists.common(bare(word)) || lists.first(bare(word)) || lists.surname(bare(word))) &&
			!(word.length < 6 && text.slice(start, start + word.length) === word.toUpperCase() && word.length > 2)
		);
	};
	/** "Bram, een pupil van 9", "een stagiaire van twintig, Lotte,": whether a name stands before or after such words. */
	const beside = (start: number, end: number): boolean => {
		if (/, $/.test(before(text, start, 2)) && personBefore(start)) return true;
		const name = /^, (\p{Lu}\p{Ll}+),/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase();
		return (
			name !== undefined &&
			(lists.first(bare(name)) || !(lists.common(bare(name)) || lists.place(bare(name))))
		);
	};
	const subject = (at: number): boolean => {
		const clause = /[^.,;:!?\n(]*$/.exec(before(lower, at, 48).replace(/(?<=[^\p{L}]\p{L})\./gu, ' '))![0];
		const inner = clause.split(/ (?:dat|maar|want|dus|omdat|terwijl|en) /).at(-1)!;
		const words = (inner.trim() === '' ? clause : inner).match(/[\p{L}'-]+/gu) ?? [];
		const told = words.filter((word, k) => !(/^(?:het|dat|dit)$/.test(word) && kin.has(words[k + 1] ?? ''))); // "het meisje"
		if (thing.test(told.join(' '))) return false;
		return (
			words.length < 2 ||
			words.some(
				(word) =>
					pronouns.has(word) ||
					kin.has(word) ||
					titles.has(word) ||
					(lists.first(bare(word)) && !lists.common(word))
			) ||
			/\S \S*\p{Lu}\p{Ll}/u.test(text.slice(at - clause.length, at))
		);
	};
	return { personBefore, unknownBefore, beside, subject };
}
