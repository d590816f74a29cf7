// The allow-list: names that tell nothing about a family. Data; an administrator adds to it through `context.allowed`.
import * as words from './lists/compounds.data.ts';
import { patterns } from '../pattern.ts';
import type { Token } from './tokens.ts';
import { authors, bodies, everyday, laws, methods } from './lists/neutral.data.ts';
import { bare } from './reading.ts';
import type { Lists } from './lists/lists.ts';
import * as organisations from './lists/organisations.data.ts';
import { kin, titles } from './recognise/person-words.ts';

const organisationsRe = patterns(organisations);

const re = patterns(words);

const listed = (text: string) =>
	text
		.split(/\s*[,\n]\s*/)
		.map((phrase) => phrase.trim())
		.filter(Boolean);

const built = index([bodies, methods, laws, everyday, authors].flatMap(listed));
const quoted = index(listed(authors));

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function index(phrases: readonly string[]): Phrases {
	const map = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = bare(phrase.toLowerCase()).split(/[ /]+/);
		const list = map.get(words[0]!) ?? [];
		if (list.length === 0) map.set(words[0]!, list);
		list.push(words);
	}
	return map;
}

const none: readonly string[][] = [];

/** "Kidos-scherm", "Ikea-kast": a thing with a name that is no person's, no place's and no organisation's. */
function ofName({ text, word }: Token, lists: Lists): boolean {
	const [, head, tail] = /^(.+)-(.{4,})$/.exec(word) ?? [];
	return (
		head !== undefined &&
		/^\p{Lu}.*-\p{Ll}+$/u.test(text) &&
		lists.common(tail!) &&
		!(lists.first(head) || lists.surname(head) || lists.place(head)) &&
		!(kin.has(tail!) || titles.has(tail!) || organisationsRe.compoundKind.test(word))
	);
}

/** How neutral each word is: 0 not, 1 an allowed word, 2 part of an allowed phrase. Accents and case do not count. */
export function neutralWords(
	tokens: readonly Token[],
	lists: Lists,
	allowed: readonly string[] = []
): number[] {
	const extra = allowed.length > 0 ? index(allowed) : undefined;
	const tables = extra ? [built, extra] : [built];
	const neutral = tokens.map(() => 0);
	for (const token of tokens) {
		const i = token.index;
		const hyphen = token.word.includes('-');
		if (hyphen && /^\p{Lu}{2,}-\p{Ll}{3,}$/u.test(token.text))
			neutral[i] = 1; // "LECK-definitie"
		else if (hyphen && re.thing.test(token.word)) {
			const head = token.word.slice(0, token.word.indexOf('-'));
			if (
				re.feeling.test(token.word) ||
				built.has(head) ||
				extra?.has(head) ||
				/-(?:methode|methodiek|model|aanpak|schaal|test|vragenlijst|theorie|denken|effect)$/.test(
					token.word
				) ||
				/^\p{Lu}{2,}-|^\p{Ll}/u.test(token.text)
			)
				neutral[i] = 1;
		}
		if (hyphen && !neutral[i] && ofName(token, lists)) neutral[i] = 1;
		for (const phrases of tables) {
			for (const words of phrases.get(token.word) ?? none) {
				if (words.length > 1 && words[1] !== tokens[i + 1]?.word) continue;
				const fits = words.every((word, k) => {
					const next = tokens[i + k];
					return next?.word === word && (k === 0 || /^[ /&-]{0,3}$/.test(next.gap));
				});
				if (fits) neutral.fill(Math.max(neutral[i]!, Math.min(2, words.length)), i, i + words.length);
			}
		}
	}
	return neutral;
}

/** Whether this word is (the start of) an author's name, neutral only while nothing makes it a person of the case. */
export const isAuthor = (word: string) => quoted.has(word);
