// The session core as one thing that can be swapped: the real one, or one with a planted bug.
import { decide } from '#lib/session/decide.ts';
import { evolve } from '#lib/session/evolve.ts';
import { apply, changes } from '#lib/session/changes.ts';
import { kept } from '#lib/session/keeping.ts';
import { own, project } from '#lib/session/project.ts';
import type { State } from '#lib/session/state.ts';
import type { Audience } from '#lib/session/view.ts';
import { ownCards } from '#lib/server/live/own-cards.ts';
import { audienceOf, whoIs } from '#lib/server/live/seats.ts';

/** The ways to a view beside the live one: coming in late, after a reload, in a second tab, in another role. */
export const paths = ['catch_up', 'reload', 'second_tab', 'role_change'] as const;
export type Path = (typeof paths)[number];

export interface Core {
	readonly decide: typeof decide;
	readonly evolve: typeof evolve;
	readonly project: typeof project;
	/** What is seen along each way; a bug may sit in one of them alone. */
	readonly paths: Readonly<Record<Path, typeof project>>;
	readonly own: typeof own;
	readonly ownCards: typeof ownCards;
	/** What a seat is let in to, on each of its two screens. */
	readonly audience: (seat: string, state: State, as: 'participant' | 'facilitator') => Audience | undefined;
	readonly changes: typeof changes;
	readonly apply: typeof apply;
	readonly kept: typeof kept;
}

export const core: Core = {
	decide,
	evolve,
	project,
	paths: { catch_up: project, reload: project, second_tab: project, role_change: project },
	own,
	ownCards,
	audience: (seat, state, as) => audienceOf(whoIs(seat, state, false), as),
	changes,
	apply,
	kept
};
