// Names of more words: initials, first names, small words, surnames, double names.
import { inside, joined, type Scene } from '../../scene.ts';
import { isInitial, type Token } from '../../tokens.ts';
import { deeds, honorifics, introductions, labelled, spoken } from '../cues.ts';
import { titles } from '../person-words.ts';
import type { Judged } from './judge.ts';
import { dutchEnding, noSurname } from './no-name.ts';
import { afterDe, institution } from './signs.ts';

/** Words that are one name, by index of token, and the rule that found it. */
export interface Run {
	from: number;
	to: number;
	rule: string;
}

/** Gathers judged words and what hangs on them into names, in order of place. */
export function gather(scene: Scene, judged: readonly Judged[]): Run[] {
	const { tokens } = scene;
	const runs: Run[] = [];
	const within = withinSentences(scene, judged);
	for (let i = 0; i < tokens.length; i++) {
		if (judged[i] !== 2 && !opensWithInside(scene, i)) {
			if (judged[i] === 1 && within.has(tokens[i]!.word))
				runs.push({ from: i, to: i, rule: 'person.unknown' });
			continue;
		}
		const last = runs.at(-1);
		let from = i;
		const floor = last ? last.to + 1 : 0;
		if (judged[i] === 2) while (from > floor && extendsLeft(scene, from)) from--;
		let to = i;
		for (let k = right(scene, judged, to); k > to; k = right(scene, judged, to)) to = k;
		if (
			last &&
			from === last.to + 2 &&
			tokens[last.to + 1]!.word === 'en' &&
			to > from &&
			last.from === last.to &&
			tokens[from]!.gap === ' ' &&
			tokens[last.to + 1]!.gap === ' '
		) {
			last.to = to; // "Frits en Marijke Eenhoorn"
		} else runs.push({ from, to, rule: tokens[i]!.capital ? 'person.capital' : 'person.lower' });
		i = to;
	}
	return runs;
}

/** Words that stand within a sentence with a capital: there an unknown word is a name, and so it is where it opens a sentence. */
function withinSentences({ tokens }: Scene, judged: readonly Judged[]): ReadonlySet<string> {
	return new Set(
		tokens.filter((token) => judged[token.index] !== 0 && !token.opens).map((token) => token.word)
	);
}

/** "Van Vliet", "De Groots": a small word with a capital, and a name. */
function opensWithInside(scene: Scene, i: number): boolean {
	const token = scene.tokens[i]!;
	if (!token.capital) return false;
	if (!/^(?:Van|De|Den|Ter|Ten|Te|El|Al|Ait|Ben|Bin|Von|Vd|V|Van den|Da|Dos|Du|Le|La)$/.test(token.text))
		return false;
	const next = scene.tokens[i + 1];
	let k = i + 1;
	while (
		k < i + 3 &&
		joined(scene.tokens[k]) &&
		inside.has(scene.tokens[k]!.word) &&
		!scene.tokens[k]!.capital
	)
		k++;
	const name = scene.tokens[k];
	if (!joined(next) || !joined(name) || !name.capital || name.shout) return false;
	if (scene.neutral[k] && !(scene.neutral[k] === 1 && name.surname && k > i + 1)) return false; // "Van 't Hof"
	if (token.opens && token.text === 'De')
		return (
			(name.surname || /s$/.test(name.word)) &&
			!name.place &&
			(!name.common ||
				(name.surname && !institution(name.word) && deeds.has(scene.tokens[k + 1]?.word ?? '')) ||
				/^(?:hebben|zijn|willen|gaan|komen|waren|hadden|kunnen|moeten)$/.test(
					scene.tokens[k + 1]?.word ?? ''
				))
		);
	if (token.opens)
		return (
			(name.surname || !name.common) &&
			(!name.place ||
				/^de[nr]$/.test(scene.tokens[k - 1]!.word) ||
				(name.surname && spoken.has(scene.tokens[k + 1]?.word ?? ''))) &&
			!(token.text === 'Van' && name.first && !name.surname)
		);
	return name.surname || !name.common || token.text === 'Van';
}

/** "M", "M.J": initials, the last without its dot. */
const initialed = /^(?:\p{L}\.)*\p{L}$/u;

/** "Naam: VAN DER ZWAAN, LOTTE": whether a surname that ends here stands right after such a word. */
function invertedFrom({ tokens }: Scene, at: number): boolean {
	let k = at;
	while (k > 0 && (inside.has(tokens[k - 1]!.word) || tokens[k - 1]!.capital) && tokens[k]!.gap === ' ') k--;
	const head = tokens[k - 1];
	return (
		head !== undefined &&
		tokens[k]!.gap.startsWith(':') &&
		(introductions.has(head.word) || titles.has(head.word))
	);
}

