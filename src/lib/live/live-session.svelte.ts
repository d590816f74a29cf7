// A session as one tab knows it: the last view the server sent, this person's own cards, and what is still on its way.
import { anticipate } from '#lib/session/anticipate.ts';
import { apply } from '#lib/session/changes.ts';
import type { Command, CommandOf } from '#lib/session/command.ts';
import type { Ask, Bundle, Hinted, Whole } from '#lib/session/protocol.ts';
import { isRefusal, type Refusal } from '#lib/session/refusal.ts';
import type { Own, View } from '#lib/session/view.ts';
import { fresh } from './fresh.ts';
import { keepsakeIn, type Drawer } from './keepsake.ts';
import { LetStand } from './let-stand.svelte.ts';
import type { Line } from './line.ts';
import { Outbox, type Answered } from './outbox.svelte.ts';
import { laid, unsent, type MineCard } from './own-cards.ts';
import { SecretAnswers } from './secret-answers.svelte.ts';

/** In words on every screen: saved, busy, or offline. */
export type Connection = 'joining' | 'saved' | 'busy' | 'offline' | 'refused';

/** A command as a screen asks it: the tab adds the id and the keys. */
type Plain<C = Command> = C extends { lock: string } ? Omit<C, 'id' | 'lock'> : Omit<C, 'id'>;
export type Wish = Plain;
/** What an author can do with an own card. */
type Change<C = Plain<CommandOf<'amend' | 'withdraw' | 'park' | 'unpark'>>> = C extends unknown
	? Omit<C, 'card'>
	: never;
interface Writing {
	readonly kind: string;
	readonly text: string;
	readonly fields?: Readonly<Record<string, string>>;
	readonly about?: string;
}

/** One session in one tab: what it shows, and what a person can ask of it. */
export class LiveSession {
	view = $state.raw<View>();
	mine = $state.raw<readonly MineCard[]>([]);
	refusal = $state.raw<Refusal>();
	/** What this person lets stand in texts, and how names are called. */
	readonly letStand: LetStand;
	/** How often the route for what cannot wait was asked for from a writing field. */
	routeAsked = $state(0);
	/** Somebody pressed "Dit kan niet wachten"; facilitators only. */
	urgent = $state(0);
	/** Seats with a line open; facilitators only. */
	connected = $state.raw<readonly string[]>([]);
	/** How many shown cards of this round carry a hint; facilitators only. */
	hinted = $state.raw<Hinted>();
	gone = $state(false);
	/** Why the door stayed shut, if it did. */
	door = $state<string>();
	#own = $state.raw<Own>();
	#up = $state(false);
	#seq = 0;
	#skew = 0;
	/** How many commands were answered: what the server told before that may be old. */
	#settled = 0;
	#secret: SecretAnswers;
	#line: Line;
	#outbox: Outbox;
	#keep: ReturnType<typeof keepsakeIn>;
	#stop: () => void;

	constructor(line: Line, code: string, drawer: Drawer, now: () => number = Date.now) {
		this.#line = line;
		this.#keep = keepsakeIn(drawer, code, fresh);
		this.#outbox = new Outbox(line, this.#keep, (command, reply) => this.#settle(command, reply));
		this.#secret = new SecretAnswers(this.#keep);
		this.letStand = new LetStand(this.#keep);
		this.mine = this.#outbox.waiting.flatMap((c) => (c.type === 'contribute' ? [unsent(c)] : []));
		this.#stop = line.listen({
			up: () => {
				this.#up = true;
				this.door = undefined;
				this.#outbox.lineIsUp();
				void this.#cards();
			},
			down: (refused) => {
				this.#up = false;
				this.#outbox.lineIsDown();
				this.door = refused;
			},
			whole: (whole) => this.#take(whole, now),
			bundle: (bundle) => void this.#follow(bundle, now),
			own: (own) => (this.#own = own),
			urgent: () => (this.urgent += 1),
			report: (token) => this.#link(token),
			connected: (seats) => (this.connected = seats),
			hinted: (counts) => (this.hinted = counts),
			gone: () => (this.gone = true),
			move: () => {}
		});
	}

	/** This seat's own part, with what was asked but not yet answered already in it. */
	get own(): Own | undefined {
		return this.#own && this.#outbox.waiting.reduce(anticipate, this.#own);
	}

