import type { CheckContext } from '../finding.ts';
import { fold } from '../fold.ts';
import * as words from './lists/cues.data.ts';
import type { Lists } from './lists/lists.ts';
import { neutralWords } from './neutral.ts';
import type { Reading } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

/** A text with all that the recognisers of names look at. */
export interface Scene {
	readonly reading: Reading;
	readonly lists: Lists;
	readonly tokens: readonly Token[];
	/** By index of token: 0 not neutral, 1 an allowed word, 2 part of an allowed phrase. */
	readonly neutral: readonly number[];
	/** Names given a label before in this session, one word each. */
	readonly known: ReadonlySet<string>;
}

/** Sets the scene once for all recognisers of names. */
export function setScene(reading: Reading, context: CheckContext, lists: Lists): Scene {
	const tokens = tokenise(reading, lists);
	const allowed = (context.allowed ?? []).map(fold);
	const known = new Set(
		Object.keys(context.labels ?? {})
			.flatMap((name) => name.split(' '))
			.filter((word) => word.length > 2 && !inside.has(word) && !lists.common(word))
	);
	return { reading, lists, tokens, neutral: neutralWords(tokens, lists, allowed), known };
}

/** The word at an index, empty where the text has none. */
export const wordAt = ({ tokens }: Scene, index: number): string => tokens[index]?.word ?? '';

/** Whether a word stands together with the one before. */
export const joined = (next: Token | undefined): next is Token => next !== undefined && next.joined;

/** Small words inside surnames. */
export const inside = new Set(words.inside.split(' '));

/** A word written as a name within a sentence: a capital that nothing else explains. */
export const named = (scene: Scene, token: Token | undefined): token is Token =>
	token !== undefined && token.capital && scene.neutral[token.index] === 0 && token.text.length > 1;
