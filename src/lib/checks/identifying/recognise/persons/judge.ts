// Whether one word is a name of a person, by its shape, the lists and the signs around it.
import * as words from '../../lists/judge.data.ts';
import { patterns } from '../../../pattern.ts';
import { isAuthor } from '../../neutral.ts';
import { joined, wordAt, type Scene } from '../../scene.ts';
import type { Token } from '../../tokens.ts';
import { set, works } from '../cues.ts';
import { kin, people } from '../person-words.ts';
import { lowerCase } from './lower-case.ts';
import { dutchEnding, stops } from './no-name.ts';
import { signsOf, type Signs } from './signs.ts';

const re = patterns(words);
const english = set(words.english);
const never = set(words.never);
const weak = set(words.weak);

/** Judges one word. Most words are judged by what they are alone; the signs around it are read for the others. */
export function judge(scene: Scene, token: Token): boolean {
	const { word } = token;
	if (!token.capital && token.common && !token.first && !token.surname) return false;
	if (word.length < 2 || never.has(word) || /\d/.test(word)) return false;
	if (scene.known.has(word)) return true;
	const neutral = scene.neutral[token.index]!;
	if (neutral > 1) return false;
	if (bySyllables(scene, token)) return true;
	const signs = signsOf(scene, token);
	if (!neutral && people.has(word)) return token.capital && signs.title; // "mevrouw Man"
	if (neutral) return quoted(token, signs);
	if (!signs.title && !token.first && thing(scene, token)) return false;
	if (!token.capital) return lowerCase(scene, token, signs);
	if (token.shout) return shouted(token, signs);
	return token.opens ? openingCapital(scene, token, signs) : innerCapital(token, signs);
}

/** "mei chen", "jia yi li": beside another syllable that is on the list of names, one of the two on no list of words. */
function bySyllables({ tokens }: Scene, token: Token): boolean {
	const named = ({ word, first, surname }: Token) =>
		(first || surname) && re.oneSyllable.test(word) && !stops(word);
	const next = tokens[token.index + 1];
	return (
		named(token) &&
		[token.gap === ' ' ? tokens[token.index - 1] : undefined, next?.gap === ' ' ? next : undefined].some(
			(other) =>
				other &&
				named(other) &&
				other.capital === token.capital &&
				(token.capital || !(token.common && other.common))
		)
	);
}

/** "Geb.datum", "SharePoint", "Zgl", "Multi Systeem Therapie", "Chatham House", "Munro (2011)", "X is een methode". */
function thing(scene: Scene, token: Token): boolean {
	const { tokens, reading, lists } = scene;
	const { text, word, index } = token;
	return (
		(word.includes('.') && lists.common(word.slice(word.lastIndexOf('.') + 1))) ||
		re.madeUp.test(text) ||
		(word.length < 5 && !token.surname && !/[aeiouyj]/.test(word)) ||
		tokens
			.slice(index, index + 3)
			.some((one, n) => one.capital && (n === 0 || one.gap === ' ') && re.treatment.test(one.word)) ||
		english.has(word) ||
		[tokens[index - 1], tokens[index + 1]].some(
			(other, after) => other?.capital && english.has(other.word) && (after ? other : token).gap === ' '
		) ||
		re.citation.test(reading.text.slice(token.end, token.end + 70)) ||
		product(scene, token)
	);
}

/** "X, een plastic poppetje van …", "X is een methode": a name of a thing. */
const product = ({ reading }: Scene, { end }: Token): boolean =>
	re.productAfter.test(reading.lower.slice(end, end + 90));

/** An author the trade quotes is a person of the case only when a title, a role or an age says so. */
const quoted = (
	{ word, first, surname, capital }: Token,
	{ title, role, aged, introduced }: Signs
): boolean =>
	isAuthor(word) || first ? title || introduced || (capital && (role || aged)) : title && surname && capital; // "mevrouw Koning"

/** "LOTTE" in a text that is not all capitals: other words like that are letters for something. */
const shouted = ({ first, surname, common, word, opens }: Token, { introduced, cue, role }: Signs): boolean =>
	introduced || (!common && (first || surname ? cue || role || word.length > 3 : word.length > 6 && !opens));

/** A capital within a sentence is a name, unless it is a word or a thing. */
function innerCapital(token: Token, signs: Signs): boolean {
	const { before, cue, role, close, article } = signs;
	const { word, common, first, surname } = token;
	if (works.has(before) && !first) return false;
	if (token.gap === ' ' && /^(?:ter|ten|der|den|vd|v\.d)$/.test(before)) return true;
	if (re.colour.test(word) && !cue) return false; // "groep Rood"
	if (common && !article && re.syllable.test(word)) return true; // "Wat zou Nam ervan vinden?"
	if (common) return cue || (first || surname ? !article : role && close); // "Hond Diesel"
	return first || surname || !(article && dutchEnding.test(word));
}

/** A word at the start of a sentence has its capital anyway: a known name, or an unknown word with a sign. */
function openingCapital(scene: Scene, token: Token, signs: Signs): boolean {
	const { next, beside, cue, act, onlyPeople, owns, family, after } = signs;
	const { word, common, first, surname } = token;
	if (first)
		return (
			!product(scene, token) && // "Joy is een groot woord"
			(!common || cue || owns || family || (onlyPeople && !signs.inverted) || /^(?:is|was)$/.test(beside))
		);
	if (common) return signs.title || signs.introduced || (surname && (signs.speaks || (cue && !beside)));
	const counted = token.gap === ': ' && kin.has(wordAt(scene, token.index - 2)); // "Kind 2: Yutong"
	if (token.likely || cue || owns || family || counted || re.foreign.test(token.text)) return true;
	if (joined(next) && next.capital && !next.shout && !scene.neutral[next.index]) return true; // first name and surname
	if (act && !weak.has(beside) && word.length < 13) return surname || !dutchEnding.test(word);
	return surname
		? onlyPeople || token.gap === ': ' || after.startsWith(' (') // "Hulpofficier: Terpstra"
		: token.index > 3 && /^\s*$/.test(after) && !dutchEnding.test(word); // a name alone at the end, as under a letter
}
