// The allow-list: names that tell nothing about a family. Data; an administrator adds to it through `context.allowed`.
import * as compounds from './lists/compounds.data.ts';
import * as organisations from './lists/organisations.data.ts';
import { patterns } from '../pattern.ts';
import type { Token } from './tokens.ts';
import { authors, bodies, everyday, laws, methods } from './lists/neutral.data.ts';
import { bare } from './reading.ts';
import type { Lists } from './lists/lists.ts';
import { kin, titles } from './recognise/person-words.ts';

const re = patterns(compounds);
const organisation = patterns(organisations).compoundKind;

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function index(phrases: readonly string[]): Phrases {
	const map = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = bare(phrase.trim().toLowerCase()).split(/[ /]+/);
		map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
	}
	return map;
}

const built = index([bodies, methods, laws, everyday, authors].join().split(','));
const quoted = index(authors.split(','));

/** "Kidos-scherm", "LECK-definitie", "Bakker-methode": a thing with a name that is no person's, no place's and no organisation's. */
function ofThing({ text, word }: Token, lists: Lists): boolean {
	const [, head, tail] = /^(.+)-(.{3,})$/.exec(word) ?? [];
	if (!head || !tail) return false;
	return (
		re.anybodys.test(word) ||
		/^\p{Lu}{2,}-\p{Ll}+$/u.test(text) ||
		(/^\p{Lu}.*-\p{Ll}+$/u.test(text) &&
			lists.common(tail) &&
			!head.split('-').some((part) => lists.first(part) || lists.surname(part) || lists.place(part)) &&
			!(kin.has(tail) || titles.has(tail) || organisation.test(word)))
	);
}

/** How neutral each word is: 0 not, 1 an allowed word, 2 part of an allowed phrase. Accents and case do not count. */
export function neutralWords(
	tokens: readonly Token[],
	lists: Lists,
	allowed: readonly string[] = []
): number[] {
	const tables = [built, index(allowed)];
	const neutral = tokens.map((token) => Number(ofThing(token, lists)));
	for (const { index, word } of tokens) {
		for (const words of tables.flatMap((phrases) => phrases.get(word) ?? [])) {
			const fits = words.every((word, k) => {
				const next = tokens[index + k];
				return next?.word === word && (k === 0 || /^[ /&-]{0,3}$/.test(next.gap));
			});
			if (fits)
				neutral.fill(Math.max(neutral[index]!, Math.min(2, words.length)), index, index + words.length);
		}
	}
	return neutral;
}

/** Whether this word is (the start of) an author's name, neutral only while nothing makes it a person of the case. */
export const isAuthor = (word: string) => quoted.has(word);
