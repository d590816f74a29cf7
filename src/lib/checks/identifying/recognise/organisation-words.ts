// What words say about organisations, and how far the name of one reaches.
import { patterns } from '../../pattern.ts';
import { remembered } from '../../remember.ts';
import * as words from '../lists/organisations.data.ts';
import { inside, joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { careWords, placeWords, schoolWords } from './cues.ts';

const re = patterns(words);

const kinds = ['ORG_SCHOOL', 'ORG_CARE', 'ORG_OTHER'] as const;
export type Organisation = (typeof kinds)[number];

/** The kind each word tells in whose list it stands. */
export const kindsIn =
	(...lists: readonly ReadonlySet<string>[]) =>
	(word: string): Organisation | '' =>
		kinds[lists.findIndex((list) => list.has(word))] ?? '';

const listed = kindsIn(schoolWords, careWords, placeWords);

/** The kind of organisation a word is, by the list or by what it is made of; empty when it is none. */
export const kindOf = remembered((word): Organisation | '' => {
	const kind = listed(word);
	if (kind || !re.compoundKind.test(word)) return kind;
	return re.schoolKind.test(word) ? 'ORG_SCHOOL' : re.careKind.test(word) ? 'ORG_CARE' : 'ORG_OTHER';
});

/** First word of a name of more words: capitals. */
export function runStart(scene: Scene, token: Token): Token {
	let from = token;
	while (joined(from)) {
		const previous = scene.tokens[from.index - 1];
		if (!named(scene, previous) || (previous.opens && previous.common)) break;
		from = previous;
	}
	return from;
}

/** The word after a name in lower case when it belongs to it: "iron saints", "het zwarte water". */
export function lowerEnd({ tokens }: Scene, token: Token): Token {
	const next = tokens[token.index + 1];
	if (!joined(next) || next.capital) return token;
	const more = token.common ? next.common && /e$/.test(token.word) : !next.common && next.text.length > 3;
	return more ? next : token;
}

/** Last word of a name of more words: capitals, with small words between them, but for those that the name `stops` at. */
export function runEnd({ tokens }: Scene, token: Token, stops = /^(?:in|te|op|aan|en|of)$/): Token {
	let to = token;
	const motto = re.society.test(tokens[token.index - 1]?.word ?? ''); // "turnvereniging Kracht en Vlugheid"
	for (const next of tokens.slice(token.index + 1, token.index + 6)) {
		if (!next.joined) break;
		if (next.capital) to = next;
		else if (stops.test(next.word) ? !motto : !inside.has(next.word)) break;
	}
	return to;
}
