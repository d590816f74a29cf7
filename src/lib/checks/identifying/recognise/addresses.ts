import * as words from '../lists/addresses.data.ts';
import { patterns } from '../../pattern.ts';
import { remembered } from '../../remember.ts';
import type { Found } from '../found.ts';
import { joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { before, found } from './each.ts';
import { runEnd } from './organisation-words.ts';

const re = patterns(words);

/** How surely a word is a street by how it ends: 2 "Kerkstraat", 1 "Kerkhof" or "Zuidwal", 0 not. */
const streetKind = remembered((word) => (re.clear.test(word) ? 2 : re.likely.test(word) ? 1 : 0));

/** Streets with a house number (direct), and streets by name alone (quasi). */
export function findAddresses(scene: Scene): Found[] {
	const { reading, tokens, lists } = scene;
	const out: Found[] = [];
	for (const token of tokens) {
		const { index, word, capital } = token;
		const kind = streetKind(word);
		if (!kind && !capital) continue;
		const way = capital && re.way.test(word);
		const last = way ? runEnd(scene, token, /^(?:in|te|en|of)$/) : token; // "Laan van Westenenk"
		const first = last === token ? streetStart(scene, token) : token;
		const number = re.houseNumber.exec(reading.lower.slice(last.end, last.end + 24));
		const street = kind === 2 || (way && (first !== last || number !== null)); // "Nieuwe Gracht", "Markt 12"
		if (re.things.test(word) ? !(capital && number) : scene.neutral[index] && !(way && number)) continue;
		const add = (end: number, severity: 'direct' | 'quasi', confidence: number, rule: string) =>
			out.push(found(first.start, end - first.start, 'ADDRESS', severity, confidence, rule));
		const lead = before(reading.lower, first.start, 28);
		const lives = re.livesAt.test(lead);
		if (
			number &&
			(street ||
				(number[1] !== ',' &&
					((kind && (capital || lives)) || (lives && named(scene, token) && !lists.first(word)))))
		) {
			add(last.end + number[0].length, 'direct', 1, 'address.number');
			continue;
		}
		if (re.things.test(word) || (token.surname && first.first && !first.common)) continue; // "Ruud Slootweg"
		const cue = re.cue.test(lead);
		if (!capital) {
			if (street && cue && !lists.common(word)) add(token.end, 'quasi', 0.7, 'address.lower');
		} else if ((!first.opens || /[:\n]/.test(first.gap)) && (street || (kind && cue && !token.place)))
			add(last.end, 'quasi', 0.85, 'address.street');
	}
	return out;
}

/** First word of a street of more words: "Jan van Galenstraat", "St. Jorisstraat". */
function streetStart({ tokens, neutral }: Scene, token: Token): Token {
	let start = token;
	for (let i = token.index; i > Math.max(0, token.index - 4); i--) {
		const previous = tokens[i - 1]!;
		const title = re.streetTitle.test(previous.word);
		if (!joined(tokens[i]) && !(title && tokens[i]!.gap === '. ')) break;
		if (
			previous.capital &&
			(title || (!neutral[i - 1] && (!previous.opens || !previous.common || previous.gap.includes(':'))))
		)
			start = previous;
		else if (!re.streetLink.test(previous.word)) break;
	}
	return start;
}
