import * as words from '../lists/places.data.ts';
import { pattern } from '../../pattern.ts';
import type { Found } from '../found.ts';
import { inside, joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { directions, whereabouts, works } from './cues.ts';
import { found } from './each.ts';
import { honorific } from './persons/signs.ts';
import { kin, titles } from './person-words.ts';

const livesThere = pattern(words, 'livesThere', '');

/** Towns, villages and neighbourhoods: from the list, or a name after "in", "te", "uit", "wijk", "gemeente" and the like. */
export function findPlaces(scene: Scene): Found[] {
	const { tokens, lists } = scene;
	const out: Found[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (scene.neutral[i] && !lists.place(token.word)) continue;
		if (scene.neutral[i]) continue;
		const previous = tokens[i - 1];
		const where = previous !== undefined && token.gap === ' ' && whereabouts.has(previous.word);
		const articled =
			previous !== undefined &&
			/^(?:de|het)$/.test(previous.word) &&
			/^(?:in|uit|wijk|buurt|naar|op)$/.test(tokens[i - 2]?.word ?? '');
		const to = previous !== undefined && token.gap === ' ' && directions.has(previous.word);
		const last = longest(scene, i);
		if (last !== undefined) {
			const whole = last.index > i || token.text.includes('-');
			const person =
				honorific(previous) ||
				(previous !== undefined && kin.has(previous.word) && token.gap === ' ') ||
				(lists.first(token.word) && !where && !whole);
			const sure = token.capital
				? (!token.opens || !token.common) &&
					!(token.common && !where && !to && !/^(?:op|en|of|tegenover)$/.test(previous?.word ?? ''))
				: (whole ? !(inside.has(token.word) && lists.common(last.word)) : !token.common) ||
					dwelling(tokens, i); // "in de haven" is none
			const tail =
				previous?.word === 'van' &&
				(/^\p{L}$/u.test(tokens[i - 2]?.text ?? '') ||
					honorific(tokens[i - 2]) ||
					(tokens[i - 2]?.first && !tokens[i - 2]!.common));
			const followsName =
				tail ||
				(previous !== undefined &&
					token.capital &&
					joined(token) &&
					previous.capital &&
					!previous.opens &&
					lists.first(previous.word));
			if (
				sure &&
				!(person && !where) &&
				!followsName &&
				!(token.surname && titles.has(previous?.word ?? ''))
			) {
				if (token.capital || where || to || !lists.first(token.word)) {
					out.push(
						found(
							token.start,
							last.end - token.start,
							'PLACE',
							'quasi',
							token.capital ? 0.95 : 0.85,
							'place.list'
						)
					);
					i = last.index;
					continue;
				}
			}
		}
		if (quarter.test(token.word) && !everyQuarter.test(token.word) && (where || articled)) {
			out.push(found(token.start, token.end - token.start, 'PLACE', 'quasi', 0.7, 'place.quarter'));
			continue;
		}
		const capital = named(scene, token) && !token.opens && !token.shout;
		if (
			capital &&
			(where || articled) &&
			!works.has(tokens[i - 2]?.word ?? '') &&
			!(lists.common(token.word) && !/^(?:te|uit|gemeente|dorp|wijk|buurt|regio)$/.test(previous!.word))
		) {
			if (
				/^(?:rechtbank|politie|noord|oost|zuid|west|centrum|plaats)$/.test(previous!.word) &&
				lists.first(token.word)
			)
				continue;
			const end = run(scene, token);
			out.push(found(token.start, end.end - token.start, 'PLACE', 'quasi', 0.8, 'place.where'));
			i = end.index;
		}
	}
	return out;
}

/** "de vogelbuurt", "de schilderswijk": a neighbourhood by name, in lower case too. */
const quarter = /.{3}(?:buurt|wijk|kwartier)$/;
const everyQuarter = pattern(words, 'everyQuarter', '');

/** "woont … in kampen": a place that is also a word, where someone lives. */
function dwelling(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:in|te|naar|uit)$/.test(tokens[at - 1]?.word ?? '')) return false;
	for (let i = at - 2; i >= Math.max(0, at - 7); i--) if (livesThere.test(tokens[i]!.word)) return true;
	return false;
}

/** The longest listed place that starts here, or nothing. */
function longest({ tokens, lists }: Scene, at: number): Token | undefined {
	const head = tokens[at]!;
	let last = lists.place(head.word) ? head : undefined;
	let name = head.word;
	for (let k = at + 1; lists.placeHead(head.word) && k < Math.min(tokens.length, at + 5); k++) {
		const token = tokens[k]!;
		if (!/^[ -]$/.test(token.gap)) break;
		name += token.gap + token.word;
		if (lists.place(name) || lists.place(name.replace(/ /g, '-'))) last = token;
	}
	if (last?.index === at && /^(?:den|de|sint|nieuw|oud|noord|oost|zuid|west|'s)$/.test(last.word))
		return undefined;
	return last;
}

function run(scene: Scene, token: Token): Token {
	let to = token;
	for (
		let next = scene.tokens[to.index + 1];
		joined(next) && named(scene, next) && !next.shout;
		next = scene.tokens[to.index + 1]
	)
		to = next;
	return to;
}
