// Bugs that were planted on purpose, each a wrapper around the core, to show that the properties would find them.
import type { Command } from '#lib/session/command.ts';
import type { Event } from '#lib/session/event.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import { Growing } from '#lib/session/growing.ts';
import { here } from '#lib/session/round.ts';
import { atTable, type Card, type State } from '#lib/session/state.ts';
import type { View, ViewCard } from '#lib/session/view.ts';
import { core, type Core } from '../properties/core.ts';

type Decide = Core['decide'];
type Project = Core['project'];

/** The core, but what it decides goes through this. */
const deciding = (
	change: (events: readonly Event[], command: Command, ...rest: Context) => readonly Event[]
): Core => ({
	...core,
	decide: (command, state, who, now, w) => {
		const result = core.decide(command, state, who, now, w);
		return isRefusal(result) ? result : change(result, command, state, who, now);
	}
});
type Context = [State, Parameters<Decide>[2], number];

/** The core, but some commands are answered otherwise. */
const answering = (other: (...asked: Parameters<Decide>) => ReturnType<Decide> | undefined): Core => ({
	...core,
	decide: (...asked) => other(...asked) ?? core.decide(...asked)
});

/** The core, but what is seen goes through this. */
const seeing = (change: (view: View, state: State) => View): Core => ({
	...core,
	project: (state, audience, w) => change(core.project(state, audience, w), state)
});

/** The core, but an event does this to the state. */
const becoming = (change: (after: State, event: Event, before: State) => State): Core => ({
	...core,
	evolve: (before, event) => change(core.evolve(before, event), event, before)
});

const cardOf = ({ id, phase, kind, text, fields, late }: Card): ViewCard => ({
	id,
	phase,
	kind,
	text,
	fields,
	late
});
const withAll = (view: View, cards: Iterable<Card>): View => ({
	...view,
	cards: [...view.cards, ...Array.from(cards, cardOf)]
});
const over = (view: View) => view.destroyed !== undefined || view.audience === 'waiting';

function sharedView(): Project {
	let last: { state: State; view: View } | undefined;
	return (state, audience, w) => {
		if (last?.state === state) return { ...last.view, audience };
		const view = core.project(state, audience, w);
		last = { state, view };
		return view;
	};
}

function lazyView(): Project {
	const known = new Map<string, View>();
	return (state, audience, w) => {
		const name = `${audience}/${state.cards.length}/${state.at.phase}.${state.at.step}/${state.stage}`;
		const view = core.project(state, audience, w);
		const before = known.get(name);
		known.set(name, before ?? view);
		return before ? { ...view, cards: before.cards } : view;
	};
}

function forgetful(): Core['evolve'] {
	let events = 0;
	return (state, event) => {
		events += 1;
		const after = core.evolve(state, event);
		return event.type === 'revealed' ? { ...after, spent: { ...after.spent, '-': events % 2 } } : after;
	};
}

