// What the words around a word say about it: a title before it, an age after it, a verb that only people do.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, wordAt, type Scene } from '../../scene.ts';
import { isInitial, type Token } from '../../tokens.ts';
import {
	articles,
	careWords,
	deeds,
	greetings,
	honorifics,
	introductions,
	labelled,
	personal,
	placeWords,
	set,
	schoolWords,
	spoken
} from '../cues.ts';
import { kin, people, pronouns, titles } from '../person-words.ts';

const re = patterns(words);

/** Everything that speaks for or against a word being a name of a person. */
export interface Signs {
	/** The word before, empty at the head of the text. */
	readonly before: string;
	readonly next: Token | undefined;
	/** The word after when only a space parts them, else empty. */
	readonly beside: string;
	/** Only a space, or the dot of "mw.", stands before it. */
	readonly close: boolean;
	/** After "mw", "juf", "oom", "familie". */
	readonly title: boolean;
	/** After "moeder", "wijkagent". */
	readonly role: boolean;
	/** After a role, alone between brackets or quotes. */
	readonly bracketed: boolean;
	/** After "heet", "naam:". */
	readonly introduced: boolean;
	/** An age after it. */
	readonly aged: boolean;
	/** A verb after it that people do, or things too. */
	readonly act: boolean;
	/** A verb after it that only people do. */
	readonly onlyPeople: boolean;
	/** A verb after it that hardly anything but people does, and the word is its subject. */
	readonly speaks: boolean;
	/** A pronoun or article after it, as after a verb that opens a question. */
	readonly inverted: boolean;
	/** "Storm zijn zusje". */
	readonly family: boolean;
	/** "Storms boek", "Storm's boek", "Liekes broer". */
	readonly owns: boolean;
	readonly article: boolean;
	/** One of the signs that make any word a name. */
	readonly cue: boolean;
	/** The text after the word, lower case, a few words. */
	readonly after: string;
}

/** Whether a text goes on with an age, as after a name: " (12)", ", 8,", " van 6 jaar". */
export const ageFollows = (after: string): boolean => re.ageAfter.test(after);

/** The title that makes the next word a name: "mw.", "juf", "oom", "familie". */
export const honorific = (token: Token | undefined): boolean =>
	token !== undefined && honorifics.has(token.word);

/** Words for institutions and moments that are surnames too: "School belde" and "Later belde" are no person. */
const others = set(words.others);
export const institution = (word: string): boolean =>
	others.has(word) || schoolWords.has(word) || careWords.has(word) || placeWords.has(word);

/** Surnames after "de", most of them words as well. */
export const afterDe = set(words.afterDe);

/** "J", "Th", "M.J": initials, the last without its dot. */
export const initialed = (token: Token): boolean =>
	isInitial(token) || /^(?:\p{L}\.)*\p{L}$/u.test(token.text);

/** Reads the signs around one word. */
export function signsOf(scene: Scene, token: Token): Signs {
	const { tokens, reading } = scene;
	const i = token.index;
	const { word, gap, capital } = token;
	const before = wordAt(scene, i - 1);
	const next = tokens[i + 1];
	const beyond = tokens[i + 2];
	const beside = next?.gap === ' ' ? next.word : '';
	const close = /^:? $/.test(gap) || (/^\. ?$/.test(gap) && re.abbreviated.test(before));
	const title = close && gap !== ': ' && honorifics.has(before);
	const role = /^(?:[,:]? | [("'])$/.test(gap) && people.has(before);
	const bracketed = role && /^ \S/.test(gap) && /[)"']/.test(reading.text[token.end] ?? '');
	const introduced =
		/^:? ?["']?$/.test(gap) && introductions.has(before) && (before !== 'kind' || gap[0] === ':');
	const greeted = capital && /^[ ,\n]{1,3}$/.test(gap) && greetings.has(before);
	const after = reading.lower.slice(token.end, token.end + 24);
	const aged = ageFollows(after) && !labelled.has(word);
	const apposed = re.apposition
		.exec(reading.lower.slice(token.end, token.end + 48))
		?.some((part) => people.has(part));
	// "Later zei Fenne": then the word before the verb is no subject
	const turned =
		beyond?.gap === ' ' &&
		(beyond.capital ||
			pronouns.has(beyond.word) ||
			people.has(beyond.word) ||
			(articles.has(beyond.word) && beyond.word !== 'dat'));
	return {
		before,
		next,
		beside,
		close,
		title,
		role,
		bracketed,
		introduced,
		aged,
		act: deeds.has(beside),
		onlyPeople: personal.has(beside),
		speaks: spoken.has(beside) && !turned && !institution(word),
		inverted: pronouns.has(beside) || /^(?:de|het|een)$/.test(beside),
		owns: next !== undefined && (token.possessive || (word.endsWith('s') && kin.has(beside))),
		family: /^(?:haar|zijn|d'r|dr|z'n|zn|der)$/.test(beside) && kin.has(beyond?.word ?? ''),
		article: close && articles.has(before),
		cue: title || introduced || greeted || aged || bracketed || (capital && (apposed || hangs(scene, i))), // "T. van den Oever", "Bram v.d. Heuvel"
		after
	};
}

/** Index of the first of the small words before a surname, the index of the surname itself when there are none. */
export function chainStart({ tokens }: Scene, index: number): number {
	let k = index;
	while (k > 0 && k > index - 4 && inside.has(tokens[k - 1]!.word) && /^(?: |\. ?|)$/.test(tokens[k]!.gap))
		k--;
	return k;
}

/** Whether the small words before a surname hang on an initial, a title or a first name, or open what is filled in. */
export function hangs(scene: Scene, index: number): boolean {
	const k = chainStart(scene, index);
	const head = scene.tokens[k - 1];
	const { gap } = scene.tokens[k]!;
	return (
		k < index &&
		head !== undefined &&
		/^(?: |\. ?|: )$/.test(gap) &&
		(initialed(head) ||
			titles.has(head.word) ||
			(head.first && !head.common) ||
			(introductions.has(head.word) && gap === ': ')) // "Naam: van Dijk"
	);
}
