// Whether one word is a name of a person, by its shape, the lists and the signs around it.
import * as words from '../../lists/judge.data.ts';
import { patterns } from '../../../pattern.ts';
import { isAuthor } from '../../neutral.ts';
import { joined, type Scene } from '../../scene.ts';
import type { Token } from '../../tokens.ts';
import { honorifics, works } from '../cues.ts';
import { kin, titles } from '../person-words.ts';
import { lowerCase, pet } from './lower-case.ts';
import { dutchEnding } from './no-name.ts';
import { institution, signsOf, type Signs } from './signs.ts';

const re = patterns(words);

/** English words in the names of programmes, books and rules. */
const english = new Set(words.english.split(' '));

/** How sure: 0 no name, 1 a name if the text says it elsewhere too, 2 a name. */
export type Judged = 0 | 1 | 2;

const never = new Set(
	'stel mijn ons onze graag beste geachte ik u ich iech ick ikke mich dich gij ge gie gullie hullie wullie ons ut da dees wa hee heur dien zien ok oke sos ps nb pro het een de van en of iemand dat dit deze die er we wij ze zij hij men wie wat zo tijd natuur aarde nu dan hier daar toen niemand iedereen alles iets niets veel sommige ieder elk beide beiden anderen jij je jullie'.split(
		' '
	)
);

/** Judges one word. Most words are judged by what they are alone; the signs around it are read for the others. */
export function judge(scene: Scene, token: Token): Judged {
	const { word } = token;
	const neutral = scene.neutral[token.index]!;
	if (!token.capital && token.common && !token.first && !token.surname && !neutral) return 0;
	if (word.length < 2 || never.has(word) || /\d/.test(word)) return 0;
	if (scene.known.has(word) && (token.capital || !token.common)) return 2;
	if (neutral) return neutral === 1 ? quoted(scene, token) : 0;
	if (honorifics.has(word) || kin.has(word) || titles.has(word)) return 0;
	const signs = signsOf(scene, token);
	if (!signs.title && !token.first && noName(scene, token, signs)) return 0;
	if (!token.capital) return lowerCase(scene, token, signs);
	if (!signs.title && !(token.first && !token.surname) && cited(scene, token)) return 0;
	if (english.has(word) || (!token.first && besideEnglish(scene, token))) return 0;
	return token.opens ? openingCapital(scene, token, signs) : innerCapital(scene, token, signs);
}

/** "Multi Systeem Therapie". */
const treatment = /(?:therapie|training|methodiek|aanpak|programma|analyse)$/;

/** "Geb.datum", "JB'er", "SharePoint", "Zgl", "Baeyens' boekje", "de dramadriehoek van Karpman". */
const noName = (scene: Scene, token: Token, { next, previous }: Signs): boolean => {
	const { text, word, possessive, surname } = token;
	return (
		(word.includes('.') && scene.lists.common(word.slice(word.lastIndexOf('.') + 1))) ||
		/^\p{Lu}{2,4}'ers?$/u.test(text) ||
		[token, next, scene.tokens[token.index + 2]].some(
			(one, n) => one?.capital && (n === 0 || one.gap === ' ') && treatment.test(one.word)
		) ||
		/^(?!Ma?c|De|Van|La|Le|El|Al|Ab)\p{L}+\p{Ll}\p{Lu}\p{Ll}/u.test(text) ||
		(previous?.word === 'van' &&
			/(?:driehoek|piramide|cirkel|kwadrant|theorie|model|methode|wet|ladder)$/.test(
				scene.tokens[token.index - 2]?.word ?? ''
			)) ||
		(word.length < 5 && !surname && !/[aeiouyj]/.test(word)) ||
		(possessive && /^(?:boek(?:je)?|methodiek?|theorie|model|handboek|artikel)$/.test(next?.word ?? ''))
	);
};

/** An author the trade quotes is a person of the case only when a title, a role or an age says so. */
function quoted(scene: Scene, token: Token): Judged {
	const author = isAuthor(token.word) || token.first;
	if (!author && !(token.surname && token.capital)) return 0;
	const { previous, title, role, aged, introduced } = signsOf(scene, token);
	if (works.has(previous?.word ?? '')) return 0;
	if (!author) return title ? 2 : 0; // "mevrouw Koning"
	const person =
		title || (role && token.capital && titles.has(previous!.word)) || (aged && token.capital) || introduced;
	return person ? 2 : 0;
}

/** Groups and cards bear these names; a surname of this kind hangs on another name. */
const colour = /^(?:rood|blauw|groen|geel|oranje|paars|roze|zwart|wit)$/;