	get connection(): Connection {
		if (this.door && this.door !== 'again') return 'refused';
		if (!this.#up) return this.view ? 'offline' : 'joining';
		return this.#outbox.waiting.length ? 'busy' : 'saved';
	}

	/** The server's time, in milliseconds. */
	serverNow(now = Date.now()): number {
		return now + this.#skew;
	}

	/** What stands in the link to the report, for who was there in the last phase. */
	get report(): string {
		return this.#keep.held.report;
	}

	/** This person's own answer, or an empty text. */
	answer(phase: string, ask: string, about = ''): string {
		return this.#secret.of(phase, ask, about);
	}

	/** Keeps what is being typed, so that it survives a reload; an empty text forgets it. */
	draft(field: string): string;
	draft(field: string, text: string): void;
	draft(field: string, text?: string): string | void {
		const { held } = this.#keep;
		if (text === undefined) return held.drafts[field] ?? '';
		const { [field]: _before, ...others } = held.drafts;
		held.drafts = text ? { ...others, [field]: text } : others;
		this.#keep.save();
	}

	/** A card that was refused, once: its form puts the text and the fields back where they were typed. */
	takeRefused(kind: string): { text: string; fields: Record<string, string> } | undefined {
		const back = this.draft(`refused/${kind}`);
		if (!back) return undefined;
		this.draft(`refused/${kind}`, '');
		return JSON.parse(back) as { text: string; fields: Record<string, string> };
	}

	/** Writes a card. Returns its id; the card stands in `mine` at once, as being saved. */
	write(phase: string, card: Writing): string {
		const id = fresh();
		const key = fresh();
		this.#keep.held.keys[id] = key;
		const { kind, text, fields = {}, about } = card;
		const placed = about === undefined ? {} : { about };
		this.mine = [...this.mine, { id, phase, kind, text, fields, ...placed, parked: false, saving: true }];
		this.#queue({
			id: fresh(),
			type: 'contribute',
			card: id,
			kind,
			text,
			fields,
			...placed,
			key,
			...this.letStand.staysIn(text, ...Object.values(fields))
		});
		return id;
	}

	/** Changes, takes back, parks or clears an own card; its key goes with it. */
	change(card: string, wish: Change) {
		const key = this.#keep.held.keys[card];
		if (key === undefined) return;
		const stays =
			wish.type === 'amend' ? this.letStand.staysIn(wish.text, ...Object.values(wish.fields)) : {};
		const command = { ...wish, ...stays, id: fresh(), card, key } as Ask;
		this.mine = laid(this.mine, command);
		this.#queue(command);
	}

	/** Gives, changes or (with an empty value) takes back a secret answer. */
	say(phase: string, ask: string, value: string, about?: string) {
		const id = fresh();
		this.#secret.give(id, value, phase, ask, about);
		const key = this.#keep.held.ballot;
		this.#queue({ id, type: 'answer', ask, value, ...(about ? { about } : {}), key });
	}

	/** "Dit klinkt als een besluit." */
	doubt(card: string) {
		this.#queue({ id: fresh(), type: 'doubt', card, key: this.#keep.held.ballot });
	}

	/** Everything else a screen can ask. */
	do(
		wish:
			| Exclude<
					Wish,
					{ type: 'contribute' | 'amend' | 'withdraw' | 'answer' | 'doubt' | 'park' | 'unpark' | 'ask' }
			  >
			| { type: 'park'; card: string }
	) {
		const withKey = wish.type === 'park' ? { ...wish, key: this.#keep.held.keys[wish.card] ?? '' } : wish;
		const text = wish.type === 'group' ? wish.title : wish.type === 'act' ? wish.value : '';
		this.#queue({ ...withKey, ...this.letStand.staysIn(text), id: fresh() } as Ask);
	}

	/** Shows the facilitator that something cannot wait. Stored nowhere. */
	cannotWait(): Promise<void> {
		return this.#line.urgent().catch(() => {});
	}

	/** Leaves nothing behind on this device. */
	wipe() {
		this.#keep.wipe();
		this.mine = [];
	}

	close() {
		this.#stop();
		this.#line.close();
	}

	#queue(command: Ask) {
		this.refusal = undefined;
		this.#outbox.add(command);
	}

	#settle(command: Ask, reply: Answered) {
		this.#settled += 1;
		if (isRefusal(reply)) {
			this.refusal = reply;
			this.#putBack(command);
		} else if (command.type === 'contribute' || command.type === 'amend') {
			const { card, text, fields } = command;
			this.mine = this.mine.map((c) => (c.id === card ? { ...c, text, fields, saving: false } : c));
			if (this.mine.some((c) => c.id === card && !c.phase)) void this.#cards();
		}
	}

	/** Nothing is lost by a refusal: a text goes back to where it was typed, an answer to what it was. */
	#putBack(command: Ask) {
		switch (command.type) {
			case 'contribute':
				this.mine = this.mine.filter((c) => c.id !== command.card);
				this.draft(`refused/${command.kind}`, JSON.stringify({ text: command.text, fields: command.fields }));
				return;
			case 'amend':
				this.draft(`mine/${command.card}`, command.text);
				return void this.#cards();
			case 'withdraw':
				return void this.#cards();
			case 'answer':
				this.#secret.putBack(command.id);
		}
	}

	/** Own cards as the server has them, by their keys, with what is still on its way laid over them. */
	async #cards(): Promise<void> {
		const keys = Object.entries(this.#keep.held.keys).map(([card, key]) => ({ card, key }));
		if (!keys.length) return;
		const settled = this.#settled;
		try {
			const found = await this.#line.mine(keys);
			if (settled !== this.#settled) return await this.#cards();
			const unsent = this.mine.filter((c) => c.saving && !found.some((f) => f.id === c.id));
			const known = [...found.map((c) => ({ ...c, saving: false })), ...unsent];
			this.mine = this.#outbox.waiting.reduce(laid, known);
		} catch {
			// Asked again when the line comes back.
		}
	}

	#link(report: string) {
		if (report === this.#keep.held.report) return;
		this.#keep.held.report = report;
		this.#keep.save();
	}

	#take({ seq, view, own, now: theirs, report }: Whole, now: () => number) {
		if (report) this.#link(report);
		this.#seq = seq;
		this.#skew = theirs - now();
		this.view = view;
		if (own) this.#own = own;
	}

	async #follow(bundle: Bundle, now: () => number) {
		this.#skew = bundle.now - now();
		if (bundle.to <= this.#seq || !this.view) return;
		try {
			if (bundle.from === this.#seq) {
				this.view = apply(this.view, bundle.changes);
				this.#seq = bundle.to;
				return;
			}
		} catch {
			// It does not fit what this tab has: the whole view does.
		}
		try {
			this.#take(await this.#line.whole(), now);
		} catch {
			// The line went; the whole view comes with the next one.
		}
	}
}
