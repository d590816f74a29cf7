// The cards of a session as a list that is never changed in place, with a way to find one that does not read them all.
import type { Card } from './state.ts';

/** Where each card stands in the newest list that grew from another; an older list finds its places anew. */
const places = new WeakMap<readonly Card[], Map<string, number>>();

/** The card with this id, or undefined. */
export function cardIn(cards: readonly Card[], id: string): Card | undefined {
	let known = places.get(cards);
	if (!known) places.set(cards, (known = new Map(cards.map((card, at) => [card.id, at]))));
	const at = known.get(id);
	return at === undefined ? undefined : cards[at];
}

/** The list with one more card at its end. */
export function withNew(cards: readonly Card[], card: Card): readonly Card[] {
	const next = [...cards, card];
	handOver(cards, next)?.set(card.id, cards.length);
	return next;
}

/** The list with something of one card changed. */
export function withChanged(cards: readonly Card[], id: string, change: Partial<Card>): readonly Card[] {
	const next = cards.map((card) => (card.id === id ? { ...card, ...change } : card));
	handOver(cards, next);
	return next;
}

/** The places go with the newer list, so that they are kept once. */
function handOver(from: readonly Card[], to: readonly Card[]): Map<string, number> | undefined {
	const known = places.get(from);
	if (!known) return undefined;
	places.delete(from);
	places.set(to, known);
	return known;
}
