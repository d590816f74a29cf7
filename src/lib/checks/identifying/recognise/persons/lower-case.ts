// Whether a word in lower case is a name of a person.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, wordAt, type Scene } from '../../scene.ts';
import type { Token } from '../../tokens.ts';
import { deeds, greetings } from '../cues.ts';
import { kin, titles } from '../person-words.ts';
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
	if (/^(?:ben|ken|gun)$/.test(word)) return (signs.title || introduced) && !inverted;
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
		return afterDe.has(word) && head !== undefined && titles.has(head.word);
	if (!surname && common) return false;
	if (/^(?:der|den|vd)$/.test(small) && gap === ' ') return !(common && tokens[k]!.opens);
	if (!head || !/^(?: |\. ?)$/.test(tokens[k]!.gap)) return false;
	if (re.abbreviated.test(head.word) || (head.text.length === 1 && tokens[k]!.gap[0] === '.')) return true;
	return small === 'van' && surname && honorific(head) && !institution(word);
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
	if (/\p{Lu}{5}/u.test(token.text)) return true; // in capitals alone
	if (re.isSoOld.test(after)) return true; // "naufal is 6"
	if (token.likely && !article) return true; // "jandrick", "mbarka"
	if (greetings.has(before) && /^[.,]?[ \n]$/.test(gap)) return word.length > 2; // "groetjes fenna"
	if (introduced && !role) return true;
	if (signs.bracketed || (signs.aged && !article && /^ ?[(,]/.test(after))) return true;
	if (word.length < 3 || dutchEnding.test(word)) return false;
	// "kind vihaan", "opa jagroep", "volgens faadumo": a word that does not look Dutch
	return role && close
		? surname || !/[dt]$|en$/.test(word)
		: !article && word.length > 4 && word.length < 10 && /(?![eiou])[b-z][aou]$/.test(word);
}
