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
const block = new Set(words.block.split(' '));

/** Ways to ask, of places in a text, whose age stands there. In: the text, the same in lower case, the lists. */
export function owners(text: string, lower: string, lists: Lists) {
	const known = (word: string) => lists.common(bare(word)) || lists.place(bare(word));
	const firstName = (word: string) => lists.first(bare(word)) && !lists.common(word);

	/** The last word before `at` if it can be a person, the word before it, and where the last word begins. */
	const wordBefore = (at: number): readonly [word: string, previous: string, start: number] => {
		const [, previous = '', rest = '', word = ''] = re.lastWord.exec(before(lower, at, 60)) ?? [];
		return [block.has(word) ? '' : word, previous, at - rest.length];
	};

	/**
	 * Whether the last word before `at` is a name: known as one, or with two of these signs. It has a capital; it is no everyday word,
	 * or a name too; it stands right after a word for a person ("kind vihaan 10 weken").
	 */
	const named = (at: number): boolean => {
		const [word, previous, start] = wordBefore(at);
		if (firstName(word) || lists.likely(bare(word))) return true;
		const signs = [
			/^\p{Lu}(?!\p{Lu})/u.test(text.slice(start, start + 2)),
			!known(word) || lists.first(bare(word)) || (previous !== '' && lists.surname(bare(word))),
			kin.has(previous)
		];
		return word !== '' && signs.filter(Boolean).length > 1;
	};

	/** Whether the last word before `at` is a person: a role or a name. */
	const personBefore = (at: number): boolean => {
		const [word] = wordBefore(at);
		return kin.has(word) || titles.has(word) || re.relative.test(word) || named(at);
	};

	/** "Bram, een pupil van 9", "een stagiaire van twintig, Lotte,": whether a name stands before or after such words. */
	const beside = (start: number, end: number): boolean => {
		const name = /^, (\p{Lu}\p{Ll}+),/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase();
		return name === undefined ? text[start - 2] === ',' && named(start) : firstName(name) || !known(name);
	};

	/** Whether the clause that ends at `at` is about someone. */
	const subject = (at: number): boolean => {
		const [clause] = /[^.,;:!?\n(]*$/.exec(before(lower, at, 48).replace(/(?<=[^\p{L}]\p{L})\./gu, ' '))!;
		const inner = clause.split(/ (?:dat|maar|want|dus|omdat|terwijl|en) /).at(-1)!;
		const told = (inner.match(/[\p{L}'-]+/gu) ?? []).filter(
			(word, k, all) => !(/^(?:het|dat|dit)$/.test(word) && kin.has(all[k + 1] ?? '')) // "het meisje"
		);
		return (
			!thing.test(told.join(' ')) &&
			(told.length < 2 ||
				told.some((word) => pronouns.has(word) || kin.has(word) || firstName(word)) ||
				/\S \S*\p{Lu}\p{Ll}/u.test(text.slice(at - clause.length, at)))
		);
	};
	return { named, personBefore, beside, subject };
}
