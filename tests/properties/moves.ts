// From a number to a command: what some person at the table might ask now, sensible or not.
import type { Command, Who } from '#lib/session/command.ts';
import { here, type World } from '#lib/session/round.ts';
import { placeOf } from '#lib/session/course.ts';
import type { CardField, Kind } from '#lib/session/playbook.ts';
import type { State } from '#lib/session/state.ts';
import type { Oracle, Paper } from './oracle.ts';

export const people = ['seat-0', 'seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-5', 'seat-6'] as const;

/** A row of numbers that follows from one number (mulberry32), so that a move shrinks to nothing or stays. */
export function dice(seed: number) {
	let a = seed | 0;
	const roll = (n: number): number => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % n;
	};
	return {
		roll,
		chance: (percent: number) => roll(100) < percent,
		pick: <T>(list: readonly T[]): T | undefined => list[roll(list.length || 1)]
	};
}
export type Dice = ReturnType<typeof dice>;

/** Who a person is now, as the server would find out. */
export function whoIs(seat: string, state: State): Who {
	const found = state.seats.find((s) => s.id === seat);
	if (!found || found.status === 'gone') return { role: 'visitor' };
	if (state.lead === seat) return { role: 'lead', seat };
	if (found.status === 'waiting') return { role: 'waiting', seat };
	return { role: found.co ? 'co' : 'participant', seat };
}

export interface Asking {
	readonly command: Command;
	/** A seat, or one of the roles without one. */
	readonly by: string;
}

/** Marks and ids that were not used before. */
export interface Fresh {
	mark: (letter: string) => string;
	/** A random id, so that its order has nothing to do with time. */
	id: (dice: Dice) => string;
}

type Weight = readonly [weight: number, make: (t: Table) => readonly Asking[]];
interface Table {
	readonly state: State;
	readonly oracle: Oracle;
	readonly world: World;
	readonly d: Dice;
	readonly fresh: Fresh;
	readonly one: string;
	/** Usually the facilitator. */
	readonly chair: string;
	readonly last: Asking | undefined;
}

const ask = (by: string, command: { type: Command['type'] } & Record<string, unknown>): readonly Asking[] => [
	{ by, command: { id: 'c', ...command } as unknown as Command }
];
const lockOf = (card: string) => `§k${card.slice(1)}§`;
const ballotOf = (seat: string) => `§v${seat.slice(5)}§`;

function fieldsFor(kind: Kind, { d, fresh, oracle }: Table): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const { key, options, required } of kind.fields ?? []) {
		if (!required && d.chance(40)) continue;
		if (d.chance(2)) continue;
		if (options) fields[key] = d.pick(options)!;
		else if (key === 'windows') fields[key] = '1,2';
		else if (key === 'besides') fields[key] = d.pick(oracle.papers)?.id ?? 'c0';
		else fields[key] = fresh.mark('f');
	}
	return fields;
}

const writeOne = (t: Table, by: string): readonly Asking[] => {
	const at = here(t.state, t.world);
	const kinds = at?.rules.kinds?.(at.phase.config) ?? [];
	const now = kinds.filter((k) => at?.step.kinds?.includes(k.key));
	const kind = t.d.chance(85) ? (t.d.pick(now) ?? t.d.pick(kinds)) : t.d.pick(kinds);
	if (!kind) return [];
	const abouts = t.oracle.papers.filter((p) => kind.about?.includes(p.kind.key));
	const about = kind.about ? (t.d.pick(abouts)?.id ?? 'c0') : undefined;
	const card = t.fresh.id(t.d);
	const text = t.fresh.mark('t');
	const who = kind.by === 'lead' && t.d.chance(85) ? t.state.lead : by;
	return ask(who, {
		type: 'contribute',
		card,
		kind: kind.key,
		text: t.d.chance(10) ? `  ${text} ` : text,
		fields: fieldsFor(kind, t),
		...(about === undefined ? {} : { about }),
		lock: lockOf(card)
	});
};

/** A card, and its key or, one time in eight, another's. */
const someCard = ({ oracle, d }: Table, parked = false): [Paper, string] | undefined => {
	const paper = d.pick(oracle.papers.filter((p) => !parked || p.parked));
	return paper && [paper, d.chance(12) ? lockOf('c0') : paper.lock];
};

