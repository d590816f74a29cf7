// This person's own secret answers, as the tab remembers them: the server counts them and gives none back.
import type { keepsakeIn } from './keepsake.ts';

/** The secret answers of one tab in one session. */
export class SecretAnswers {
	#given = $state.raw<Readonly<Record<string, string>>>({});
	/** What an answer was before it was changed, by the id of the command that changes it. */
	#before: Record<string, readonly [name: string, value: string]> = {};
	#keep: ReturnType<typeof keepsakeIn>;

	/** Takes up what this tab kept. */
	constructor(keep: ReturnType<typeof keepsakeIn>) {
		this.#keep = keep;
		this.#given = keep.held.answers;
	}

	/** The answer to a question, or an empty text. */
	of(phase: string, ask: string, about = ''): string {
		return this.#given[`${phase}/${ask}/${about}`] ?? '';
	}

	/** Remembers an answer that is on its way, and what it was before. */
	give(command: string, value: string, phase: string, ask: string, about = '') {
		const name = `${phase}/${ask}/${about}`;
		this.#before[command] = [name, this.#given[name] ?? ''];
		this.#set(name, value);
	}

	/** The command was refused: the answer is again what it was. */
	putBack(command: string) {
		const before = this.#before[command];
		if (before) this.#set(...before);
	}

	#set(name: string, value: string) {
		this.#given = this.#keep.held.answers = { ...this.#keep.held.answers, [name]: value };
		this.#keep.save();
	}
}
