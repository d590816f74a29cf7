// The board of a phase: cards, groups of cards, secret answers and acts. What may be written where comes from the
// round type. Nobody changes another's text; only the key that the author's tab keeps opens a card.
import type { CommandOf, Who } from './command.ts';
import type { Event } from './event.ts';
import { keptItems } from './keeping.ts';
import type { Kind } from './playbook.ts';
import { refuse, type Refusal } from './refusal.ts';
import { here, kindOf, type World } from './round.ts';
import { doubt, isRevealed, seatOf, type Card, type State } from './state.ts';

type BoardCommand = CommandOf<
	| 'contribute'
	| 'amend'
	| 'withdraw'
	| 'group'
	| 'ungroup'
	| 'mark'
	| 'park'
	| 'unpark'
	| 'set_aside'
	| 'doubt'
	| 'answer'
	| 'act'
>;

/** Most cards in one session, so that one hostile tab cannot fill the disk. */
export const mostCards = 10_000;
/** How many different people must say that a card sounds like a decision before it is parked (draaiboek §2.5). */
export const doubtsToPark = 2;

/** What happens when somebody asks something about cards, answers or acts [S1-S16, S32-S35]. */
export function decideBoard(
	command: BoardCommand,
	state: State,
	who: Who,
	world: World
): readonly Event[] | Refusal {
	switch (command.type) {
		case 'contribute':
			return contribute(command, state, who, world);
		case 'amend': {
			const card = own(command, state);
			if (!card) return refuse('not_yours');
			const kind = kindOf(card.phase, card.kind, state, world);
			if (!kind) return refuse('not_known');
			const wrong = unfit(kind, command.text, command.fields);
			if (wrong) return wrong;
			const amended = {
				type: 'amended',
				card: card.id,
				text: command.text.trim(),
				fields: counting(kind, command.fields)
			} as const;
			return card.parked ? [amended, { type: 'unparked', card: card.id, cleared: false }] : [amended];
		}
		case 'withdraw':
			return own(command, state) ? [{ type: 'withdrawn', card: command.card }] : refuse('not_yours');
		case 'park': {
			const card = who.role === 'lead' ? find(command.card, state) : own(command, state);
			if (!card || (who.role === 'lead' && !card.shown && card.lock !== command.lock))
				return refuse('not_yours');
			return card.parked ? [] : [{ type: 'parked', card: card.id }];
		}
		case 'unpark': {
			const card = own(command, state);
			if (!card) return refuse('not_yours');
			return card.parked ? [{ type: 'unparked', card: card.id, cleared: true }] : [];
		}
		case 'set_aside':
			if (command.back ? state.aside === 0 : state.aside >= mostCards) return [];
			return [{ type: 'set_aside', back: command.back }];
		case 'doubt':
			return doubted(command, state);
		case 'group': {
			const at = here(state, world)!;
			const cards = [...new Set(command.cards)];
			const onBoard = (id: string) =>
				state.cards.some((c) => c.id === id && c.phase === at.phase.key && c.shown && !c.parked);
			if (!cards.length || !cards.every(onBoard)) return refuse('not_known');
			if (command.title.length > 80) return refuse('too_long', '80');
			return [
				{ type: 'grouped', group: command.group, phase: at.phase.key, title: command.title.trim(), cards }
			];
		}
		case 'ungroup':
			return state.groups.some((g) => g.id === command.group)
				? [{ type: 'ungrouped', group: command.group }]
				: refuse('not_known');
		case 'mark': {
			const card = find(command.card, state);
			const field =
				card?.shown &&
				!card.parked &&
				kindOf(card.phase, card.kind, state, world)?.fields?.find((f) => f.key === command.field);
			if (!card || !field) return refuse('not_known');
			if (field.own || !field.options?.includes(command.value)) return refuse('wrong_field', command.field);
			return [{ type: 'marked', card: card.id, field: command.field, value: command.value }];
		}
		case 'answer':
			return answer(command, state, world);
		case 'act':
			return act(command, state, who, world);
	}
}

const find = (id: string, state: State): Card | undefined => state.cards.byId(id);
function own(command: { card: string; lock: string }, state: State): Card | undefined {
	const card = find(command.card, state);
	return card?.lock === command.lock ? card : undefined;
}

function contribute(
	command: CommandOf<'contribute'>,
	state: State,
	who: Who,
	world: World
): readonly Event[] | Refusal {
	const at = here(state, world)!;
	const kind = at.rules.kinds?.(at.phase.config).find((k) => k.key === command.kind);
	if (!kind) return refuse('not_known');
	const known = find(command.card, state);
	if (known) return known.lock === command.lock ? [] : refuse('not_yours');
	const shown = isRevealed(state, at.phase.key, kind.key);
	const writable = at.step.kinds?.includes(kind.key) || shown;
	if (!writable) return refuse('not_now');
	const bringer = seatOf(state, who.seat)?.function === 'bringer';
	if (
		kind.by === 'lead'
			? who.role !== 'lead' && who.role !== 'co'
			: kind.by === 'bringer'
				? !bringer
				: who.role === 'lead'
	)
		return refuse('not_yours');
	if (state.cards.length >= mostCards) return refuse('too_many', String(mostCards));
	const wrong = unfit(kind, command.text, command.fields);
	if (wrong) return wrong;
	if (
		kind.about
			? !state.cards.some(
					(c) => c.id === command.about && kind.about!.includes(c.kind) && c.shown && !c.parked
				)
			: command.about
	)
		return refuse('not_known');
	return [
		{
			type: 'contributed',
			card: command.card,
			phase: at.phase.key,
			kind: kind.key,
			text: command.text.trim(),
			fields: counting(kind, command.fields),
			...(command.about === undefined ? {} : { about: command.about }),
			shown: (kind.open ?? false) || shown,
			late: shown && !kind.open,
			lock: command.lock
		}
	];
}

