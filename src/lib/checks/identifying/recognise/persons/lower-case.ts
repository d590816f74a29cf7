// Whether a word in lower case is a name of a person.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, wordAt, type Scene } from '../../scene.ts';
import type { Token } from '../../tokens.ts';
import { articles, deeds, greetings } from '../cues.ts';
import { kin, pronouns, titles } from '../person-words.ts';
import { dutchEnding, stops } from './no-name.ts';
import { afterDe, chainStart, honorific, institution, type Signs } from './signs.ts';

const re = patterns(words);

/** In lower case a known name counts; one that is a word too needs a sign, and an unknown word a title. */
export function lowerCase(scene: Scene, token: Token, signs: Signs): boolean {
	const { before, beside, close, introduced, cue, act, article, role, inverted } = signs;
	const { word, common } = token;
	if (afterSmallWords(scene, token)) return true;
	if (!token.first) return (!token.place || signs.title || introduced) && unknown(scene, token, signs);
	if (!common)
		return (
			cue ||
			act ||
			!(word.length < 3 || (close && /^(?:de|een|'n|geen|elke|deze|dit|it|ut|un)$/.test(before))) // "it bern"
		);
	if ((article && !cue) || (deeds.has(word) && !introduced)) return false;
	if (/^(?:ben|ken|gun)$/.test(word))
		return (cue || act) && !inverted && before !== 'en' && !pronouns.has(before);
	return (
		cue ||
		signs.owns ||
		signs.family ||
		signs.speaks ||
		(role && close) ||
		(token.opens && act) ||
		(before === 'van' && !beside && kin.has(wordAt(scene, token.index - 2))) // "de moeder van storm"
	);
}

/** "dhr van der meer", "j. de boer", "voogd van der heijden", "meester de boer", "zoek van der sluis"; not "meneer van boven". */
function afterSmallWords(scene: Scene, { index, word, gap, surname, common }: Token): boolean {
	const { tokens } = scene;
	const k = chainStart(scene, index);
	const head = tokens[k - 1];
	const small = wordAt(scene, index - 1);
	if (k === index || word.length < 3 || stops(word)) return false;
	if (small === 'de' && k === index - 1)
		return (
			afterDe.has(word) &&
			head !== undefined &&
			titles.has(head.word) &&
			(honorific(head) || !kin.has(head.word))
		);
	if (!surname && common) return false;
	if (/^(?:der|den|vd)$/.test(small) && gap === ' ') return !(common && tokens[k]!.opens);
	if (!head || !/^(?: |\. ?)$/.test(tokens[k]!.gap)) return false;
	if (re.abbreviated.test(head.word) || (head.text.length === 1 && tokens[k]!.gap[0] === '.')) return true;
	return small === 'van' && surname && honorific(head) && !institution(word) && !kin.has(word);
}

/** A word on no list of first names. */
function unknown(scene: Scene, token: Token, signs: Signs): boolean {
	const { before, beside, close, title, introduced, role, article, after, act } = signs;
	const { word, gap, common, surname } = token;
	if (stops(word) || inside.has(word)) return false;
	if (surname && !common && /^\. ?$/.test(gap) && before.length === 1) return true; // "d. gobardhan"
	// "huisarts bos is geweest": a surname that is a word too
	if (
		surname &&
		!/(?:en|t|de)$/.test(word) &&
		!/^(?:dr|gezin|familie)$/.test(before) &&
		(title || (role && close && !kin.has(before) && (act || !beside)))
	)
		return true;
	if (common) return false;
	if (title) return !re.done.test(word);
	if (/\p{Lu}{5}/u.test(token.text) && !article) return true; // in capitals alone
	if (re.isSoOld.test(after)) return true; // "naufal is 6"
	if (token.likely && !article && !token.place) return true; // "jandrick", "mbarka"
	if (greetings.has(before) && /^[.,]?[ \n]$/.test(gap)) return word.length > 2; // "groetjes fenna"
	if (introduced && /he[ei]?t|noem|naam/.test(before)) return true;
	if (signs.bracketed || (signs.aged && !article && /^[ ,]*\(|^, \d/.test(after))) return true;
	return calledBy(signs, token);
}

/** "kind vihaan", "opa jagroep", "knap van faadumo": an unknown word where a name stands, and that does not look Dutch. */
function calledBy({ before, beside, close, role }: Signs, { word, surname }: Token): boolean {
	if (word.length < 3 || dutchEnding.test(word) || !/[aeiouy]/.test(word)) return false;
	if (role && close && !articles.has(beside) && !pronouns.has(beside))
		return surname || !/[dt]$|en$/.test(word);
	return word.length > 4 && /[^aeiou][aou]$/.test(word) && re.toward.test(before);
}
