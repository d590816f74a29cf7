import * as words from '../lists/places.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import { inside, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { directions, whereabouts } from './cues.ts';
import { found } from './each.ts';
import { runEnd } from './organisation-words.ts';
import { honorific } from './persons/signs.ts';
import { kin } from './person-words.ts';

const re = patterns(words);

/** Towns, villages and neighbourhoods: from the list, or a name after "in", "te", "uit", "wijk", "gemeente" and the like. */
export function findPlaces(scene: Scene): Found[] {
	const { tokens } = scene;
	const out: Found[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (scene.neutral[i]) continue;
		const token = tokens[i]!;
		const where = token.gap === ' ' && whereabouts.has(tokens[i - 1]?.word ?? '');
		const place = longest(scene, i);
		const known = place && listed(scene, token, place, where);
		if (!known && !(where && named(scene, token) && !token.opens && !token.shout)) continue;
		const last = known ? place : runEnd(scene, token);
		const rule = known ? 'place.list' : 'place.where';
		out.push(found(token.start, last.end - token.start, 'PLACE', 'quasi', 0.9, rule));
		i = last.index;
	}
	return out;
}

/** Whether a listed place is meant as one, and not as a word or as part of a name. */
function listed({ tokens, lists }: Scene, token: Token, last: Token, where: boolean): boolean {
	const { index, word, capital, common } = token;
	const [previous, before] = [tokens[index - 1], tokens[index - 2]];
	const close = (token.gap === ' ' && previous?.word) || '';
	const to = directions.has(close);
	const whole = last.index > index;
	const sure = capital
		? !common ||
			(!token.opens && (where || to || whole || re.listing.test(token.gap + (previous?.word ?? ''))))
		: (whole ? !(inside.has(word) && lists.common(last.word)) : !common) || dwelling(tokens, index); // "in de haven" is none
	if (!sure || (previous?.text === 'Van' && token.surname)) return false; // "Van Dongen belt"
	const owner = close === 'van' ? before : previous; // "Fatima van Dongen", "mw. Dongen"
	if (
		!where &&
		owner &&
		(honorific(owner) || kin.has(close) || /^\p{L}$/u.test(owner.text) || (owner.first && !owner.common))
	)
		return false;
	return where || ((capital || to) && whole) || !lists.first(word);
}

/** "woont … in kampen": a place that is also a word, where someone lives. */
function dwelling(tokens: readonly Token[], at: number): boolean {
	const previous = tokens[at - 1]?.word ?? '';
	if (previous === 'tussen' && tokens[at + 1]?.word === 'en' && tokens[at + 2]?.place) return true; // "tussen assen en veendam"
	return (
		/^(?:in|te|naar|uit)$/.test(previous) &&
		tokens.slice(Math.max(0, at - 9), at - 1).some(({ word }) => re.livesThere.test(word))
	);
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
	return last;
}
