import * as words from '../lists/places.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import { inside, joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { directions, spoken, whereabouts, works } from './cues.ts';
import { found } from './each.ts';
import { honorific } from './persons/signs.ts';
import { kin, titles } from './person-words.ts';

const re = patterns(words);

/** Towns, villages and neighbourhoods: from the list, or a name after "in", "te", "uit", "wijk", "gemeente" and the like. */
export function findPlaces(scene: Scene): Found[] {
	const { tokens, lists } = scene;
	const out: Found[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (scene.neutral[i]) continue;
		const token = tokens[i]!;
		const last = longest(scene, i);
		if (last && listed(scene, token, last)) {
			const sure = token.capital ? 0.95 : 0.85;
			out.push(found(token.start, last.end - token.start, 'PLACE', 'quasi', sure, 'place.list'));
			i = last.index;
			continue;
		}
		const capital = named(scene, token) && !token.opens && !token.shout;
		const previous = tokens[i - 1]?.word ?? '';
		const before = tokens[i - 2]?.word ?? '';
		const where = token.gap === ' ' && whereabouts.has(previous);
		if (
			!where &&
			!((previous === 'de' || previous === 'het') && /^(?:in|uit|wijk|buurt|naar|op)$/.test(before))
		)
			continue;
		if (quarter.test(token.word) && !re.everyQuarter.test(token.word)) {
			out.push(found(token.start, token.end - token.start, 'PLACE', 'quasi', 0.7, 'place.quarter'));
			continue;
		}
		if (
			!capital ||
			works.has(before) ||
			(lists.common(token.word) && !/^(?:te|uit|gemeente|dorp|wijk|buurt|regio)$/.test(previous)) ||
			(lists.first(token.word) &&
				/^(?:rechtbank|politie|noord|oost|zuid|west|centrum|plaats)$/.test(previous))
		)
			continue;
		const end = run(scene, token);
		out.push(found(token.start, end.end - token.start, 'PLACE', 'quasi', 0.8, 'place.where'));
		i = end.index;
	}
	return out;
}

/** Whether a listed place is meant as one, and not as a word or as part of a name. */
function listed(scene: Scene, token: Token, last: Token): boolean {
	const { tokens, lists } = scene;
	const { index, word, capital } = token;
	const [previous, before] = [tokens[index - 1], tokens[index - 2]];
	const close = previous && token.gap === ' ' ? previous.word : '';
	const where = whereabouts.has(close);
	const to = directions.has(close);
	const whole = last.index > index || token.text.includes('-');
	const sure = capital
		? !token.common ||
			(!token.opens &&
				(where ||
					to ||
					last.index > index ||
					/^[,(]/.test(token.gap.trim()) ||
					/^(?:op|en|of|tegenover)$/.test(previous?.word ?? '')))
		: (whole ? !(inside.has(word) && lists.common(last.word)) : !token.common) || dwelling(scene, index); // "in de haven" is none
	if (previous?.text === 'Van' && token.surname && spoken.has(tokens[last.index + 1]?.word ?? ''))
		return false; // "Van Dongen belt"
	if (!sure || (token.surname && titles.has(previous?.word ?? ''))) return false;
	if (!where && (honorific(previous) || kin.has(close) || (lists.first(word) && !whole))) return false;
	if (
		previous?.word === 'van' &&
		before &&
		(/^\p{L}$/u.test(before.text) || honorific(before) || (before.first && !before.common))
	)
		return false; // "Fatima van Dongen"
	if (
		previous &&
		capital &&
		joined(token) &&
		previous.capital &&
		!previous.opens &&
		lists.first(previous.word)
	)
		return false;
	return capital || where || to || !lists.first(word);
}

/** "de vogelbuurt", "de schilderswijk": a neighbourhood by name, in lower case too. */
const quarter = /.{3}(?:buurt|wijk|kwartier)$/;

/** "woont … in kampen": a place that is also a word, where someone lives. */
function dwelling({ tokens }: Scene, at: number): boolean {
	const [link, other] = [tokens[at + 1], tokens[at + 2]];
	if (tokens[at - 1]?.word === 'tussen' && link?.word === 'en' && other && !other.common && other.place)
		return true; // "tussen assen en veendam"
	if (!/^(?:in|te|naar|uit)$/.test(tokens[at - 1]?.word ?? '')) return false;
	for (let i = at - 2; i >= Math.max(0, at - 9); i--) if (re.livesThere.test(tokens[i]!.word)) return true;
	return false;
}

/** The longest listed place that starts here, or nothing. */
function longest({ tokens, lists }: Scene, at: number): Token | undefined {
	const head = tokens[at]!;
	let last = head.place ? head : undefined;
	let name = head.word;
	for (let k = at + 1; lists.placeHead(name); k++) {
		const token = tokens[k];
		if (!token || !/^[ -]$/.test(token.gap)) break;
		name += token.gap + token.word;
		if (lists.place(name) || lists.place(name.replace(/ /g, '-'))) last = token;
	}
	return last?.index === at && last.word === 'oost' ? undefined : last;
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
