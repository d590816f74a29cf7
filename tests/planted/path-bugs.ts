// Bugs that sit in one way to the board alone: who comes in late, reloads, opens a second tab or gets another role.
import { Growing } from '#lib/session/growing.ts';
import { atTable, type Card, type State } from '#lib/session/state.ts';
import type { Audience, View } from '#lib/session/view.ts';
import { core, paths, type Core, type Path } from '../properties/core.ts';
import { planted } from './bugs.ts';

type Project = Core['project'];

const over = (view: View) => view.destroyed !== undefined || view.audience === 'waiting';
const seeing =
	(change: (view: View, state: State) => View): Project =>
	(state, audience, world) => {
		const view = core.project(state, audience, world);
		return over(view) ? view : change(view, state);
	};
const extra = (view: View, more: object) => ({ ...view, ...more }) as View;
const shownAs = ({ id, phase, kind, text, fields, late }: Card) => ({ id, phase, kind, text, fields, late });

/** Bugs of what is seen, beside those of `bugs.ts`. */
const seen: Readonly<Record<string, Project>> = {
	'everyone sees the working title': seeing((view, state) => extra(view, { title: state.preparation.title })),
	'everyone sees the reason for consent': seeing((view, state) =>
		extra(view, { consent: state.preparation.consent })
	),
	'the case is seen before its release': seeing((view, state) =>
		view.audience === 'participants' ? { ...view, case: state.preparation.case } : view
	),
	'answers go along with their keys': seeing((view, state) => extra(view, { answers: state.answers })),
	'no card is marked as late': seeing((view) => ({
		...view,
		cards: view.cards.map((card) => ({ ...card, late: false }))
	})),
	'the last card is missing': seeing((view) => ({ ...view, cards: view.cards.slice(0, -1) })),
	'cards come in the order of their words': seeing((view) => ({
		...view,
		cards: view.cards.toSorted((a, b) => b.text.localeCompare(a.text))
	})),
	'everyone sees the hidden cards of the phase': seeing((view, state) => ({
		...view,
		cards: [...view.cards, ...state.cards.filter((card) => !card.shown && !card.parked).map(shownAs)]
	}))
};

/** Only who is there all along saw something before; a bug in that has no place in the other ways. */
const needsBefore = ({ length }: Project) => length > 3;

const views: Readonly<Record<string, Project>> = {
	...Object.fromEntries(
		Object.entries(planted).flatMap(([bug, { project }]) =>
			project === core.project || needsBefore(project) ? [] : [[bug, project]]
		)
	),
	...seen
};

/** Bugs of a way itself. */
const ways: Readonly<Record<string, Core>> = {
	'reload: any key gives a card': {
		...core,
		ownCards: (locks, state) =>
			core.ownCards(new Map(state.cards.filter((c) => locks.has(c.id)).map((c) => [c.id, c.lock])), state)
	},
	'reload: a key gives the cards of all': {
		...core,
		ownCards: (locks, state) =>
			locks.size ? core.ownCards(new Map(state.cards.map((c) => [c.id, c.lock])), state) : []
	},
	'reload: own parked cards are lost': {
		...core,
		ownCards: (locks, state) => core.ownCards(locks, state).filter((card) => !card.parked)
	},
	'reload: own hidden cards are lost': {
		...core,
		ownCards: (locks, state) =>
			core.ownCards(locks, { ...state, cards: Growing.of(state.cards.filter((card) => card.shown)) })
	},
	'reload: the key goes along': {
		...core,
		ownCards: (locks, state) =>
			core.ownCards(locks, state).map((card) => ({ ...card, lock: locks.get(card.id) }))
	},
	'second tab: a tab hears who else is there': {
		...core,
		own: (state, seat) => ({ ...core.own(state, seat), others: atTable(state).map((s) => s.id) })
	},
	'second tab: a tab hears the pass of its seat': {
		...core,
		own: (state, seat) => ({ ...core.own(state, seat), ...state.seats.find((s) => s.id === seat) })
	},
	'role change: who was sent out stays': audience((seat, state, as, right) =>
		state.seats.find((s) => s.id === seat)?.status === 'gone' && as === 'participant' ? 'participants' : right
	),
	'role change: who handed over may do nothing any more': audience((seat, state, as, right) =>
		as === 'facilitator' && seat !== state.lead ? undefined : right
	),
	'role change: who stands in no more still sees it all': audience((seat, state, as, right) =>
		as === 'facilitator' && state.seats.find((s) => s.id === seat)?.status === 'here' ? 'facilitators' : right
	),
	'role change: who waits is at the table': audience((_seat, _state, _as, right) =>
		right === 'waiting' ? 'participants' : right
	),
	'role change: the new leader sees what participants see': audience((seat, state, as, right) =>
		as === 'facilitator' && seat === state.lead && right ? 'participants' : right
	)
};

function audience(
	other: (
		seat: string,
		state: State,
		as: 'participant' | 'facilitator',
		right: Audience | undefined
	) => Audience | undefined
): Core {
	return { ...core, audience: (seat, state, as) => other(seat, state, as, core.audience(seat, state, as)) };
}

const inOneWay = (path: Path, project: Project): Core => ({
	...core,
	paths: { ...core.paths, [path]: project }
});

/** A wall has no role that could change. */
const ofTheWall: ReadonlySet<string> = new Set(['the wall sees the case']);

/** Every bug of what is seen in each way by itself, and the bugs of the ways. */
export const plantedInPaths: Readonly<Record<string, Core>> = {
	...Object.fromEntries(
		paths.flatMap((path) =>
			Object.entries(views)
				.filter(([bug]) => !(path === 'role_change' && ofTheWall.has(bug)))
				.map(([bug, project]) => [`${path}: ${bug}`, inOneWay(path, project)] as const)
		)
	),
	...ways
};

export const bugsPerPath = Object.keys(views).length - ofTheWall.size;
