// Plays random commands by random people against a core and checks, all along, what must always be so. The letters
// are those of src/lib/session/SPEC.md.
import type { Command, Who } from '#lib/session/command.ts';
import type { Event } from '#lib/session/event.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import { here } from '#lib/session/round.ts';
import { placeOf } from '#lib/session/course.ts';
import {
	atTable,
	caseQuestions,
	nothing,
	present,
	suitabilityQuestions,
	type State
} from '#lib/session/state.ts';
import type { Audience, View } from '#lib/session/view.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { paths, type Core } from './core.ts';
import { commandsOf, dice, joinOf, people, whoIs, type Asking, type Dice } from './moves.ts';
import { marksIn, Oracle, placesOf, secrets } from './oracle.ts';
import { roleChanging, take } from './paths.ts';
import { same } from './same.ts';
import { scrambled } from './scramble.ts';

export const audiences: readonly Audience[] = ['participants', 'facilitators', 'wall', 'waiting'];
const playbook = 'four-windows';
export const places = placesOf(world, playbook);
/** How often each kind of thing happened in all runs, so that a test can tell whether it tested anything. */
export type Coverage = Map<string, number>;

/** Commands that are followed even when the core says that it is so already. */
const settled = new Set<Command['type']>(['act', 'contribute', 'doubt', 'park', 'unpark']);

/** A property that does not hold. */
class Broken extends Error {}
export const must = (holds: boolean, property: string, detail: () => string) => {
	if (!holds) throw new Broken(`[${property}] ${detail()}`);
};
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const list = (set: Set<string>) => [...set].sort().join(' ');

interface Step {
	readonly command: Command;
	readonly who: Who;
	readonly now: number;
	readonly result: unknown;
}

export class Run {
	core: Core;
	coverage: Coverage;
	state: State = nothing;
	events: Event[] = [];
	oracle = new Oracle(places);
	now = Date.UTC(2026, 10, 3, 9);
	count = 0;
	/** What each audience was last sent, and what its screens made of it. */
	sent = new Map<Audience, View>();
	screens = new Map<Audience, View>();
	steps: Step[] = [];
	from: State = nothing;
	#begun = 'the beginning';

	constructor(core: Core, coverage: Coverage = new Map()) {
		this.core = core;
		this.coverage = coverage;
	}

	/** The same run, to go on from here in another way. */
	fork(coverage: Coverage): Run {
		const run = new Run(this.core, coverage);
		run.state = run.from = this.state;
		run.#begun = `${this.oracle.place?.phase ?? 'lobby'}.${this.oracle.place?.step.key ?? ''}`;
		run.events = [...this.events];
		run.oracle = this.oracle.clone();
		run.now = this.now;
		run.count = this.count;
		run.sent = new Map(this.sent);
		run.screens = new Map(this.screens);
		return run;
	}

	fresh = {
		mark: (letter: string) => `§${letter}${10 + this.count++}§`,
		id: (d: Dice) => `c${1e8 + d.roll(9e8)}${String(this.count++).padStart(4, '0')}`
	};

	/** Random moves, then everyone looks. */
	play(seeds: readonly number[]): void {
		try {
			this.#play(seeds);
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			const told = this.steps.map((s) => `${s.who.seat ?? s.who.role} ${JSON.stringify(s.command)}`);
			throw new Error(`${error.message}\nafter, from ${this.#begun}:\n${told.join('\n')}`, { cause: error });
		}
	}