export const planted: Readonly<Record<string, Core>> = {
	'one step back shows what is hidden there': deciding((events, command, state) => {
		if (command.type !== 'back' || !events.length) return events;
		const hidden = [...new Set(state.cards.filter((c) => !c.shown).map((c) => `${c.phase}/${c.kind}`))];
		return [...events, { type: 'revealed', whats: hidden }];
	}),
	'the facilitator sees hidden cards': seeing((view, state) =>
		view.audience === 'facilitators' && !over(view)
			? withAll(
					view,
					state.cards.filter((c) => !c.shown && !c.parked)
				)
			: view
	),
	'the text of a parked card stays': seeing((view, state) =>
		over(view)
			? view
			: withAll(
					view,
					state.cards.filter((c) => c.parked && c.shown)
				)
	),
	'locks of cards go along': seeing((view, state) =>
		over(view) ? view : ({ ...view, locks: state.cards.map((c) => c.lock) } as View)
	),
	'passes of seats go along': seeing((view, state) =>
		over(view) ? view : ({ ...view, seats: state.seats.map((s) => ({ ...s })) } as View)
	),
	'a late card is not marked': deciding((events) =>
		events.map((e) => (e.type === 'contributed' ? { ...e, late: false } : e))
	),
	'a card that is known is added again': answering((command, state, who, now, w) => {
		if (command.type !== 'contribute' || !state.cards.some((c) => c.id === command.card)) return undefined;
		const others = { ...state, cards: Growing.of(state.cards.filter((c) => c.id !== command.card)) };
		return core.decide(command, others, who, now, w);
	}),
	'cards are shown in the order in which they were written': becoming((after, event, before) => {
		if (event.type !== 'revealed') return after;
		const written = before.cards.map((c) => c.id);
		return {
			...after,
			cards: Growing.of([...after.cards].sort((a, b) => written.indexOf(a.id) - written.indexOf(b.id)))
		};
	}),
	'an event says who wrote the card': deciding((events, _command, _state, who) =>
		events.map((e) => (e.type === 'contributed' ? ({ ...e, seat: who.seat } as Event) : e))
	),
	'an event of a tap says who tapped': deciding((events, _command, _state, who) =>
		events.map((e) => (e.type === 'answered' ? ({ ...e, by: who.seat } as Event) : e))
	),
	'the outcome is seen a phase early': seeing((view, state) =>
		!over(view) && view.at.phase >= 9 ? { ...view, outcome: state.preparation.outcome } : view
	),
	'the wall sees the case': seeing((view, state) =>
		view.audience === 'wall' && !over(view) ? { ...view, case: state.preparation.case } : view
	),
	'who waits sees the board': {
		...core,
		project: (state, audience, w) =>
			core.project(state, audience === 'waiting' ? 'participants' : audience, w)
	},
	'questions from the box are seen before the start': seeing((view, state) =>
		view.stage === 'lobby' && view.audience === 'participants' ? withAll(view, state.cards) : view
	),
	'counts are seen before they are shown': {
		...core,
		project: (state, audience, w) => {
			const at = here(state, w);
			const asks = at?.step.asks?.map((ask) => `${at.phase.key}/${ask}`) ?? [];
			return core.project({ ...state, revealed: [...state.revealed, ...asks] }, audience, w);
		}
	},
	'all audiences share one view': { ...core, project: sharedView() },
	'a view is not made anew when a text changed': { ...core, project: lazyView() },
	'a board of the same length is taken over from before': {
		...core,
		project: (state, audience, w, before) => {
			const view = core.project(state, audience, w, before);
			const same = before && !over(view) && before.state.cards.length === state.cards.length;
			return same ? { ...view, cards: before.view.cards } : view;
		}
	},
	'close does not wait for last words': answering((command, state, who, now, w) =>
		command.type === 'close'
			? core.decide(command, { ...state, spoken: atTable(state).map((s) => s.id) }, who, now, w)
			: undefined
	),
	'close does not ask for a lesson': answering((command, state, who, now, w) => {
		const result = core.decide(command, state, who, now, w);
		return isRefusal(result) && result.refused === 'no_lesson_yet' && command.type === 'close'
			? [{ type: 'closed', at: now }]
			: undefined;
	}),
	'something still happens after close': answering((command, state, who, now, w) =>
		state.stage === 'closed' && command.type === 'ready'
			? core.decide(command, { ...state, stage: 'running' }, who, now, w)
			: undefined
	),
	'what was taken out leaves the session all the same': {
		...core,
		kept: (state, w) => core.kept({ ...state, done: state.done.filter((d) => d.act !== 'take_out') }, w)
	},
	'taking out is ignored': deciding((events, command) =>
		command.type === 'act' && command.act === 'take_out' ? [] : events
	),
	'parked cards leave the session': {
		...core,
		kept: (state, w) =>
			core.kept({ ...state, cards: Growing.of(state.cards.map((c) => ({ ...c, parked: false }))) }, w)
	},
	'any key opens a card': answering((command, state, who, now, w) => {
		if (command.type !== 'amend') return undefined;
		const lock = state.cards.find((c) => c.id === command.card)?.lock ?? '';
		return core.decide({ ...command, lock }, state, who, now, w);
	}),
	'a card taken back is only marked': becoming((after, event, before) =>
		event.type === 'withdrawn' ? { ...after, cards: before.cards } : after
	),
	'the old text stays beside the new one': becoming((after, event, before) => {
		const old = event.type === 'amended' && before.cards.find((c) => c.id === event.card);
		if (!old || !old.shown || old.parked) return after;
		return {
			...after,
			cards: after.cards.changed(old.id, { text: `${after.cards.byId(old.id)!.text} ${old.text}` })
		};
	}),
	'one person who doubts twice parks a card': answering((command, state, who, now, w) =>
		command.type === 'doubt'
			? core.decide({ ...command, lock: `${command.lock}${state.answers.length}` }, state, who, now, w)
			: undefined
	),
	'the facilitator can mark the consent of another': answering((command, state) =>
		command.type === 'mark' &&
		command.field === 'consent' &&
		state.cards.some((c) => c.id === command.card && c.shown)
			? [{ type: 'marked', card: command.card, field: 'consent', value: command.value }]
			: undefined
	),
	'an answer given again counts twice': becoming((after, event, before) =>
		event.type === 'answered' && event.value
			? { ...after, answers: [...before.answers, after.answers.at(-1)!] }
			: after
	),
	'a change forgets what went': {
		...core,
		changes: (before, after, path) =>
			core.changes(before, after, path).map((c) => ('gone' in c ? { ...c, gone: [] } : c))
	},
	'a change forgets that a part is no more': {
		...core,
		changes: (before, after, path) => core.changes(before, after, path).filter((c) => !('unset' in c))
	},
	'changes lose the order': {
		...core,
		changes: (before, after, path) =>
			core
				.changes(before, after, path)
				.map((c) => ('put' in c ? { path: c.path, put: c.put, gone: c.gone } : c))
	},
	'the state depends on more than its events': { ...core, evolve: forgetful() },
	'a pause does not stop the time': becoming((after, event, before) =>
		event.type === 'resumed' ? { ...after, at: { ...after.at, since: before.at.since } } : after
	),
	'a second click moves a second step': answering((command, state, who, now, w) =>
		command.type === 'next'
			? core.decide({ ...command, from: `${state.at.phase}.${state.at.step}` }, state, who, now, w)
			: undefined
	),
	'the bringer may take the lead': answering((command, state, _who, _now) =>
		command.type === 'hand_over' &&
		state.lead !== command.seat &&
		state.stage === 'running' &&
		atTable(state).some((s) => s.id === command.seat)
			? [{ type: 'handed_over', seat: command.seat }]
			: undefined
	),
	'a stand-in moves the session': answering((command, state, who, now, w) =>
		command.type === 'next' && who.role === 'co'
			? core.decide(command, state, { ...who, role: 'lead' }, now, w)
			: undefined
	),
	'texts with a bracket are refused': answering((command) =>
		command.type === 'contribute' && /[<>"]/.test(command.text) ? { refused: 'wrong_field' } : undefined
	),
	'texts are made lower case': deciding((events) =>
		events.map((e) => (e.type === 'contributed' ? { ...e, text: e.text.normalize('NFC').toLowerCase() } : e))
	)
};