function extendsLeft(scene: Scene, from: number): boolean {
	const { tokens, neutral } = scene;
	const token = tokens[from]!;
	const previous = tokens[from - 1]!;
	if (neutral[from - 1]) return false;
	if (token.gap === ', ' && previous.capital && previous.text.length > 2)
		return invertedFrom(scene, from - 1);
	if (/^\. ?$/.test(token.gap) && (isInitial(previous) || (/^\p{L}$/u.test(previous.text) && !token.capital)))
		return true;
	if (
		/^ ?$|^\. $/.test(token.gap) &&
		previous.capital &&
		/^(?:\p{Lu}\.?)+$/u.test(previous.text) &&
		previous.text.length < 5 &&
		!inside.has(previous.word) &&
		!labelled.has(tokens[from - 2]?.word ?? '') &&
		!previous.opens
	)
		return previous.text.length === 1 || previous.text.includes('.');
	if (
		token.gap === ' ' &&
		previous.capital &&
		(!previous.opens || (previous.first && token.surname && !deeds.has(previous.word))) && // "Roos Visser"
		!previous.shout &&
		previous.text.length > 1 &&
		!honorifics.has(previous.word)
	)
		return true;
	if (token.gap === ' ' && /^de[nr]$/.test(previous.word) && tokens[from - 2]?.word === 'van') return true;
	if (previous.word === 'van' && /^de[nr]$/.test(token.word)) return true;
	if (token.gap === ' ' && /^(?:abu|abou|aboe|oum|umm|oem|ibn|bint|oulad|ait|ter|vd)$/.test(previous.word))
		return true;
	if (/^(?: |\. ?)$/.test(token.gap) && inside.has(previous.word) && !token.first) {
		// "van" belongs to the name only when a name, an initial or a title stands before it
		let k = from - 1;
		while (k > 0 && k > from - 5 && inside.has(tokens[k - 1]!.word) && /^(?: |\. ?|)$/.test(tokens[k]!.gap))
			k--;
		const head = tokens[k - 1];
		return (
			previous.capital ||
			(head !== undefined &&
				/^(?: |\. ?|: ?)$/.test(tokens[k]!.gap) &&
				(honorifics.has(head.word) ||
					initialed.test(head.text) ||
					isInitial(head) ||
					titles.has(head.word) ||
					(introductions.has(head.word) && tokens[k]!.gap.startsWith(':'))))
		);
	}
	return false;
}

const surnameAlone = (token: Token | undefined) =>
	token !== undefined && (token.capital || (token.surname && !token.common));

/** Index of the last word when the name goes on after `to`, else `to`. */
function right(scene: Scene, judged: readonly Judged[], to: number): number {
	const { tokens, neutral } = scene;
	const token = tokens[to]!;
	const letter = tokens[to + 1];
	if (
		token.capital &&
		letter?.gap === ' ' &&
		/^\p{Lu}$/u.test(letter.text) &&
		scene.reading.text[letter.end] === '.'
	)
		return to + 1; // "Djaydon K."
	if (token.possessive) return to;
	let k = to + 1;
	const lower = !token.capital;
	const third = tokens[to + 2];
	if (
		letter?.word === 'a' &&
		letter.gap === ' ' &&
		third?.gap === ' ' &&
		/^\p{L}{2,5}$/u.test(third.text) &&
		token.surname
	)
		return to + 2; // "tjon a foe"
	const initial = token.text.length === 1 || /^(?:\p{L}\.)+\p{L}?$/u.test(token.text);
	while (
		k < to + 4 &&
		tokens[k] !== undefined &&
		/^(?: |\. ?|-)$/.test(tokens[k]!.gap) &&
		inside.has(tokens[k]!.word) &&
		!(
			/^(?:in|op|aan|te)$/.test(tokens[k]!.word) &&
			!(lower ? /^(?:'t|den)$/ : /^(?:'t|de|den|het)$/).test(tokens[k + 1]?.word ?? '') &&
			!(tokens[k]!.word === 'te' && surnameAlone(tokens[k + 1])) // "jeroen te velthuis"
		) &&
		(tokens[k]!.gap !== '. ' || initial)
	)
		k++;
	const next = tokens[k];
	if (next === undefined || /\d/.test(next.text)) return to;
	const small = tokens[k - 1]!.word;
	const surnamed =
		k > to + 1 &&
		next.surname &&
		(/^(?:'t|der|den|ter|ten|vd)$/.test(small) || (small === 'de' && next.capital && token.first)); // "van 't Hof", "Lotte de Winter"
	const month =
		k === to + 1 && token.capital && next.capital && /^(?:mei|april|juni|augustus)$/.test(next.word); // "Xiao Mei"
	if (neutral[k] && !surnamed && !month) return to;
	const gap =
		/^(?: |-)$/.test(next.gap) ||
		(/^\. ?$/.test(next.gap) && (initial || /^v(?:\.?d)?$/i.test(tokens[k - 1]!.text)));
	if (!gap) return to;
	if (next.capital && !next.opens) return next.shout && next.text.length < 4 && next.text.length > 1 ? to : k;
	if (!lower && k === to + 1) return to;
	if (k > to + 1) {
		if (next.text.length === 1 && scene.reading.text[next.end] === '.') return k; // "naima el b."
		if (tokens[k - 1]!.word === 'de' && afterDe.has(next.word)) return k;
		if (next.surname && !noSurname.test(next.word) && !deeds.has(next.word)) return k;
		return !next.common && !next.first && lower && next.text.length > 2 ? k : to;
	}
	if (noSurname.test(next.word) || deeds.has(next.word)) return to;
	const goesOn =
		next.surname ||
		judged[k] === 2 ||
		(!next.common && next.text.length > 3 && !dutchEnding.test(next.word) && !next.place);
	if (!goesOn) return to;
	const before = tokens[to - 1];
	const subject = next.surname && token.first && !token.common && spoken.has(tokens[k + 1]?.word ?? ''); // "lisanne prins zegt"
	return !next.common || subject || (before !== undefined && introductions.has(before.word)) ? k : to;
}