	#play(seeds: readonly number[]) {
		let last: Asking | undefined;
		for (const seed of seeds) {
			const d = dice(seed ^ 0x5bd1e995);
			for (const asking of commandsOf(seed, this.state, this.oracle, world, this.fresh, last)) {
				const before = this.events.length;
				this.ask(asking);
				last = asking;
				if (roleChanging.has(asking.command.type) && this.events.length > before)
					take(this, 'role_change', d);
			}
			if (d.chance(20)) take(this, d.pick(paths)!, d);
			if (d.chance(30)) for (const audience of audiences) if (d.chance(50)) this.look(audience);
		}
		for (const audience of audiences) this.look(audience);
		this.#replay();
		this.#opaque();
	}

	who = (by: string): Who =>
		by === 'system' || by === 'visitor' || by === 'lead' ? { role: by } : whoIs(by, this.state);

	ask({ command, by }: Asking): void {
		const who = this.who(by);
		const before = this.state;
		const wasOver = this.oracle.over;
		this.now += 1 + (this.count % 7) * 900;
		const result = this.core.decide(command, before, who, this.now, world);
		this.steps.push({ command, who, now: this.now, result });
		if (isRefusal(result)) {
			this.hit(`refused ${command.type}`);
			must(!this.#mustBeAllowed(command, who, before), 'P10', () => `${command.type} was ${result.refused}`);
			return;
		}
		must(!wasOver, 'P6', () => `${command.type} after the end`);
		must(
			!this.#mustBeRefused(command, who, before),
			'P10',
			() => `${command.type} by ${who.role} was allowed`
		);
		for (const event of result) this.#check(event);
		this.state = result.reduce(this.core.evolve, before);
		this.events.push(...result);
		if (result.length || settled.has(command.type))
			this.oracle.follow(command, who, this.now, before.turns?.current);
		this.#same(command, by);
		this.#course();
	}

	/** A second sending of the same command changes nothing. */
	#same(command: Command, by: string) {
		if (command.type === 'extend') return;
		const again = this.core.decide(command, this.state, this.who(by), this.now, world);
		if (isRefusal(again) || !again.length) return;
		const after = again.reduce(this.core.evolve, this.state);
		must(same(after, this.state), 'P5', () => `${command.type} twice: ${JSON.stringify(again)}`);
	}

	#mustBeRefused(command: Command, who: Who, before: State): boolean {
		const paper = 'card' in command ? this.oracle.paper(command.card) : undefined;
		switch (command.type) {
			case 'amend':
			case 'withdraw':
			case 'unpark':
				return paper?.lock !== command.lock;
			case 'park':
				return paper?.lock !== command.lock && !(who.role === 'lead' && paper?.shown);
			case 'mark':
				return !paper?.shown || command.field === 'consent';
			case 'doubt':
				return !paper?.shown;
			case 'start':
				return present(before).length < 4;
			case 'next':
				return command.from === placeOf(before) && who.role !== 'lead';
			case 'close':
				return !(
					this.oracle.place?.last &&
					this.oracle.learned &&
					atTable(before).every((s) => this.oracle.spoken.has(s.id))
				);
			default:
				return false;
		}
	}

	#mustBeAllowed(command: Command, who: Who, before: State): boolean {
		if (!who.seat || who.role === 'waiting' || before.stage !== 'running') return false;
		if (command.type === 'withdraw') return this.oracle.paper(command.card)?.lock === command.lock;
		if (command.type !== 'act' || command.act !== 'take_out' || !this.oracle.place?.last) return false;
		const paper = this.oracle.paper(command.value);
		return (paper?.kind.kept === 'lesson' || paper?.kind.kept === 'note') && paper.shown && !paper.parked;
	}

	#check(event: Event) {
		this.hit(event.type);
		if (event.type === 'contributed' && event.late) this.hit('late');
		if (event.type === 'acted') this.hit(event.act);
		const text = JSON.stringify(event);
		const onCard = 'card' in event || 'lock' in event || 'cards' in event;
		must(!(onCard && /seat-|name seat|§p\d/.test(text)), 'P7', () => text);
		must(!('seat' in event && /"c\d{9,}/.test(text)), 'P7', () => text);
	}

	#course() {
		const { at, seats, lead, spent, stage } = this.state;
		const place = this.oracle.place;
		const really = here(this.state, world);
		must(
			really?.phase.key === place?.phase && really?.step.key === place?.step.key,
			'P10',
			() => `at ${really?.phase.key}.${really?.step.key}, not ${place?.phase}.${place?.step.key}`
		);
		const bringer = seats.find((s) => s.function === 'bringer');
		must(!bringer || (bringer.id !== lead && !bringer.co), 'P10', () => 'the bringer leads');
		if (at.phase < 0 || this.oracle.over) return;
		const running = stage === 'paused' ? at.since : this.now - at.since;
		const booked = Object.values(spent).reduce((sum, ms) => sum + ms, running);
		const paused = this.oracle.paused + (this.oracle.pausedAt ? this.now - this.oracle.pausedAt : 0);
		must(
			booked === this.now - this.oracle.startedAt - paused && Object.values(spent).every((ms) => ms >= 0),
			'P11',
			() => `${booked} booked of ${this.now - this.oracle.startedAt - paused}`
		);
	}

	/** One audience gets what changed since it last looked, and sees what it should and nothing else. */
	look(audience: Audience): void {
		this.#bundle(audience, this.see(audience, this.core.project));
	}

	/** What an audience sees along one way, after checking that it is what it should see and nothing else. */
	see(audience: Audience, project: Core['project']): View {
		const view = project(this.state, audience, world);
		const text = JSON.stringify(view);
		const found = list(marksIn(text));
		const right = list(this.oracle.marks(audience));
		must(found === right, 'P1', () => `${audience} sees ${found}\nshould ${right}`);
		must(
			audience === 'facilitators' || !/"(distance|preparation|missing)"/.test(text),
			'P1',
			() => `${audience}: ${text}`
		);
		const seen = this.oracle.seen(audience);
		must(
			same(
				view.cards.map((c) => [c.id, c.late]),
				seen.map((p) => [p.id, p.late])
			),
			'P2',
			() => `${audience} sees ${JSON.stringify(view.cards)}\nshould ${JSON.stringify(seen)}`
		);
		this.#tallies(view);
		this.#keeping(view);
		must(view.ready.count <= view.ready.of, 'P1', () => `${view.ready.count} of ${view.ready.of} ready`);
		return view;
	}

	#bundle(audience: Audience, view: View) {
		const sent = this.sent.get(audience);
		const screen = this.screens.get(audience);
		this.sent.set(audience, view);
		if (!sent || !screen) return void this.screens.set(audience, copy(view));
		const changed = copy(this.core.changes(sent, view));
		const bundle = list(marksIn(JSON.stringify(changed)));
		const allowed = this.oracle.marks(audience);
		must(
			[...marksIn(bundle)].every((m) => allowed.has(m)),
			'P1',
			() => `${audience} was sent ${bundle}`
		);
		const next = this.core.apply(screen, changed);
		must(
			same(next, view),
			'P4',
			() => `${audience} has ${JSON.stringify(next)}\nshould ${JSON.stringify(view)}`
		);
		this.screens.set(audience, next);
		this.hit('bundle');
	}

	#tallies(view: View) {
		if (this.oracle.over || view.audience === 'waiting')
			return must(!view.tallies.length, 'P1', () => 'tallies');
		const counts: Record<string, Record<string, number>> = {};
		const ballots: Record<string, Set<string>> = {};
		for (const [key, value] of this.oracle.answers) {
			const [phase, ask, about, lock] = key.split('|') as [string, string, string, string];
			if (phase === this.oracle.place?.phase) (ballots[ask] ??= new Set()).add(lock);
			if (!this.oracle.revealed.has(`${phase}/${ask}`)) continue;
			const tally = (counts[`${phase}/${ask}/${about}`] ??= {});
			tally[value] = (tally[value] ?? 0) + 1;
		}
		const seen = Object.fromEntries(view.tallies.map((t) => [t.id, t.counts]));
		must(same(seen, counts), 'P1', () => `${JSON.stringify(seen)} for ${JSON.stringify(counts)}`);
		const answered = Object.fromEntries(
			(this.oracle.place?.step.asks ?? []).map((ask) => [ask, ballots[ask]?.size ?? 0])
		);
		must(same(view.answered, answered), 'P1', () => `answered ${JSON.stringify(view.answered)}`);
	}

	/** The list on the wall, what would leave the session, and what should: one and the same. */
	#keeping(view: View) {
		if (!view.keeping)
			return must(
				!this.oracle.place?.last || this.oracle.over || view.audience === 'waiting',
				'P9',
				() => 'no list'
			);
		const listed = view.keeping.filter((i) => !i.out).map((i) => i.text + Object.values(i.fields).join());
		const leaves = list(marksIn(JSON.stringify(this.core.kept(this.state, world))));
		const right = list(this.oracle.remaining());
		must(list(marksIn(listed.join())) === right, 'P9', () => `listed ${listed.join()}\nshould ${right}`);
		must(leaves === right, 'P9', () => `leaves ${leaves}\nshould ${right}`);
	}

	#replay() {
		const again = copy(this.events).reduce(this.core.evolve, nothing);
		must(same(again, this.state), 'P3', () => `replay differs after ${this.events.length} events`);
	}

	/** The same commands with other texts of the same length lead to the same events with those other texts. */
	#opaque() {
		let state = this.from;
		for (const { command, who, now, result } of this.steps) {
			const other = this.core.decide(scrambled(command), state, who, now, world);
			must(
				same(other, scrambled(result)),
				'P8',
				() => `${JSON.stringify(other)}\nis not ${JSON.stringify(scrambled(result))}`
			);
			if (!isRefusal(other)) state = other.reduce(this.core.evolve, state);
		}
	}

	hit(what: string) {
		this.coverage.set(what, (this.coverage.get(what) ?? 0) + 1);
	}
}

