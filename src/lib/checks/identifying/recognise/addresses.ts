import * as words from '../lists/addresses.data.ts';
import { patterns } from '../../pattern.ts';
import { remembered } from '../../remember.ts';
import type { Found } from '../found.ts';
import { inside, joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { found } from './each.ts';
import { articles } from './cues.ts';

const re = patterns(words);

/** Whether a word is a street by how it ends. */
const streetKind = remembered((word) =>
	re.clear.test(word) ? 'clear' : re.likely.test(word) ? 'likely' : 'none'
);

const areas = /(?:streek|regio|wijk|gebied|buurt|kwartier)$/;

/** Streets with a house number (direct), and streets by name alone (quasi). */
export function findAddresses(scene: Scene): Found[] {
	const { reading, tokens, lists } = scene;
	const out: Found[] = [];
	const numbers = /\d/.test(reading.lower);
	for (const token of tokens) {
		const { index } = token;
		// "Laan van Westenenk 501"
		if (
			token.capital &&
			/^(?:laan|weg|plein|kade|singel|park|hof|pad)$/.test(token.word) &&
			/^(?:van|der|de|op|ter|ten|aan)$/.test(tokens[index + 1]?.word ?? '')
		) {
			let k = index + 1;
			while (joined(tokens[k]) && (inside.has(tokens[k]!.word) || named(scene, tokens[k])) && k < index + 6)
				k++;
			const last = tokens[k - 1]!;
			const house = re.houseNumber.exec(reading.lower.slice(last.end, last.end + 24));
			if (last.capital)
				out.push(
					found(
						token.start,
						last.end + (house ? house[0].length : 0) - token.start,
						'ADDRESS',
						house ? 'direct' : 'quasi',
						0.95,
						'address.laan'
					)
				);
		}
		if (token.text.length < 3 || (scene.neutral[index] && !onStreet(scene, token))) continue;
		const street = streetKind(token.word);
		const number = numbers && re.houseNumber.exec(reading.lower.slice(token.end, token.end + 24));
		if (street === 'none' && !number && !token.capital) continue;
		if (re.things.test(token.word) && !token.capital) continue;
		const twoWords =
			token.capital &&
			/^(?:straat|laan|weg|plein|kade|gracht|steeg|singel|dijk|hof|markt|park|allee)$/.test(token.word) &&
			joined(token) &&
			named(scene, tokens[index - 1]);
		const isStreet = street === 'clear' || twoWords; // "Nieuwe Gracht"
		const mayBe = isStreet || street === 'likely';
		const before = tokens[index - 1];
		const start = streetStart(scene, token);
		const opens = tokens[start]!.opens && !/[:\n]/.test(tokens[start]!.gap);
		if (number && (number[1] !== ',' || isStreet)) {
			const end = token.end + number[0].length;
			const inAddress = addressBefore(scene, start);
			if (
				(isStreet && !re.things.test(token.word)) ||
				(mayBe && (token.capital || inAddress)) ||
				onStreet(scene, token) ||
				(inAddress && named(scene, token) && !lists.first(token.word))
			) {
				if (!token.capital && lists.common(token.word) && !isStreet && !inAddress) continue;
				out.push(
					found(tokens[start]!.start, end - tokens[start]!.start, 'ADDRESS', 'direct', 1, 'address.number')
				);
				continue;
			}
		}
		if (re.things.test(token.word)) continue;
		const capital = named(scene, token) && !(opens && (lists.common(token.word) || start === index));
		const pre = before !== undefined && articles.has(before.word);
		if (
			(isStreet && capital) ||
			(capital &&
				mayBe &&
				pre &&
				!areas.test(token.word) &&
				streetCue(tokens, start, /^(?:aan|op|langs|hoek)$/) &&
				!token.place)
		) {
			if (token.shout || (token.surname && tokens[start]!.first && !tokens[start]!.common)) continue; // "Ruud Slootweg"
			out.push(
				found(
					tokens[start]!.start,
					token.end - tokens[start]!.start,
					'ADDRESS',
					'quasi',
					0.85,
					'address.street'
				)
			);
		} else if (isStreet && !token.capital && !lists.common(token.word) && streetCue(tokens, index)) {
			out.push(found(token.start, token.end - token.start, 'ADDRESS', 'quasi', 0.7, 'address.lower'));
		}
	}
	return out;
}

/** "aan het Hof 3": a court is a street when one lives at its number. */
const onStreet = ({ tokens }: Scene, { index, capital, word }: Token): boolean =>
	capital &&
	/^(?:hof|markt|plein|dam|brink|kade)$/.test(word) &&
	/^(?:aan|op)$/.test(tokens[index - 2]?.word ?? '') &&
	/^(?:de|het)$/.test(tokens[index - 1]?.word ?? '') &&
	/^\d/.test(tokens[index + 1]?.text ?? '');

/** First word of a street of more words: "Jan van Galenstraat", "Burgemeester de Vlugtlaan". */
function streetStart(scene: Scene, token: Token): number {
	let start = token.index;
	for (let i = token.index; i > Math.max(0, token.index - 4); i--) {
		const previous = scene.tokens[i - 1]!;
		if (!joined(scene.tokens[i]) && !(scene.tokens[i]!.gap === '. ' && re.streetTitle.test(previous.word)))
			break; // "St. Jorisstraat"
		if (
			previous.capital &&
			(re.streetTitle.test(previous.word) ||
				(!scene.neutral[i - 1] && (!previous.opens || !previous.common || previous.gap.includes(':'))))
		)
			start = i - 1;
		else if (!/^(?:van|de|der|den|het|ter|ten|en|te|'t)$/.test(previous.word)) break;
	}
	return start;
}

const addressBefore = ({ reading, tokens }: Scene, start: number) => {
	const lead = reading.lower.slice(Math.max(0, tokens[start]!.start - 28), tokens[start]!.start);
	return (
		re.livesAt.test(lead) &&
		!/(?:^|[^\p{L}])(?:op|aan) $/u.test(lead.replace(/(?:adres|woon\p{L}*|won\p{L}+)[^.]*$/u, ''))
	);
};

const streetCue = (
	tokens: readonly Token[],
	at: number,
	preposition = /^(?:aan|op|in|naar|uit|hoek|van|bij|langs|door)$/
) => {
	const two = tokens[at - 2]?.word;
	const one = tokens[at - 1]?.word ?? '';
	return (
		/^(?:aan|op|in|naar|uit|hoek|bij|adres|straat)$/.test(one) ||
		(/^(?:de|het|'t)$/.test(one) && preposition.test(two ?? ''))
	);
};
