// The state after an event. What did not change is reused: identity is how we find out what to send.
import type { Event } from './event.ts';
import { Growing } from './growing.ts';
import { prepared } from './preparation.ts';
import { doubt, nothing, type Card, type Seat, type State } from './state.ts';
import { afterTurn } from './turns.ts';

/** Folds events over a state, from nothing when none is given. */
export const replay = (events: readonly Event[], from: State = nothing): State => events.reduce(evolve, from);

/** The state after one event. Never refuses: what is an event has happened. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'created':
			return {
				...state,
				code: event.code,
				playbook: event.playbook,
				preparation: { ...state.preparation, title: event.title }
			};
		case 'prepared':
			return { ...state, preparation: prepared(state.preparation, event.part) };
		case 'case_released':
			return { ...state, preparation: { ...state.preparation, released: true } };
		case 'opened':
			return { ...state, stage: 'lobby' };
		case 'joined': {
			const { seat: id, name, organisation, distance, pass } = event;
			const seat: Seat = {
				id,
				name,
				organisation,
				distance,
				pass,
				function: 'participant',
				status: 'waiting',
				co: false
			};
			return { ...state, seats: [...state.seats, seat], lead: event.lead ? id : state.lead };
		}
		case 'seat_changed':
			return {
				...state,
				seats: seatsWith(state, event.seat, { status: event.status }),
				ready: event.status === 'here' ? state.ready : state.ready.filter((id) => id !== event.seat)
			};
		case 'assigned':
			return { ...state, seats: seatsWith(state, event.seat, { function: event.function }) };
		case 'handed_over':
			return {
				...state,
				seats: seatsWith({ ...state, seats: seatsWith(state, state.lead, { co: true }) }, event.seat, {
					co: true
				}),
				lead: event.seat
			};
		case 'co_made':
			return { ...state, seats: seatsWith(state, event.seat, { co: event.co }) };
		case 'listed':
			return state;
		case 'started':
			return { ...state, stage: 'running', startedAt: event.at };
		case 'moved':
			return moved(state, event.phase, event.step, event.at);
		case 'revealed':
			return revealed(state, event.whats);
		case 'extended':
			return { ...state, at: { ...state.at, extra: state.at.extra + event.minutes * 60_000 } };
		case 'paused':
			// While paused, `since` holds how long the step had run, so that the timer stands still.
			return { ...state, stage: 'paused', at: { ...state.at, since: event.at - state.at.since } };
		case 'resumed':
			return { ...state, stage: 'running', at: { ...state.at, since: event.at - state.at.since } };
		case 'ended':
			return { ...state, stage: 'ended' };
		case 'closed':
			return { ...state, stage: 'closed' };
		case 'contributed': {
			const { card: id, phase, kind, text, fields, about, shown, late, lock } = event;
			const card: Card = {
				id,
				phase,
				kind,
				text,
				fields,
				...(about === undefined ? {} : { about }),
				shown,
				late,
				parked: false,
				cleared: false,
				lock
			};
			return { ...state, cards: state.cards.with(card) };
		}
		case 'amended':
			return withCard(state, event.card, { text: event.text, fields: event.fields });
		case 'withdrawn':
			return {
				...state,
				cards: Growing.of(state.cards.filter((c) => c.id !== event.card)),
				groups: ungrouped(state, event.card),
				answers: state.answers.filter((a) => a.about !== event.card),
				withdrawn: state.withdrawn + 1
			};
		case 'grouped': {
			const taken = new Set(event.cards);
			const rest = state.groups
				.filter((g) => g.id !== event.group)
				.map((g) => ({ ...g, cards: g.cards.filter((id) => !taken.has(id)) }))
				.filter((g) => g.cards.length);
			const { group: id, phase, title, cards } = event;
			return { ...state, groups: [...rest, { id, phase, title, cards }] };
		}
		case 'ungrouped':
			return { ...state, groups: state.groups.filter((g) => g.id !== event.group) };
		case 'marked': {
			const card = state.cards.byId(event.card);
			return withCard(state, event.card, { fields: { ...card?.fields, [event.field]: event.value } });
		}
		case 'parked':
			return {
				...withCard(state, event.card, { parked: true }),
				groups: ungrouped(state, event.card),
				parked: state.parked + 1
			};
		case 'unparked':
			return {
				...withCard(state, event.card, { parked: false, cleared: event.cleared }),
				// What was said before the author answered does not count twice.
				answers: state.answers.filter((a) => a.ask !== doubt || a.about !== event.card),
				parked: state.parked - 1
			};
		case 'set_aside':
			return { ...state, aside: state.aside + (event.back ? -1 : 1) };
		case 'answered': {
			const { phase, ask, about, value, lock } = event;
			const rest = state.answers.filter(
				(a) => !(a.lock === lock && a.phase === phase && a.ask === ask && a.about === about)
			);
			const answer = { phase, ask, ...(about === undefined ? {} : { about }), value, lock };
			return { ...state, answers: value === '' ? rest : [...rest, answer] };
		}
		case 'acted': {
			const { phase, act, value, seat } = event;
			return { ...state, done: [...state.done, { phase, act, value, ...(seat ? { seat } : {}) }] };
		}
		case 'readied':
			return {
				...state,
				ready: event.ready ? [...state.ready, event.seat] : state.ready.filter((id) => id !== event.seat)
			};
		case 'turns_set':
			return { ...state, turns: { order: event.order, had: [], passed: [], since: 0 } };
		case 'turn_given':
			return state.turns
				? { ...state, turns: { ...state.turns, current: event.seat, since: event.at } }
				: state;
		case 'turn_ended':
			if (!state.turns) return state;
			return {
				...state,
				turns: afterTurn(state.turns, event.seat, event.passed),
				spoken:
					!event.last || state.spoken.includes(event.seat) ? state.spoken : [...state.spoken, event.seat]
			};
	}
}

/** A new step: time is booked, everyone is busy again, and turns are set anew where the step has them. */
function moved(state: State, phase: number, step: number, at: number): State {
	const from = String(state.at.phase);
	const { turns: _turns, spent, ...rest } = state;
	return {
		...rest,
		at: { phase, step, since: at, extra: 0 },
		spent: state.at.phase < 0 ? spent : { ...spent, [from]: (spent[from] ?? 0) + at - state.at.since },
		ready: []
	};
}

/** Shows cards together, shuffled: by their ids, which are random, so that nothing tells who was first. */
function revealed(state: State, whats: readonly string[]): State {
	const now = (card: Card) => !card.shown && whats.includes(`${card.phase}/${card.kind}`);
	const shown = state.cards
		.filter(now)
		.map((c) => ({ ...c, shown: true }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		...state,
		revealed: [...state.revealed, ...whats],
		cards: shown.length ? Growing.of([...state.cards.filter((c) => !now(c)), ...shown]) : state.cards
	};
}

const seatsWith = (state: State, id: string, change: Partial<Seat>): readonly Seat[] =>
	state.seats.map((s) => (s.id === id ? { ...s, ...change } : s));

const withCard = (state: State, id: string, change: Partial<Card>): State => ({
	...state,
	cards: state.cards.changed(id, change)
});

const ungrouped = (state: State, card: string) =>
	state.groups.some((g) => g.cards.includes(card))
		? state.groups
				.map((g) => ({ ...g, cards: g.cards.filter((id) => id !== card) }))
				.filter((g) => g.cards.length)
		: state.groups;
