// What should be so, kept apart from the core: it follows the commands that were accepted and never reads an event or
// a state. Every text is a mark such as §t12§, so that what a screen holds is found by searching for marks.
import type { Command, Who } from '#lib/session/command.ts';
import type { Kind, Step } from '#lib/session/playbook.ts';
import { rulesOf, type World } from '#lib/session/round.ts';
import type { Audience } from '#lib/session/view.ts';

export const marksIn = (text: string): Set<string> => new Set(text.match(/§[a-z]+\d+§/g));

export interface Paper {
	readonly id: string;
	readonly phase: string;
	readonly kind: Kind;
	text: string;
	fields: Readonly<Record<string, string>>;
	readonly about?: string | undefined;
	shown: boolean;
	readonly late: boolean;
	parked: boolean;
	readonly lock: string;
	readonly box: boolean;
	doubts: string[];
}

interface Place {
	readonly phase: string;
	readonly first: boolean;
	readonly last: boolean;
	readonly step: Step;
	readonly kinds: readonly Kind[];
}

/** All steps of a draaiboek in a row, with the kinds of card of their phase. */
export function placesOf(world: World, playbook: string): readonly Place[] {
	const { phases } = world.playbooks[playbook]!;
	return phases.flatMap((phase, i) => {
		const rules = rulesOf(phase, world);
		return rules.steps(phase.config).map((step, j) => ({
			phase: phase.key,
			first: j === 0,
			last: i === phases.length - 1,
			step,
			kinds: rules.kinds?.(phase.config) ?? []
		}));
	});
}

export class Oracle {
	places: readonly Place[];
	/** Index in `places`; -1 before the start. */
	at = -1;
	over = false;
	released = false;
	lookBack = false;
	held = new Map<string, Paper>();
	/** Ids in the order in which they were shown. */
	order: string[] = [];
	revealed = new Set<string>();
	answers = new Map<string, string>();
	reasons: string[] = [];
	out = new Set<string>();
	chosen = '';
	spoken = new Set<string>();
	/** Where everyone is, who leads, and who may stand in. */
	seats = new Map<string, 'waiting' | 'here' | 'gone'>();
	lead = '';
	cos = new Set<string>();
	startedAt = 0;
	pausedAt = 0;
	paused = 0;

	constructor(places: readonly Place[]) {
		this.places = places;
	}

	clone(): Oracle {
		const copy = new Oracle(this.places);
		Object.assign(copy, this, {
			held: new Map([...this.held].map(([id, p]) => [id, { ...p, doubts: [...p.doubts] }])),
			order: [...this.order],
			revealed: new Set(this.revealed),
			answers: new Map(this.answers),
			reasons: [...this.reasons],
			out: new Set(this.out),
			spoken: new Set(this.spoken),
			seats: new Map(this.seats),
			cos: new Set(this.cos)
		});
		return copy;
	}

	get place(): Place | undefined {
		return this.places[this.at];
	}

	paper(id: string): Paper | undefined {
		return this.held.get(id);
	}

	get papers(): readonly Paper[] {
		return [...this.held.values()];
	}

	/** Follows a command that was accepted; `current` is whose turn it was before it. */
	follow(command: Command, who: Who, now: number, current: string | undefined): void {
		switch (command.type) {
			case 'join':
				if (this.seats.has(command.seat)) return;
				this.seats.set(command.seat, command.lead ? 'here' : 'waiting');
				if (command.lead && !this.lead) this.lead = command.seat;
				else if (command.lead) this.cos.add(command.seat);
				return;
			case 'admit':
				this.seats.set(command.seat, 'here');
				return;
			case 'excuse':
				this.seats.set(command.seat, 'gone');
				return;
			case 'leave':
				if (who.seat) this.seats.set(who.seat, 'gone');
				return;
			case 'hand_over':
				this.cos.add(this.lead).add(command.seat);
				this.lead = command.seat;
				return;
			case 'make_co':
				if (command.co) this.cos.add(command.seat);
				else this.cos.delete(command.seat);
				return;
			case 'release_case':
				this.released = true;
				return;
			case 'prepare':
				if (command.part.field === 'look_back') this.lookBack = command.part.value;
				if (command.part.field === 'case') this.released = false;
				return;
			case 'ask':
				if (!this.paper(command.card)) this.#add(command, 'question', 'question', { from: 'box' }, true);
				return;
			case 'start':
				this.startedAt = now;
				this.#arrive(0);
				return;
			case 'next':
				this.#arrive(this.at + 1);
				return;
			case 'back':
				this.at -= 1;
				return;
			case 'pause':
				this.pausedAt = now;
				return;
			case 'resume':
				this.paused += now - this.pausedAt;
				this.pausedAt = 0;
				return;
			case 'end':
			case 'close':
				this.over = true;
				return;
			case 'contribute':
				if (!this.paper(command.card))
					this.#add(command, this.place!.phase, command.kind, command.fields, false, command.about);
				return;
			case 'amend': {
				const paper = this.paper(command.card)!;
				paper.text = command.text;
				paper.fields = consented(command.fields);
				if (paper.parked) this.#unpark(paper);
				return;
			}
			case 'withdraw':
				this.held.delete(command.card);
				for (const key of this.answers.keys())
					if (key.split('|')[2] === command.card) this.answers.delete(key);
				return;
			case 'park':
				this.paper(command.card)!.parked = true;
				return;
			case 'unpark':
				if (this.paper(command.card)!.parked) this.#unpark(this.paper(command.card)!);
				return;
			case 'doubt': {
				const paper = this.paper(command.card)!;
				if (paper.parked || paper.doubts.includes(command.lock)) return;
				paper.doubts.push(command.lock);
				paper.parked = paper.doubts.length >= 2;
				return;
			}
			case 'mark': {
				const paper = this.paper(command.card)!;
				paper.fields = { ...paper.fields, [command.field]: command.value };
				return;
			}
			case 'answer': {
				const key = [this.place!.phase, command.ask, command.about ?? '', command.lock].join('|');
				if (command.value) this.answers.set(key, command.value);
				else this.answers.delete(key);
				return;
			}
			case 'act':
				if (command.act === 'choose_question') this.chosen = command.value;
				if (command.act === 'take_out') this.out.add(command.value);
				if (command.act === 'put_back') this.out.delete(command.value);
				if (command.act === 'no_lesson') {
					this.reasons.push(command.value);
					this.out.delete('*no_lesson');
				}
				return;
			case 'pass':
				if (this.place?.step.last && who.seat) this.spoken.add(who.seat);
				return;
			case 'end_turn':
			case 'give_turn':
				if (this.place?.step.last && current !== undefined) this.spoken.add(current);
		}
	}

