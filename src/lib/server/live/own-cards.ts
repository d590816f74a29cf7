import type { OwnCard } from '#lib/session/protocol.ts';
import type { State } from '#lib/session/state.ts';

/**
 * The cards whose locks were shown, by card; also hidden and parked ones, because they are the shower's own.
 * A tab asks for them after a reload.
 */
export function ownCards(locks: ReadonlyMap<string, string>, state: State): OwnCard[] {
	return state.cards
		.filter((card) => locks.get(card.id) === card.lock)
		.map(({ id, phase, kind, text, fields, about, parked }) => ({
			id,
			phase,
			kind,
			text,
			fields,
			...(about === undefined ? {} : { about }),
			parked
		}));
}
