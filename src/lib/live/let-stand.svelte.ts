// What a writer lets stand in this session although it points at someone, and the neutral words chosen for a name. It stays in the
// tab, and goes along only with a text that has the words.
import type { Answer } from '#lib/checks/answers.ts';
import { fold } from '#lib/checks/fold.ts';
import type { keepsakeIn } from './keepsake.ts';

/** As many answers as are remembered, and as the server takes along with one text. */
const most = 40;

/** The answers and labels of one tab in one session. */
export class LetStand {
	/** Words this person said may stay, with the reason where they point at someone. */
	answers = $state.raw<readonly Answer[]>([]);
	/** The neutral words this person chose for a name, by that name folded: one person, one label. */
	labels = $state.raw<Readonly<Record<string, string>>>({});
	#keep: ReturnType<typeof keepsakeIn>;

	/** Takes up what this tab kept. */
	constructor(keep: ReturnType<typeof keepsakeIn>) {
		this.#keep = keep;
		this.answers = keep.held.allowed;
		this.labels = keep.held.labels;
	}

	/** Lets words stand in this session; the answer goes along with each text that has them, and with no other. */
	allow(answers: readonly Answer[]) {
		const { held } = this.#keep;
		const fresh = answers.filter((answer) => !held.allowed.includes(answer));
		if (!fresh.length) return;
		const before = held.allowed.filter((known) => fresh.every(({ text }) => text !== known.text));
		this.answers = held.allowed = [...before, ...fresh].slice(-most);
		this.#keep.save();
	}

	/** Calls a person by these neutral words from now on. */
	label(name: string, words: string) {
		this.labels = this.#keep.held.labels = { ...this.#keep.held.labels, [fold(name)]: words };
		this.#keep.save();
	}

	/** What the server must know of a text that is sent: only words in it, so that a text that stays here stays here whole. */
	staysIn(...texts: readonly string[]) {
		const whole = texts.map(fold).join('\n');
		const stays = this.answers.filter(({ text, reason }) => reason && whole.includes(text));
		return stays.length ? { stays } : {};
	}
}
