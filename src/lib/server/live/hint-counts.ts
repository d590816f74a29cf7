// How many cards of this round sound like something worth a talk, for the facilitators: never whose, never which.
import { check } from '#lib/checks/check.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Hinted } from '#lib/session/protocol.ts';
import { here } from '#lib/session/round.ts';
import type { Card, State } from '#lib/session/state.ts';

/** Looked at once: a card that is changed is another object. */
const known = new WeakMap<Card, { readonly decision: boolean; readonly wording: boolean }>();

function look(card: Card) {
	let kinds = known.get(card);
	if (!kinds) {
		const found = check([card.text, ...Object.values(card.fields)].join('.\n'), {
			kinds: ['decision', 'wording']
		});
		const has = (kind: string) => found.some((finding) => finding.kind === kind);
		kinds = { decision: has('decision'), wording: has('wording') };
		known.set(card, kinds);
	}
	return kinds;
}

/** How many cards are read before others get a turn. */
const atOnce = 20;

/**
 * Counts the cards of the phase at hand that carry a hint. Only what everyone sees counts: a card that is still hidden would be
 * given away by the moment at which a number grows.
 */
export async function hintCounts(state: State): Promise<Hinted> {
	const at = state.playbook ? here(state, world) : undefined;
	const cards = state.cards.filter((c) => c.phase === at?.phase.key && c.shown && !c.parked);
	const counts = { decision: 0, wording: 0 };
	for (const [i, card] of cards.entries()) {
		if (i % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve));
		const { decision, wording } = look(card);
		if (decision) counts.decision += 1;
		if (wording) counts.wording += 1;
	}
	return counts;
}