/** What is wrong with a text and its fields for this kind of card, if anything. */
function unfit(kind: Kind, text: string, fields: Readonly<Record<string, string>>): Refusal | undefined {
	if (!text.trim()) return refuse('empty');
	if (text.length > kind.max) return refuse('too_long', String(kind.max));
	for (const key of Object.keys(fields))
		if (!kind.fields?.some((f) => f.key === key)) return refuse('wrong_field', key);
	for (const field of kind.fields ?? []) {
		const value = fields[field.key] ?? '';
		if (!value.trim()) {
			if (field.required) return refuse('wrong_field', field.key);
			continue;
		}
		if (field.options && !field.options.includes(value)) return refuse('wrong_field', field.key);
		if (field.max && value.length > field.max) return refuse('too_long', String(field.max));
	}
	return undefined;
}

/** The fields without those that only count beside another answer: no name without "ja, met mijn naam". */
function counting(kind: Kind, fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const idle = kind.fields?.filter((f) => f.when && fields[f.when.field] !== f.when.is) ?? [];
	if (!idle.some((f) => f.key in fields)) return fields;
	return Object.fromEntries(Object.entries(fields).filter(([key]) => !idle.some((f) => f.key === key)));
}

function doubted(command: CommandOf<'doubt'>, state: State): readonly Event[] | Refusal {
	const card = find(command.card, state);
	if (!card?.shown) return refuse('not_known');
	if (card.parked) return [];
	const taps = state.answers.filter((a) => a.ask === doubt && a.about === card.id);
	if (taps.some((a) => a.lock === command.lock)) return [];
	const tap = {
		type: 'answered',
		phase: card.phase,
		ask: doubt,
		about: card.id,
		value: 'yes',
		lock: command.lock
	} as const;
	return taps.length + 1 >= doubtsToPark ? [tap, { type: 'parked', card: card.id }] : [tap];
}

function answer(command: CommandOf<'answer'>, state: State, world: World): readonly Event[] | Refusal {
	const at = here(state, world)!;
	const ask = at.rules.asks?.find((a) => a.key === command.ask);
	if (!ask) return refuse('not_known');
	if (!at.step.asks?.includes(ask.key)) return refuse('not_now');
	if (command.value !== '' && !ask.values.includes(command.value)) return refuse('wrong_field', ask.key);
	if (
		ask.about
			? !state.cards.some((c) => c.id === command.about && ask.about!.includes(c.kind) && c.shown)
			: command.about
	)
		return refuse('not_known');
	const mine = state.answers.filter(
		(a) => a.phase === at.phase.key && a.ask === ask.key && a.lock === command.lock
	);
	const before = mine.find((a) => a.about === command.about);
	if ((before?.value ?? '') === command.value) return [];
	if (ask.most && command.value !== '' && !before && mine.length >= ask.most)
		return refuse('too_many', String(ask.most));
	return [
		{
			type: 'answered',
			phase: at.phase.key,
			ask: ask.key,
			...(command.about === undefined ? {} : { about: command.about }),
			value: command.value,
			lock: command.lock
		}
	];
}

function act(command: CommandOf<'act'>, state: State, who: Who, world: World): readonly Event[] | Refusal {
	const at = here(state, world)!;
	const known = at.rules.acts?.find((a) => a.key === command.act);
	if (!known) return refuse('not_known');
	const bringer = seatOf(state, who.seat)?.function === 'bringer';
	if (
		known.by === 'lead'
			? who.role !== 'lead'
			: known.by === 'bringer'
				? !bringer && who.role !== 'lead'
				: !who.seat
	)
		return refuse('not_yours');
	const value = command.value.trim();
	const onBoard = (c: Card) => c.id === value && c.phase === at.phase.key && c.shown && !c.parked;
	if (known.value === 'text' && value.length > 400) return refuse('too_long', '400');
	if (known.value === 'card' && !state.cards.some(onBoard)) return refuse('not_known');
	if (known.value === 'item' && !keptItems(state, world, true).some((i) => i.id === value))
		return refuse('not_known');
	if (known.value === 'none' && value) return refuse('wrong_field', known.key);
	const seat = known.value === 'none' ? who.seat : undefined;
	const before = state.done.findLast((d) => {
		if (known.value === 'none') return d.act === known.key && d.phase === at.phase.key && d.seat === seat;
		return known.value === 'item' ? d.value === value : d.act === known.key && d.phase === at.phase.key;
	});
	if (before?.act === known.key && before.value === value) return [];
	return [
		{
			type: 'acted',
			phase: at.phase.key,
			act: known.key,
			value,
			...(seat ? { seat } : {})
		}
	];
}