const onCard = (
	t: Table,
	make: (paper: Paper, lock: string) => readonly Asking[],
	parked = false
): readonly Asking[] => {
	const found = someCard(t, parked);
	return found ? make(...found) : [];
};

const moves: readonly Weight[] = [
	[150, (t) => writeOne(t, t.one)],
	[40, (t) => Array.from({ length: 2 + t.d.roll(4) }, () => writeOne(t, t.one)).flat()],
	[
		130,
		(t) =>
			ask(t.d.chance(12) ? t.one : t.chair, { type: 'next', from: t.d.chance(95) ? placeOf(t.state) : '0.0' })
	],
	[55, (t) => ask(t.chair, { type: 'back', from: placeOf(t.state), confirmed: t.d.chance(90) })],
	[
		45,
		(t) =>
			onCard(t, (p, lock) =>
				ask(t.one, {
					type: 'amend',
					card: p.id,
					text: t.fresh.mark('t'),
					fields: fieldsFor(p.kind, t),
					lock
				})
			)
	],
	[35, (t) => onCard(t, (p, lock) => ask(t.one, { type: 'withdraw', card: p.id, lock }))],
	[
		30,
		(t) => onCard(t, (p, lock) => ask(t.d.chance(50) ? t.chair : t.one, { type: 'park', card: p.id, lock }))
	],
	[25, (t) => onCard(t, (p, lock) => ask(t.one, { type: 'unpark', card: p.id, lock }), t.d.chance(80))],
	[
		50,
		(t) => {
			const paper = t.d.pick(t.oracle.papers);
			const tappers = t.d.chance(40) ? [t.one, t.one] : t.d.chance(50) ? [t.one, t.d.pick(people)!] : [t.one];
			return tappers.flatMap((by) =>
				paper ? ask(by, { type: 'doubt', card: paper.id, lock: ballotOf(by) }) : []
			);
		}
	],
	[
		80,
		(t) => {
			const asks = here(t.state, t.world)?.rules.asks ?? [];
			const known = t.d.pick(asks);
			if (!known) return [];
			const again = [...t.oracle.answers.keys()]
				.map((key) => key.split('|') as [string, string, string, string])
				.filter(([phase, name]) => phase === t.oracle.place?.phase && name === known.key);
			const before = t.d.chance(30) ? t.d.pick(again) : undefined;
			if (before) {
				const [, name, card, lock] = before;
				const value = t.d.pick(known.values);
				return ask(t.one, { type: 'answer', ask: name, value, ...(card ? { about: card } : {}), lock });
			}
			const about = known.about && t.d.pick(t.oracle.papers.filter((p) => known.about!.includes(p.kind.key)));
			const value = t.d.chance(85) ? t.d.pick(known.values) : '';
			return ask(t.one, {
				type: 'answer',
				ask: known.key,
				value,
				...(about ? { about: about.id } : {}),
				lock: ballotOf(t.one)
			});
		}
	],
	[
		70,
		(t) => {
			const known = t.d.pick(here(t.state, t.world)?.rules.acts ?? []);
			if (!known) return [];
			const items = [
				...t.oracle.papers.filter((p) => p.kind.kept).map((p) => p.id),
				'*question',
				'*no_lesson'
			];
			const values = {
				text: t.d.chance(80) ? t.fresh.mark('r') : '',
				card: t.d.pick(t.oracle.papers)?.id ?? 'c0',
				item: t.d.pick(items)!,
				none: ''
			};
			const by = known.by === 'lead' ? t.chair : t.one;
			return ask(by, { type: 'act', act: known.key, value: values[known.value] });
		}
	],
	[25, (t) => ask(t.one, { type: 'ready', ready: t.d.chance(70) })],
	[30, (t) => ask(t.chair, { type: 'give_turn', seat: t.one })],
	[30, (t) => ask(t.chair, { type: 'end_turn', seat: t.state.turns?.current ?? t.one })],
	[30, (t) => ask(t.one, { type: 'pass' })],
	[20, () => people.flatMap((seat) => ask(seat, { type: 'pass' }))],
	[12, (t) => ask(t.chair, { type: t.d.chance(50) ? 'pause' : 'resume' })],
	[6, (t) => ask(t.chair, { type: 'extend', minutes: t.d.roll(4) })],
	[10, (t) => ask(t.one, { type: t.d.pick(['step_out', 'come_back', 'leave', 'come_back'] as const)! })],
	[14, (t) => ask(t.chair, { type: t.d.chance(70) ? 'admit' : 'excuse', seat: t.one })],
	[10, (t) => ask(t.chair, { type: 'hand_over', seat: t.one })],
	[6, (t) => ask(t.chair, { type: 'make_co', seat: t.one, co: t.d.chance(70) })],
	[
		10,
		(t) =>
			ask(t.chair, {
				type: 'assign',
				seat: t.one,
				function: t.d.pick(['bringer', 'dissenter', 'participant'] as const)
			})
	],
	[
		20,
		(t) => {
			const some = t.oracle.papers.filter(() => t.d.chance(30)).map((p) => p.id);
			const shown = t.oracle.seen('wall').filter((p) => p.phase === t.oracle.place?.phase);
			const cards = t.d.chance(70) ? shown.filter(() => t.d.chance(50)).map((p) => p.id) : some;
			return ask(t.chair, { type: 'group', group: `g${t.d.roll(3)}`, title: 'samen', cards });
		}
	],
	[5, (t) => ask(t.chair, { type: 'ungroup', group: `g${t.d.roll(3)}` })],
	[
		20,
		(t) => {
			const own = t.d.chance(30);
			const choice = (f: CardField) => f.options !== undefined && (!own || f.own === true);
			const paper = t.d.pick(t.oracle.papers.filter((p) => p.kind.fields?.some(choice)));
			const field = t.d.pick(paper?.kind.fields?.filter(choice) ?? []);
			if (!paper || !field) return [];
			return ask(t.chair, {
				type: 'mark',
				card: paper.id,
				field: field.key,
				value: t.d.pick(field.options!)
			});
		}
	],
	[10, (t) => ask('system', joinOf(t.one))],
	[
		12,
		(t) => {
			const card = t.fresh.id(t.d);
			return ask('visitor', { type: 'ask', card, text: t.fresh.mark('t'), lock: lockOf(card) });
		}
	],
	[6, (t) => ask(t.one, { type: 'set_aside', back: t.d.chance(40) })],
	[5, () => ask('lead', { type: 'release_case' })],
	[12, (t) => ask(t.chair, { type: 'start' })],
	[40, (t) => ask(t.chair, { type: 'close' })],
	[2, (t) => ask(t.chair, { type: 'end' })],
	[30, (t) => (t.last ? [t.last] : [])]
];
const total = moves.reduce((sum, [weight]) => sum + weight, 0);

