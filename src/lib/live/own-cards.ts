// This person's own cards as the tab shows them: what the server has, with what is still on its way laid over it.
import type { Ask, OwnCard } from '#lib/session/protocol.ts';

/** An own card: `saving` until the server has it on disk. */
export type MineCard = OwnCard & { readonly saving: boolean };

/** A card that is in the outbox still; its phase is not known to the command, and comes back with `mine`. */
export const unsent = ({
	card: id,
	kind,
	text,
	fields,
	about
}: Extract<Ask, { type: 'contribute' }>): MineCard => ({
	id,
	phase: '',
	kind,
	text,
	fields,
	...(about === undefined ? {} : { about }),
	parked: false,
	saving: true
});

/** Own cards with a change that was not answered yet. */
export function laid(cards: readonly MineCard[], command: Ask): readonly MineCard[] {
	if (command.type === 'withdraw') return cards.filter((c) => c.id !== command.card);
	if (command.type !== 'amend') return cards;
	const { card, text, fields } = command;
	return cards.map((c) => (c.id === card ? { ...c, text, fields, saving: true } : c));
}
