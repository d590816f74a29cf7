// What a tab asked and the server did not answer yet. It survives a reload, goes out in order, and each goes until answered.
import type { Ask, Reply } from '#lib/session/protocol.ts';
import type { keepsakeIn } from './keepsake.ts';
import type { Line } from './line.ts';

/** The answer to a command: saved, or refused. */
export type Answered = Exclude<Reply, { again: true }>;

/** The commands of one tab that wait for their answer. */
export class Outbox {
	waiting = $state.raw<readonly Ask[]>([]);
	#up = false;
	#sending = false;
	#line: Line;
	#keep: ReturnType<typeof keepsakeIn>;
	#settle: (command: Ask, answer: Answered) => void;

	/** Takes up what this tab kept; `settle` hears of each command once, when it is answered. */
	constructor(
		line: Line,
		keep: ReturnType<typeof keepsakeIn>,
		settle: (command: Ask, answer: Answered) => void
	) {
		this.#line = line;
		this.#keep = keep;
		this.#settle = settle;
		this.waiting = keep.held.outbox;
	}

	add(command: Ask) {
		this.#set([...this.waiting, command]);
		void this.#flush();
	}

	lineIsUp() {
		this.#up = true;
		void this.#flush();
	}

	lineIsDown() {
		this.#up = false;
	}

	#set(outbox: readonly Ask[]) {
		this.waiting = outbox;
		this.#keep.held.outbox = [...outbox];
		this.#keep.save();
	}

	/** Sends what waits, one by one and in order; the server answers a second sending with its first answer. */
	async #flush() {
		if (this.#sending) return;
		this.#sending = true;
		try {
			while (this.#up && this.waiting.length) {
				const command = this.waiting[0]!;
				const reply = await this.#line.send(command);
				if ('again' in reply) {
					await new Promise((resolve) => setTimeout(resolve, 300));
					continue;
				}
				this.#set(this.waiting.slice(1));
				this.#settle(command, reply);
			}
		} catch {
			// No answer in time: the line is slow or gone. It goes again when the line is up, or after a while.
			setTimeout(() => void this.#flush(), 1_000);
		} finally {
			this.#sending = false;
		}
	}
}