/** A capital within a sentence is a name, unless it is a word or a thing. */
function innerCapital(scene: Scene, token: Token, signs: Signs): Judged {
	const { previous, cue, role, close, bracketed, article, owns, after } = signs;
	const { word } = token;
	if (
		token.shout &&
		word.length < 7 &&
		!((token.first || token.surname) && !token.common && (cue || role || word.length > 3))
	)
		return 0;
	if (token.shout && token.common) return 0;
	if (close && pet.test(previous!.word)) return 2; // "Hond Diesel"
	if (works.has(previous?.word ?? '') && !token.first) return 0;
	if (/^(?:ter|ten|der|den|vd|v\.d)$/.test(previous?.word ?? '') && token.gap === ' ')
		return previous!.word === 'ter' && scene.lists.place(`ter ${word}`) ? 0 : 2;
	if (colour.test(word) && !signs.cue) return 0; // "groep Rood"
	if (token.common && !article && !token.shout && re.syllable.test(word)) return 2; // "Wat zou Nam ervan vinden?"
	if (token.common && !token.first && !token.surname)
		return cue || (role && close && titles.has(previous!.word)) || bracketed ? 2 : 0;
	const of = /^(?:van|met|door|aan)$/.test(previous?.word ?? ''); // "Stelling van Storm: …"
	if (token.common) return (!article && (after[0] !== ':' || of || (role && close))) || cue || owns ? 2 : 0;
	if (/^(?:de|het|'t|een)$/.test(previous?.word ?? '') && close && !token.first && !token.surname)
		return product(scene, token) || (word.length > 9 && dutchEnding.test(word)) ? 0 : 1;
	return product(scene, token) && !token.first ? 0 : 2;
}

/** A word at the start of a sentence has its capital anyway: a known name, or an unknown word with a sign. */
function openingCapital(scene: Scene, token: Token, signs: Signs): Judged {
	const { next, cue, act, title, introduced, apposed, aged, speaks, onlyPeople, inverted, family, owns } =
		signs;
	const { word } = token;
	if (token.shout)
		return introduced || ((token.first || token.surname) && !token.common && (cue || word.length > 3))
			? 2
			: 0;
	if (token.first && product(scene, token)) return 0; // "Joy is een groot woord"
	if (token.first && !token.common) return 2;
	if (token.common && token.first)
		return cue ||
			owns ||
			family ||
			((onlyPeople || (act && word.length < 4)) && !inverted) ||
			(/^(?:is|was)$/.test(next?.word ?? '') && next?.gap === ' ')
			? 2
			: 0;
	if (token.common)
		return title ||
			introduced ||
			(apposed && token.surname) ||
			(token.surname && ((aged && /^\W/.test(signs.after.trimStart())) || (speaks && !institution(word))))
			? 2
			: 0;
	const filledIn = token.surname && token.gap === ': ' && next?.gap !== ' '; // "Hulpofficier: Terpstra"
	if (token.surname || token.likely) {
		if (product(scene, token) || commanded(next)) return 0;
		if (
			token.likely ||
			filledIn ||
			cue ||
			owns ||
			family ||
			onlyPeople ||
			(next?.capital && joined(next)) ||
			signs.after.startsWith(' (')
		)
			return 2;
		return signs.act && !weak.test(next!.word) ? 2 : 1;
	}
	const counted = /^\d/.test(signs.previous?.text ?? '') && token.gap === ': ';
	if (counted && kin.has(scene.tokens[token.index - 2]?.word ?? '')) return 2; // "Kind 2: Yutong"
	if (/^[OD]'\p{Lu}|[ãåčćęğıłńñøőśşšźżž]/u.test(token.text)) return 2; // "O'Brien", "Žaneta"
	if (next?.gap === ' ' && /^(?:senior|junior|sr|jr)$/.test(next.word)) return 2;
	if (cue || owns || family || genitive(scene, token)) return 2;
	if (institution(word)) return 0; // "Woningcorporatie Talis"
	if (
		joined(next) &&
		next.capital &&
		!next.shout &&
		!scene.neutral[next.index] &&
		(next.text.length > 1 || scene.reading.text[next.end] === '.')
	)
		return 2; // first name and surname
	if (word.length < 3 || dutchEnding.test(word) || /-/.test(token.text)) return 0;
	if (/^\s*$/.test(signs.after) && token.index > 3) return 2; // a name alone at the end, as under a letter
	return word.length < 13 && signs.act && !weak.test(next!.word) ? 2 : 1; // "Oksellift is stuk": without more, a word like others
}

/** What things without an article do too. */
const weak =
	/^(?:is|was|wordt|werd|lijkt|leek|staat|stond|ligt|lag|komt|kwam|doet|deed|maakt|maakte|geeft|gaf|brengt|houdt|hield|haalt|moet|kan|mag|werkt|werkte|stinkt)$/;

/** "Chatham House", "Getting It Right for Every Child": a word of an English name for a thing. */
const besideEnglish = ({ tokens }: Scene, token: Token) =>
	[tokens[token.index - 1], tokens[token.index + 1]].some(
		(other, after) => other?.capital && english.has(other.word) && (after ? other : token).gap === ' '
	);

/** "Verwijs hem door": a verb at the head of a sentence. */
const commanded = (next: Token | undefined) =>
	next?.gap === ' ' && /^(?:hem|haar|hen|deze|dit|de|het|een|ze|u|je|ons|mij)$/.test(next.word);

/** "Munro (2011)", "Verhagen, A., & Sondorp, E. (2018)", "Van Yperen e.a., 2014)": an author of a source. */
const citation =
	/^(?: (?:schreef|stelde|betoogde|beschreef) (?:ooit|eens|al|in (?:19|20)\d{2})(?!\p{L})|(?:,? (?:\p{Lu}\.){1,3}(?: van(?: de[nr]?)?)?,?| e\.a\.,?| et al\.,?| c\.s\.,?)?(?:,? (?:&|en) [^()\n]{2,30}?)? ?,? ?\(?(?:19|20)\d{2}[a-z]?\))/u;
const cited = ({ reading }: Scene, token: Token) =>
	citation.test(reading.text.slice(token.end, token.end + 70));

/** "Marijkes broer": a name with an s glued to it, before a word for family. */
function genitive({ tokens, lists }: Scene, token: Token): boolean {
	const next = tokens[token.index + 1];
	const name = token.word.slice(0, -1);
	return (
		token.word.endsWith('s') &&
		name.length > 2 &&
		next?.gap === ' ' &&
		kin.has(next.word) &&
		(token.capital || lists.first(name)) &&
		!lists.common(name)
	);
}

/** "X, een plastic poppetje van …", "X is een methode": a name of a thing. */
function product({ reading }: Scene, token: Token): boolean {
	return re.productAfter.test(reading.lower.slice(token.end, token.end + 90));
}