/** A run at every step of the draaiboek and in the lobby, with something on the board, to go on from. */
export function beginnings(core: Core): readonly Run[] {
	const run = new Run(core);
	const found: Run[] = [];
	const ask = (by: string, command: object) => run.ask({ by, command: { id: 'c', ...command } as Command });
	const part = (rest: object) => ask('system', { type: 'prepare', part: rest });
	ask('system', { type: 'create', code: 'K7PMWQ3H', playbook, title: secrets.title });
	for (const question of suitabilityQuestions) part({ field: 'suitability', question, value: 'yes' });
	part({ field: 'consent', decision: 'given', reason: secrets.consent });
	for (const question of caseQuestions) part({ field: 'case', question, value: secrets.case });
	part({ field: 'outcome', value: secrets.outcome });
	part({ field: 'question', value: secrets.question });
	part({ field: 'label', phase: 'people', value: secrets.label });
	part({ field: 'look_back', value: true });
	ask('system', { type: 'open' });
	ask('system', joinOf(people[0], true));
	for (const seat of people.slice(1, 6)) {
		ask('system', joinOf(seat));
		ask(people[0], { type: 'admit', seat });
	}
	ask(people[0], { type: 'assign', seat: people[1], function: 'bringer' });
	ask(people[0], { type: 'assign', seat: people[2], function: 'dissenter' });
	ask(people[0], { type: 'make_co', seat: people[4], co: true });
	for (const audience of audiences) run.look(audience);
	found.push(run.fork(run.coverage));
	ask(people[0], { type: 'start' });
	for (;;) {
		const { step, kinds } = run.oracle.place!;
		for (const key of [...(step.kinds ?? []), ...(step.kinds?.slice(0, 1) ?? [])])
			writeOne(
				run,
				kinds.find((k) => k.key === key)!
			);
		if (step.key === 'talk' && run.oracle.place!.phase === 'lessons')
			ask(people[0], { type: 'act', act: 'no_lesson', value: run.fresh.mark('r') });
		if (step.last) for (const { id } of atTable(run.state).slice(0, 4)) ask(id, { type: 'pass' });
		for (const audience of audiences) run.look(audience);
		found.push(run.fork(run.coverage));
		if (step.last) ask(people[5], { type: 'pass' });
		if (run.oracle.at === places.length - 1) break;
		ask(people[0], { type: 'next', from: placeOf(run.state) });
	}
	// One in which someone came in too late for the last words, and one in which nothing was learned after all.
	const late = run.fork(run.coverage);
	late.ask({ by: 'system', command: { id: 'c', ...joinOf(people[6]) } as Command });
	late.ask({ by: people[0], command: { id: 'c', type: 'admit', seat: people[6] } });
	late.steps = [];
	late.from = late.state;
	const lessons = run.oracle.papers.filter((p) => p.kind.kept === 'lesson');
	for (const { id } of lessons) ask(people[2], { type: 'act', act: 'take_out', value: id });
	ask(people[2], { type: 'act', act: 'take_out', value: '*no_lesson' });
	return [...found, late, run];
}

function writeOne(run: Run, kind: (typeof places)[number]['kinds'][number]) {
	const d = dice(run.count);
	const card = run.fresh.id(d);
	const fields: Record<string, string> = {};
	for (const { key, options, required } of kind.fields ?? [])
		if (required || key === 'name') fields[key] = options?.[0] ?? run.fresh.mark('f');
	const about = kind.about && run.oracle.papers.find((p) => kind.about!.includes(p.kind.key) && p.shown)?.id;
	const by = kind.by === 'lead' ? people[0] : people[1 + d.roll(5)]!;
	run.ask({
		by,
		command: {
			id: 'c',
			type: 'contribute',
			card,
			kind: kind.key,
			text: run.fresh.mark('t'),
			fields,
			...(about ? { about } : {}),
			lock: `§k${card.slice(1)}§`
		}
	});
}