	#add(
		command: { card: string; text: string; lock: string },
		phase: string,
		kind: string,
		fields: Readonly<Record<string, string>>,
		box: boolean,
		about?: string
	) {
		const known = this.places.find((p) => p.phase === phase)!.kinds.find((k) => k.key === kind)!;
		const shown = box || (known.open ?? false) || this.revealed.has(`${phase}/${kind}`);
		this.held.set(command.card, {
			id: command.card,
			phase,
			kind: known,
			text: command.text,
			fields: consented(fields),
			about,
			shown,
			late: shown && !box && !known.open,
			parked: false,
			lock: command.lock,
			box,
			doubts: []
		});
		if (shown) this.order.push(command.card);
	}

	#unpark(paper: Paper) {
		paper.parked = false;
		paper.doubts = [];
	}

	/** Only going forward shows anything. */
	#arrive(at: number) {
		this.at = at;
		const { phase, step } = this.places[at]!;
		const whats = (step.reveals ?? []).map((what) => (what.includes('/') ? what : `${phase}/${what}`));
		for (const what of whats) this.revealed.add(what);
		const shown = this.papers.filter((p) => !p.shown && whats.includes(`${p.phase}/${p.kind.key}`));
		for (const paper of shown) paper.shown = true;
		this.order.push(...shown.map((p) => p.id).sort());
	}

	/** The cards an audience should see, in order. */
	seen(audience: Audience): readonly Paper[] {
		if (this.over || audience === 'waiting') return [];
		return this.order
			.map((id) => this.paper(id))
			.filter((p): p is Paper => p !== undefined && p.shown && !p.parked)
			.filter((p) => !p.box || this.at >= 0 || audience === 'facilitators');
	}

	/** What a seat may see on one of its two screens, if anything. */
	audience(seat: string, as: 'participant' | 'facilitator'): Audience | undefined {
		const where = this.seats.get(seat);
		if (!where || where === 'gone') return undefined;
		if (as === 'participant') return where === 'waiting' ? 'waiting' : 'participants';
		const leads = where === 'here' && (seat === this.lead || this.cos.has(seat));
		return leads ? 'facilitators' : undefined;
	}

	/** The learning question: the mark of the bringer's own when none was chosen that is still there. */
	get question(): Paper | undefined {
		const paper = this.paper(this.chosen);
		return paper && !paper.parked ? paper : undefined;
	}

	/** Exactly the marks an audience should have on its screen. */
	marks(audience: Audience): Set<string> {
		if (this.over || audience === 'waiting') return new Set();
		const texts = this.seen(audience).flatMap((p) => [p.text, ...Object.values(p.fields)]);
		texts.push(...this.reasons, secrets.label);
		const facilitators = audience === 'facilitators';
		if (facilitators) texts.push(secrets.title, secrets.consent, secrets.case, secrets.question);
		if (audience === 'participants' && this.released) texts.push(secrets.case);
		if (!this.question) texts.push(secrets.question);
		if (this.revealed.has('outcome/outcome')) texts.push(secrets.outcome);
		return marksIn(texts.join());
	}

	/** Exactly the marks that should leave the session if it closed now. */
	remaining(): Set<string> {
		const on = (p: Paper | undefined): p is Paper =>
			p !== undefined && p.shown && !p.parked && !this.out.has(p.id);
		const stay = this.papers.filter((p) => {
			if (!on(p) || !p.kind.kept) return false;
			if (p.kind.kept === 'look_back') return this.lookBack;
			return p.kind.kept === 'obstacle' ? on(this.paper(p.about!)) : true;
		});
		const texts = stay.flatMap((p) => [p.text, ...Object.values(p.fields)]);
		if (!this.question && !this.out.has('*question')) texts.push(secrets.question);
		const reason = this.reasons.at(-1);
		if (!stay.some((p) => p.kind.kept === 'lesson') && reason && !this.out.has('*no_lesson'))
			texts.push(reason);
		return marksIn(texts.join());
	}

	get learned(): boolean {
		const lesson = (p: Paper) => p.kind.kept === 'lesson' && p.shown && !p.parked && !this.out.has(p.id);
		return this.papers.some(lesson) || (Boolean(this.reasons.at(-1)) && !this.out.has('*no_lesson'));
	}
}

/** A name goes nowhere without consent to it. */
function consented(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	if (fields['consent'] === 'with_name' || fields['name'] === undefined) return fields;
	const { name: _name, ...rest } = fields;
	return rest;
}

/** Texts of the preparation. */
export const secrets = {
	title: '§w1§',
	consent: '§w2§',
	case: '§c1§',
	outcome: '§o1§',
	question: '§q1§',
	label: '§b1§'
};
