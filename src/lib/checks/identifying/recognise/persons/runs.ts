// Names of more words: initials, first names, small words, surnames, double names.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, joined, wordAt, type Scene } from '../../scene.ts';
import { deeds, honorifics, introductions, labelled, spoken } from '../cues.ts';
import { stops } from './no-name.ts';
import { afterDe, hangs, initialed, institution } from './signs.ts';

const re = patterns(words);

/** Words that are one name, by index of token, and the rule that found it. */
export interface Run {
	readonly from: number;
	readonly to: number;
	readonly rule: string;
}

/** Gathers judged words and what hangs on them into names, in order of place. */
export function gather(scene: Scene, judged: readonly boolean[]): Run[] {
	const { tokens } = scene;
	const runs: Run[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!judged[i] && !opensWithSmall(scene, i)) continue;
		const floor = (runs.at(-1)?.to ?? -1) + 1;
		let from = i;
		if (judged[i]) while (from > floor && extendsLeft(scene, from)) from--;
		let to = i;
		for (let k = right(scene, to); k > to; k = right(scene, to)) to = k;
		runs.push({ from, to, rule: tokens[i]!.capital ? 'person.capital' : 'person.lower' });
		i = to;
	}
	return runs;
}

/** "Van Vliet", "De Groot": a small word with a capital, and a name. */
function opensWithSmall(scene: Scene, i: number): boolean {
	const { tokens, neutral, lists } = scene;
	const { text, opens } = tokens[i]!;
	if (!re.smallCapital.test(text)) return false;
	let k = i + 1;
	while (k < i + 3 && joined(tokens[k]) && inside.has(tokens[k]!.word) && !tokens[k]!.capital) k++;
	const name = tokens[k];
	if (!joined(tokens[i + 1]) || !joined(name) || !name.capital || name.shout) return false;
	if (neutral[k] && !(neutral[k] === 1 && name.surname && k > i + 1)) return false; // "Van 't Hof"
	const { word, surname, first, common } = name;
	if (!opens) return surname || !common || text === 'Van';
	const after = wordAt(scene, k + 1);
	if (name.place) return surname && spoken.has(after);
	const family = word.endsWith('s') && lists.surname(word.slice(0, -1)) && re.many.test(after); // "De Groots hebben"
	if (text === 'De' && common) return family || (surname && !institution(word) && deeds.has(after));
	return surname || (text === 'De' ? word.endsWith('s') : !common && !first);
}

/** "Naam: VAN DER ZWAAN, LOTTE": whether a surname that ends here stands right after such a word. */
function invertedFrom(scene: Scene, at: number): boolean {
	let k = at;
	while (k > 0 && scene.tokens[k]!.gap === ' ') k--;
	return scene.tokens[k]!.gap.startsWith(':') && introductions.has(wordAt(scene, k - 1));
}

function extendsLeft(scene: Scene, from: number): boolean {
	const { tokens, neutral } = scene;
	const { gap, word, surname, first } = tokens[from]!;
	const previous = tokens[from - 1]!;
	const before = wordAt(scene, from - 2);
	if (neutral[from - 1]) return false;
	if (gap === ', ') return previous.capital && previous.text.length > 2 && invertedFrom(scene, from - 1);
	if (/^\. ?$/.test(gap) && initialed(previous)) return true;
	if (gap === ' ') {
		if (previous.capital && !previous.shout && !honorifics.has(previous.word))
			return previous.text.length === 1
				? !labelled.has(before) && !previous.opens
				: !previous.opens || (previous.first && surname && !deeds.has(previous.word)); // "Roos Visser"
		if (re.glued.test(previous.word)) return true;
		if (/^van de[nr]$/.test(`${before} ${previous.word}`) || /^van de[nr]$/.test(`${previous.word} ${word}`))
			return true;
	}
	return (
		inside.has(previous.word) &&
		!first &&
		/^(?: |\. ?|)$/.test(gap) &&
		(previous.capital || hangs(scene, from))
	);
}

/** Index of the last word when the name goes on after `to`, else `to`. */
function right(scene: Scene, to: number): number {
	const { tokens, neutral, reading } = scene;
	const token = tokens[to]!;
	const initial = initialed(token);
	/** A letter with a dot: "Djaydon K.", "naima el b." */
	const letter = (at: number) => tokens[at]?.text.length === 1 && reading.text[tokens[at].end] === '.';
	if (token.capital && tokens[to + 1]?.capital && tokens[to + 1]!.gap === ' ' && letter(to + 1))
		return to + 1;
	if (token.possessive) return to;
	const joins = (at: number) =>
		/^[ -]$/.test(tokens[at]!.gap) ||
		(/^\. ?$/.test(tokens[at]!.gap) && (initial || /^v(?:\.?d)?$/.test(wordAt(scene, at - 1))));
	let k = to + 1;
	while (k < to + 4 && tokens[k] !== undefined && joins(k) && belongs(scene, k, token.capital)) k++;
	const next = tokens[k];
	if (next === undefined || /\d/.test(next.text) || !joins(k) || (neutral[k] && !next.surname)) return to;
	const small = k > to + 1 ? wordAt(scene, k - 1) : '';
	if (next.capital && !next.opens) return next.shout && next.text.length < 4 ? to : k;
	if (!small && token.capital) return to;
	if (small && (letter(k) || (small === 'de' && afterDe.has(next.word)))) return k;
	if (stops(next.word)) return to;
	if (next.surname && (small || !next.common || token.first)) return k;
	return !next.common && !next.place && !token.capital && next.text.length > 2 && !(small && next.first)
		? k
		: to;
}

/** Whether a word after a name is a small one of that name: "jan in 't veld", "jeroen te velthuis", "tjon a foe"; not "jan in de tuin". */
function belongs(scene: Scene, at: number, capital: boolean): boolean {
	const { text, word } = scene.tokens[at]!;
	if (!/^(?:in|op|aan|te)$/.test(word)) return inside.has(word) || text === 'a';
	const next = scene.tokens[at + 1];
	if (word === 'te' && (next?.capital || (next?.surname && !next.common))) return true;
	return (capital ? /^(?:'t|de|den|het)$/ : /^(?:'t|den)$/).test(next?.word ?? '');
}