export const joinOf = (seat: string, leads = false) => ({
	type: 'join' as const,
	seat,
	name: `name ${seat}`,
	organisation: `type ${Number(seat.slice(5)) % 3}`,
	distance: 'none',
	pass: `§p${seat.slice(5)}§`,
	lead: leads
});

/** One move: the commands it stands for, in order. */
export function commandsOf(
	seed: number,
	state: State,
	oracle: Oracle,
	world: World,
	fresh: Fresh,
	last: Asking | undefined
): readonly Asking[] {
	const d = dice(seed);
	let left = d.roll(total);
	const one = d.pick(people)!;
	const chair = d.chance(92) ? state.lead : one;
	if (state.stage === 'paused' && d.chance(25)) return ask(chair, { type: 'resume' });
	if (state.stage === 'lobby' && d.chance(12)) return ask(chair, { type: 'start' });
	if (state.stage === 'lobby' && d.chance(12)) {
		const card = fresh.id(d);
		return ask('visitor', { type: 'ask', card, text: fresh.mark('t'), lock: lockOf(card) });
	}
	if (oracle.place?.last && d.chance(5)) return ask(chair, { type: 'close' });
	for (const [weight, make] of moves) {
		if (left < weight) return make({ state, oracle, world, d, fresh, one, chair, last });
		left -= weight;
	}
	return [];
}
