// What one audience may see of a session. The reveal is a change here, not a feature: hidden cards are never in it.
import { keptItems, learningQuestion } from './keeping.ts';
import { notReady } from './course.ts';
import { here, playbookOf, type World } from './round.ts';
import { atTable, type Card, type Seat, type State } from './state.ts';
import type { Audience, Own, Tally, View, ViewCard, ViewSeat } from './view.ts';

/** A state and what an audience saw of it. */
export interface Seen {
	readonly state: State;
	readonly view: View;
}

/**
 * The view of everyone in one audience. Hidden text, locks, passes and the outcome before its time are not in it.
 * `before`: what this audience saw earlier; it only saves work, the view is the same without it.
 */
export function project(state: State, audience: Audience, world: World, before?: Seen): View {
	const over = state.stage === 'closed' || state.stage === 'ended';
	const base: View = {
		audience,
		code: state.code,
		playbook: state.playbook,
		stage: state.stage,
		lead: state.lead,
		labels: {},
		question: '',
		at: state.at,
		startedAt: state.startedAt,
		spent: state.spent,
		seats: [],
		ready: { count: 0, of: 0 },
		answered: {},
		revealed: [],
		cards: [],
		groups: [],
		tallies: [],
		done: [],
		spoken: [],
		parked: []
	};
	if (over) {
		const cards = state.cards.length + state.withdrawn;
		return {
			...base,
			destroyed: {
				cards,
				parked: state.parked,
				kept: state.stage === 'closed' ? keptItems(state, world).length : 0
			}
		};
	}
	if (audience === 'waiting') return base;
	const facilitators = audience === 'facilitators';
	const table = atTable(state).filter((s) => s.status === 'here');
	const { outcome, ...preparation } = state.preparation;
	const last = state.at.phase >= 0 && state.at.phase === playbookOf(state, world).phases.length - 1;
	const full: View = {
		...base,
		labels: state.preparation.labels,
		question: learningQuestion(state),
		seats: state.seats
			.filter((s) => facilitators || (s.status !== 'waiting' && s.status !== 'gone'))
			.map((s) => viewSeat(s, facilitators)),
		ready: { count: table.filter((s) => state.ready.includes(s.id)).length, of: table.length },
		answered: answered(state, world),
		revealed: state.revealed,
		...board(state, facilitators, before),
		groups: state.groups,
		tallies: tallies(state),
		done: state.done,
		...(state.turns ? { turns: state.turns } : {}),
		spoken: state.spoken,
		...(state.preparation.released && audience !== 'wall' ? { case: state.preparation.case } : {}),
		...(state.revealed.includes('outcome/outcome') ? { outcome } : {}),
		...(last ? { keeping: keptItems(state, world, true) } : {})
	};
	if (!facilitators) return full;
	return {
		...full,
		aside: state.aside,
		preparation: { ...preparation, outcomeSaved: outcome !== '' },
		...(state.stage === 'preparing' || state.stage === 'lobby' ? { missing: notReady(state, world) } : {})
	};
}

/** What one seat alone gets to know: nothing about cards, because the server does not know whose they are. */
export const own = (state: State, seat: string): Own => ({
	seat,
	ready: state.ready.includes(seat),
	leads: state.lead === seat
});

/** The shown cards, and which are parked. A board that only grew at its end is looked at from where it ended before. */
function board(state: State, facilitators: boolean, before?: Seen): Pick<View, 'cards' | 'parked'> {
	const goesOn =
		before?.state.stage === state.stage &&
		boxIsOpen(before.state, facilitators) === boxIsOpen(state, facilitators) &&
		state.cards.grewFrom(before.state.cards);
	const fresh = goesOn ? state.cards.slice(before.state.cards.length) : state.cards;
	const cards = fresh
		.filter((c) => c.shown && !c.parked && (boxIsOpen(state, facilitators) || c.kind !== 'question'))
		.map(viewCard);
	const parked = fresh.filter((c) => c.parked).map((c) => c.id);
	const more = <T>(known: readonly T[], added: readonly T[]) => (added.length ? [...known, ...added] : known);
	return goesOn
		? { cards: more(before.view.cards, cards), parked: more(before.view.parked, parked) }
		: { cards, parked };
}

/** Questions from the box are the facilitator's until the session has started. */
const boxIsOpen = (state: State, facilitators: boolean) => facilitators || state.at.phase >= 0;

const views = new WeakMap<Card, ViewCard>();
/** Made once per card, so that what did not change is the same object in the next view. */
function viewCard(card: Card): ViewCard {
	const known = views.get(card);
	if (known) return known;
	const { id, phase, kind, text, fields, about, late } = card;
	const view = { id, phase, kind, text, fields, ...(about === undefined ? {} : { about }), late };
	views.set(card, view);
	return view;
}

const viewSeat = (
	{ id, name, organisation, function: what, status, distance, co }: Seat,
	facilitators: boolean
): ViewSeat => ({
	id,
	name,
	organisation,
	function: what,
	status,
	...(facilitators ? { distance, co } : {})
});

function answered(state: State, world: World): Record<string, number> {
	const at = here(state, world);
	const counts: Record<string, number> = {};
	for (const ask of at?.step.asks ?? [])
		counts[ask] = new Set(
			state.answers.filter((a) => a.phase === at!.phase.key && a.ask === ask).map((a) => a.lock)
		).size;
	return counts;
}

function tallies(state: State): readonly Tally[] {
	const found = new Map<string, { tally: Tally; counts: Record<string, number> }>();
	for (const { phase, ask, about, value } of state.answers) {
		if (!state.revealed.includes(`${phase}/${ask}`)) continue;
		const id = `${phase}/${ask}/${about ?? ''}`;
		let entry = found.get(id);
		if (!entry) {
			const counts: Record<string, number> = {};
			entry = { counts, tally: { id, phase, ask, ...(about === undefined ? {} : { about }), counts } };
			found.set(id, entry);
		}
		entry.counts[value] = (entry.counts[value] ?? 0) + 1;
	}
	return [...found.values()].map((e) => e.tally);
}
