// The words of a sentence as the features read them: as they were meant, what they are about, what they look like.
import { once, remembered } from '../remember.ts';
import type { Token } from '../sentences.ts';
import type { Word } from './clause.ts';
import { type WordClass, wordClasses } from './lexicon.ts';
import { looksParticiple, looksPast, stem } from './shape.ts';
import { verbOf } from './verbs.ts';
import data from './words.json' with { type: 'json' };

/** Two or three words that mean one thing, and the class of that thing. */
const phrases = new Map(
	(Object.entries(data.phrases) as [WordClass, string][]).flatMap(([name, list]) =>
		list.split(', ').map((phrase): [string, WordClass] => [phrase, name])
	)
);
const heads = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]));
/** How people type what they would say: «ff», «t», «zn». */
const spoken = new Map(Object.entries(data.spoken));
const kept = new Set(data.kept.split(' '));

export interface Seen extends Word {
	readonly classes: readonly WordClass[];
	/** What its forms share; the word itself when it is short. */
	readonly stem: string;
	/** The word, or what kind of word it is, for the order of words. */
	readonly symbol: string;
}

/** The words of a sentence; a phrase is one word, the final stop none. */
export const read = once((tokens: readonly Token[]): readonly Seen[] => {
	const words: Seen[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const typed = tokens[i]!.word;
		if (typed === '.' || typed === '…') continue;
		const next = heads.has(typed) ? tokens[i + 1]?.word : undefined;
		const phrase = next === undefined ? undefined : phrases.get(`${typed} ${next}`);
		if (phrase) i++;
		const word = phrase ? `${typed}_${next}` : (spoken.get(typed) ?? typed);
		words.push(phrase ? { ...look(word), classes: [phrase], symbol: phrase.toUpperCase() } : look(word));
	}
	return words;
});

const look = remembered((word): Seen => {
	const classes = /^\d/.test(word) ? [] : wordClasses(word);
	const [did, done] = [looksPast(word), looksParticiple(word)];
	return {
		word,
		stem: stem(word),
		classes,
		symbol: symbol(word, classes, did, done),
		verb: verbOf(word),
		did,
		done
	};
});

function symbol(word: string, classes: readonly WordClass[], did: boolean, done: boolean): string {
	if (kept.has(word)) return word;
	if (/^\d/.test(word)) return 'NUMBER';
	if (classes[0]) return classes[0].toUpperCase();
	if (done) return 'DONE';
	if (did) return 'DID';
	if (/(?:ing|heid|tie|iteit|schap)(?:en)?$/.test(word)) return 'NOUN';
	return word.endsWith('en') ? 'EN' : 'X';
}
