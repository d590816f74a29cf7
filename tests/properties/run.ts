// Plays random commands by random people against a core and checks, all along, what must always be so. The letters
// are those of src/lib/session/SPEC.md.
import type { Command, Who } from '#lib/session/command.ts';
import type { Event } from '#lib/session/event.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import type { Seen } from '#lib/session/project.ts';
import { nothing, type State } from '#lib/session/state.ts';
import type { Audience, View } from '#lib/session/view.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { paths, type Core } from './core.ts';
import { checkCourse } from './course.ts';
import { commandsOf, dice, whoIs, type Asking, type Dice } from './moves.ts';
import { copy, must } from './must.ts';
import { Oracle, placesOf } from './oracle.ts';
import { roleChanging, take } from './paths.ts';
import { same } from './same.ts';
import { scrambled } from './scramble.ts';
import { look } from './seeing.ts';
import { mustBeAllowed, mustBeRefused } from './verdicts.ts';

export const audiences: readonly Audience[] = ['participants', 'facilitators', 'wall', 'waiting'];
export const playbook = 'four-windows';
export const places = placesOf(world, playbook);

/** How often each kind of thing happened in all runs, so that a test can tell whether it tested anything. */
export type Coverage = Map<string, number>;

/** Commands that are followed even when the core says that it is so already. */
const settled = new Set<Command['type']>(['act', 'contribute', 'doubt', 'park', 'unpark']);

interface Step {
	readonly command: Command;
	readonly who: Who;
	readonly now: number;
	readonly result: unknown;
}

/** What adds up is another thing each time it is asked; the room knows a repeat of it by the number of the command. */
const addsUp: ReadonlySet<Command['type']> = new Set(['extend', 'set_aside']);

export class Run {
	core: Core;
	coverage: Coverage;
	state: State = nothing;
	events: Event[] = [];
	oracle = new Oracle(places);
	now = Date.UTC(2026, 10, 3, 9);
	count = 0;
	/** What each audience was last sent, and what its screens made of it. */
	sent = new Map<Audience, Seen>();
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
			if (d.chance(30)) for (const audience of audiences) if (d.chance(50)) look(this, audience);
		}
		for (const audience of audiences) look(this, audience);
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
			must(
				!mustBeAllowed(this.oracle, command, who, before),
				'P10',
				() => `${command.type} was ${result.refused}`
			);
			return;
		}
		must(!wasOver, 'P6', () => `${command.type} after the end`);
		must(
			!mustBeRefused(this.oracle, command, who, before),
			'P10',
			() => `${command.type} by ${who.role} was allowed`
		);
		for (const event of result) this.#check(event);
		this.state = result.reduce(this.core.evolve, before);
		this.events.push(...result);
		if (result.length || settled.has(command.type))
			this.oracle.follow(command, who, this.now, before.turns?.current);
		this.#same(command, by);
		checkCourse(this);
	}

	/** A second sending of the same command changes nothing. */
	#same(command: Command, by: string) {
		if (addsUp.has(command.type)) return;
		const again = this.core.decide(command, this.state, this.who(by), this.now, world);
		if (isRefusal(again) || !again.length) return;
		const after = again.reduce(this.core.evolve, this.state);
		must(same(after, this.state), 'P5', () => `${command.type} twice: ${JSON.stringify(again)}`);
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
