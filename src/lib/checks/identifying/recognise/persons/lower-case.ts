// Whether a word in lower case is a name of a person.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, type Scene } from '../../scene.ts';
import type { Token } from '../../tokens.ts';
import { articles, deeds, greetings } from '../cues.ts';
import { kin, pronouns } from '../person-words.ts';
import type { Judged } from './judge.ts';
import { dutchEnding, noSurname } from './no-name.ts';
import { afterTitle, chainHead, insideChain, type Signs } from './signs.ts';

const re = patterns(words);

/** In lower case a known name counts; one that is a word too needs a sign, and an unknown word a title. */
export function lowerCase(scene: Scene, token: Token, signs: Signs): Judged {
	const { previous, next, close, title, introduced, cue, act, article, role, owns, inverted, speaks } = signs;
	const { word } = token;
	if (
		token.opens &&
		!token.common &&
		!token.first &&
		act &&
		word.length > 4 &&
		/[aiouy]h?$/.test(word) &&
		!token.place
	)
		return 2;
	if (afterTitle(scene, token) || afterVanDer(scene, token)) return 2;
	const hangs = insideChain(scene, token.index) && chainHead(scene, token.index);
	if (token.place && !token.first && !title && !introduced && !hangs) return 0;
	if (token.first && !token.common) {
		if (word.length < 3) return cue || act || (role && close) ? 2 : 0;
		if (close && /^(?:een|'n|geen|elke|deze|dit|it|ut|un)$/.test(previous!.word) && !cue) return 0; // "it bern"
		return close && previous!.word === 'de' && !cue && !act ? 0 : 2;
	}
	if (token.first) {
		if (article && !cue) return 0;
		if (deeds.has(word) && !introduced) return 0;
		if (/^(?:ben|ken|gun|wil)$/.test(word)) {
			if (pronouns.has(previous?.word ?? '') || inverted || (word === 'ben' && previous?.word === 'en'))
				return 0;
			if (!cue && !act) return 0;
		}
		const beside = next?.gap === ' ' ? next.word : undefined;
		const parentOf =
			close &&
			previous!.word === 'van' &&
			kin.has(scene.tokens[token.index - 2]?.word ?? '') &&
			beside === undefined;
		return cue ||
			owns ||
			parentOf || // "de moeder van storm"
			(signs.bracketed && !deeds.has(word) && word.length > 2) || // "(ton)"
			(signs.family &&
				/^(?:d'r|z'n|zn|dr)$/.test(next!.word) &&
				kin.has(scene.tokens[token.index + 2]!.word)) ||
			(speaks && /^(?:als|dat|omdat|toen|wanneer|of|en|maar|want)$/.test(previous?.word ?? '')) || // "als roos zegt"
			(token.opens &&
				!deeds.has(word) &&
				beside !== undefined &&
				(speaks || /^(?:heeft|zit|gaat|is|was)$/.test(beside))) ||
			(role &&
				close &&
				!deeds.has(word) &&
				(act ||
					beside === undefined ||
					/^(?:en|of|die|van|met|uit|in|haar|zijn|ik|hij|ze|zij|we)$/.test(beside)))
			? 2
			: 0;
	}
	return unknownLower(scene, token, signs);
}

function unknownLower(scene: Scene, token: Token, signs: Signs): Judged {
	const { previous, title, introduced, bracketed, role, aged, article, after } = signs;
	const { word, index } = token;
	const { tokens } = scene;
	// "zegt dat shurendly": here "dat" is no article
	const determined = article && !(previous!.word === 'dat' && deeds.has(tokens[index - 2]?.word ?? ''));
	if (noSurname.test(word) || deeds.has(word) || inside.has(word)) return 0;
	if (token.surname && !token.common && /^\. ?$/.test(token.gap) && previous?.text.length === 1) return 2; // "d. gobardhan"
	if ((token.surname || !token.common) && insideChain(scene, index) && chainHead(scene, index)) return 2;
	const addressed =
		title &&
		/^(?:mw|mevr|mevrouw|dhr|hr|meneer|mijnheer|juf|juffrouw|dr|drs|fam)$/.test(previous!.word) &&
		!(previous!.word === 'dr' && !token.gap.startsWith('.')); // "over dr hoofd", "dat ze dr eind"
	const done = /^(?:ge|be|ver|ont|door|aan|op|af|uit|in|mee|over|weg|terug).{3,}(?:t|d|en)$/.test(word); // "van oma doorgeslikt"
	if (attended(token, signs)) return 2;
	if (title && ((!token.common && !done) || (addressed && token.surname && !/(?:en|t|de)$/.test(word))))
		return word.length > 1 ? 2 : 0;
	if (token.common) return 0;
	if (/\p{Lu}{5}/u.test(token.text) && !determined && !dutchEnding.test(word)) return 2; // in capitals alone
	if (re.isSoOld.test(after)) return 2; // "naufal is 6"
	if (token.likely && !determined && !token.place) return 2; // "jandrick", "mbarka"
	if (signed(token, previous, after)) return 2;
	if (introduced)
		return /(?:heet|heette|heten|genaamd|noemen|noemt)$/.test(previous!.word) ||
			(/naam$/.test(previous!.word) && token.gap.startsWith(':'))
			? 2
			: 0;
	const numbered =
		aged &&
		word.length > 2 &&
		!article &&
		!/^(?:groep|klas|venster|stap|leerjaar|kamer)$/.test(word) &&
		/^[ ,]*\(|^, \d/.test(after);
	return (bracketed && role) || numbered || calledBy(signs, token, tokens[index - 2]?.word === 'plaats')
		? 2
		: 0;
}

/** "vr gr gré", "groetjes fenna": an unknown word that ends a text after a greeting, alone or with a surname. */
const signed = ({ word, gap }: Token, previous: Token | undefined, after: string): boolean =>
	previous !== undefined &&
	greetings.has(previous.word) &&
	/^[.,]?[ \n]$/.test(gap) &&
	word.length > 2 &&
	/^(?: \p{L}+)?\s*$/u.test(after);

/** "zoek op van der sluis", "sluis" being a place and a word too. */
const afterVanDer = ({ tokens }: Scene, { index, gap, surname, common }: Token): boolean =>
	index > 0 &&
	gap === ' ' &&
	(surname || !common) &&
	(tokens[index - 1]!.word === 'vd' ||
		(/^de[nr]$/.test(tokens[index - 1]!.word) &&
			tokens[index - 2]?.word === 'van' &&
			!(common && tokens[index - 2]!.opens)));

/** "huisarts bos is geweest": a surname that is a word too, after a profession and before what people do. */
const attended = (token: Token, { previous, next, role, close }: Signs): boolean =>
	role &&
	close &&
	token.surname &&
	token.word.length > 2 &&
	!/(?:en|t|de)$/.test(token.word) &&
	previous!.word.length > 3 &&
	!kin.has(previous!.word) &&
	!/^(?:gezin|familie)$/.test(previous!.word) &&
	(next === undefined || !next.gap.startsWith(' ') || deeds.has(next.word) || next.word === 'is');

/** A word for an animal of the house. */
export const pet = /^(?:hond|hondje|puppy|kat|poes|kater|paard|pony|konijn|cavia|hamster|parkiet)$/;

/** "kind vihaan", "opa jagroep", "knap van faadumo": an unknown word where a name stands, and that does not look Dutch. */
function calledBy(
	{ previous, next, close, role }: Signs,
	{ word, gap, surname }: Token,
	instead: boolean
): boolean {
	if (word.length < (role ? 3 : 4) || dutchEnding.test(word) || !/[aeiouy]/.test(word)) return false;
	const turned = next?.gap === ' ' && (articles.has(next.word) || pronouns.has(next.word));
	if ((role || pet.test(previous?.word ?? '')) && close && !turned && (surname || !/(?:d|t|en)$/.test(word)))
		return true;
	return (
		gap === ' ' &&
		word.length > 4 &&
		!instead &&
		/[^aeiou][aou]$/.test(word) &&
		/^(?:van|met|bij|voor|aan|over|naar|en|door|tegen)$/.test(previous?.word ?? '')
	);
}
