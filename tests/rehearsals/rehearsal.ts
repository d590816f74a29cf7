// A session with pretend people against the pure core. It keeps a transcript of what the wall shows, step by step, and
// looks at every screen after every command for a text that nobody should have yet.
import { kept } from '#lib/session/keeping.ts';
import type { Kept } from '#lib/session/kept.ts';
import { placeOf } from '#lib/session/course.ts';
import type { Event } from '#lib/session/event.ts';
import { evolve, replay } from '#lib/session/evolve.ts';
import { project } from '#lib/session/project.ts';
import { here } from '#lib/session/round.ts';
import { atTable, type State } from '#lib/session/state.ts';
import type { Who } from '#lib/session/command.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { did, type Asked } from '../sessions/given.ts';

const minute = 60_000;

export class Rehearsal {
	readonly events: Event[];
	readonly transcript: string[] = [];
	/** How often a hidden text was on a screen. */
	leaks = 0;
	state: State;
	#now: number;
	#shown = new Set<string>();
	#cards = 0;

	constructor(events: readonly Event[], now: number) {
		this.events = [...events];
		this.state = replay(events);
		this.#now = now;
	}

	ask(asked: Asked, who: Who): void {
		this.#now += minute / 10;
		const events = did(this.state, asked, who, this.#now);
		this.events.push(...events);
		this.state = events.reduce(evolve, this.state);
		const hidden = this.state.cards.filter((c) => !c.shown || c.parked).map((c) => c.text);
		for (const audience of ['participants', 'facilitators', 'wall', 'waiting'] as const) {
			const screen = JSON.stringify(project(this.state, audience, world));
			this.leaks += hidden.filter((text) => screen.includes(JSON.stringify(text).slice(1, -1))).length;
		}
	}

	/** Someone writes a card; gives its id. */
	write(who: Who, kind: string, text: string, fields: Record<string, string> = {}, about?: string): string {
		// Ids as random as needed to see that the order of showing is not that of writing, and the same every time.
		const card = `card-${((++this.#cards * 7919) % 997).toString().padStart(3, '0')}`;
		const rest = about === undefined ? {} : { about };
		this.ask({ type: 'contribute', card, kind, text, fields, ...rest, lock: `key-${card}` }, who);
		return card;
	}

	answer(who: Who, ask: string, value: string, about?: string): void {
		const rest = about === undefined ? {} : { about };
		this.ask({ type: 'answer', ask, value, ...rest, lock: `ballot-${who.seat}` }, who);
	}

	ready(...all: readonly Who[]): void {
		for (const who of all) this.ask({ type: 'ready', ready: true }, who);
	}

	/** Everyone has a turn, but who passes. */
	round(lead: Who, ...passing: readonly Who[]): void {
		for (const who of passing) this.ask({ type: 'pass' }, who);
		const first = this.state.turns!.order.find((id) => !passing.some((who) => who.seat === id))!;
		this.ask({ type: 'give_turn', seat: first }, lead);
		for (let next = this.state.turns?.current; next; next = this.state.turns?.current)
			this.ask({ type: 'end_turn', seat: next }, lead);
	}

	/** The facilitator moves on, after the wall was written down. */
	next(lead: Who, expected: string): void {
		this.note();
		this.ask({ type: 'next', from: placeOf(this.state) }, lead);
		const at = here(this.state, world)!;
		const place = `${at.phase.key}.${at.step.key}`;
		if (place !== expected) throw new Error(`The session is at ${place}, not at ${expected}`);
	}

	/** Writes down what the wall shows now that it did not show before. */
	note(): void {
		const at = here(this.state, world)!;
		const wall = project(this.state, 'wall', world);
		this.transcript.push(`\n## ${at.phase.key} · ${at.step.key}\n`);
		if (at.step.form === 'write') this.transcript.push(`${wall.ready.count} van ${wall.ready.of} klaar`);
		for (const card of wall.cards) {
			if (this.#shown.has(card.id)) continue;
			this.#shown.add(card.id);
			const fields = Object.entries(card.fields).map(([key, value]) => `${key}: ${value}`);
			const more = [...fields, ...(card.late ? ['na het tonen'] : [])].join('; ');
			this.transcript.push(`- ${card.kind}: ${card.text}${more ? ` (${more})` : ''}`);
		}
		for (const { id, ask, counts } of wall.tallies) {
			if (this.#shown.has(id)) continue;
			this.#shown.add(id);
			const dots = Object.entries(counts).sort(([a], [b]) => Number(a) - Number(b));
			this.transcript.push(`- ${ask}: ${dots.map(([value, n]) => `${value} × ${n}`).join(', ')}`);
		}
		for (const item of wall.keeping ?? [])
			this.transcript.push(`- ${item.out ? 'gaat eruit' : 'blijft'}: ${item.sort}: ${item.text}`);
		const spoken = wall.turns && `beurt gehad: ${wall.turns.had.length}, gepast: ${wall.turns.passed.length}`;
		if (spoken) this.transcript.push(`\n${spoken}`);
	}

	kept(session: string): Kept {
		return { session, ...kept(this.state, world) };
	}

	everyone = (): readonly Who[] => atTable(this.state).map((s) => ({ role: 'participant', seat: s.id }));
}
