// From saved states to screens: per session and audience the view that was last sent, and the changes since.
import { changes } from '#lib/session/changes.ts';
import { project, type Seen } from '#lib/session/project.ts';
import type { Bundle, Whole } from '#lib/session/protocol.ts';
import type { World } from '#lib/session/round.ts';
import type { Audience } from '#lib/session/view.ts';
import type { Room } from './room.ts';

/** After a message, what happens within this many milliseconds in one session goes out as one. */
export const bundleMs = 10;

interface Sent extends Seen {
	readonly seq: number;
}

/** The views of one session as its screens have them. */
export class Broadcast {
	readonly #sent = new Map<Audience, Sent>();
	readonly #world: World;
	readonly #now: () => number;

	constructor(world: World, now: () => number) {
		this.#world = world;
		this.#now = now;
	}

	/** The whole view for one audience, at the number its bundles go on from. */
	whole(room: Room, audience: Audience): Omit<Whole, 'own'> {
		let sent = this.#sent.get(audience);
		if (!sent) {
			const { state, seq } = room;
			sent = { state, view: project(state, audience, this.#world), seq };
			this.#keep(audience, sent);
		}
		return { seq: sent.seq, view: sent.view, now: this.#now() };
	}

	/** What changed for an audience since it was last told; undefined when nothing did, or nobody listens. */
	next(room: Room, audience: Audience): Bundle | undefined {
		const sent = this.#sent.get(audience);
		if (!sent || sent.seq === room.seq) return undefined;
		const { state, seq } = room;
		const view = project(state, audience, this.#world, sent);
		const found = changes(sent.view, view);
		if (!found.length) return undefined;
		const bundle = { from: sent.seq, to: seq, changes: found, now: this.#now() };
		this.#keep(audience, { state, view, seq });
		return bundle;
	}

	/** After the end there is nothing to go on from; and a page that stays open must not keep the texts in memory. */
	#keep(audience: Audience, sent: Sent) {
		if (sent.view.destroyed) this.#sent.delete(audience);
		else this.#sent.set(audience, sent);
	}

	/** Nobody of this audience is there any more. */
	forget(audience: Audience) {
		this.#sent.delete(audience);
	}
}
