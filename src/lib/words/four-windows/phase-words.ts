// What a draaiboek says to everyone in one phase, in one language; what the facilitator alone reads is in `host/`. Keys are those of the playbook and its round types.

export interface FieldWords {
	readonly label: string;
	readonly hint?: string;
	readonly options?: Readonly<Record<string, string>>;
}

export interface KindWords {
	/** One such card, in a few words: in a choice and on a list. */
	readonly name: string;
	/** Above these cards once they are shown. */
	readonly heading: string;
	/** Above the field: what to write. */
	readonly prompt: string;
	readonly hint?: string;
	readonly fields?: Readonly<Record<string, FieldWords>>;
}

export interface AskWords {
	readonly label: string;
	readonly values?: Readonly<Record<string, string>>;
	/** The two ends, when the question is a scale. */
	readonly low?: string;
	readonly high?: string;
}

export interface StepWords {
	readonly name: string;
	/** What a participant does now. */
	readonly prompt: string;
}

export interface PhaseWords {
	/** May be replaced by a session's own label. */
	readonly title: string;
	/** The question this phase is about, when it has one. */
	readonly question?: string;
	/** Questions that help to think. */
	readonly prompts?: readonly string[];
	/** The form tegenspraak takes in this phase. */
	readonly dissent?: string;
	readonly steps: Readonly<Record<string, StepWords>>;
	readonly kinds: Readonly<Record<string, KindWords>>;
	readonly asks: Readonly<Record<string, AskWords>>;
	/** Buttons for what is done rather than written. */
	readonly acts: Readonly<Record<string, string>>;
}

/** One phase in both languages. */
export interface SaidPhase {
	readonly nl: PhaseWords;
	readonly en: PhaseWords;
}
