// What a draaiboek is: phases in an order, each played by one round type with its own settings. Data only.
import type { Window } from './kept.ts';

/** How a step is played. In `write` everything new stays hidden; the rest differ in what the screens offer. */
export type Form = 'write' | 'show' | 'turns' | 'talk' | 'order' | 'answer';

/** One step of a phase. The facilitator alone moves to the next. */
export interface Step {
	readonly key: string;
	readonly form: Form;
	/** Planned minutes; the timer is soft. */
	readonly minutes: number;
	/** Kinds of card people may write now. */
	readonly kinds?: readonly string[];
	/** Questions people may answer in secret now. */
	readonly asks?: readonly string[];
	/**
	 * Kinds and questions whose cards and counts become visible on entering this step; `phase/kind` for those of
	 * an earlier phase.
	 */
	readonly reveals?: readonly string[];
	/** Longest turn, in seconds, when the form is `turns`. */
	readonly seconds?: number;
	/** These turns are the last words: nobody closes before everyone had or passed theirs. */
	readonly last?: boolean;
}

/** A field of a card besides its text: one of some options, or a short text of its own. */
export interface CardField {
	readonly key: string;
	readonly options?: readonly string[];
	/** Longest free text, in characters. */
	readonly max?: number;
	readonly required?: boolean;
	/** Only the author fills it in; the facilitator cannot mark it. */
	readonly own?: boolean;
	/** Counts only when another field has this value; else it is left out, and goes nowhere. */
	readonly when?: { readonly field: string; readonly is: string };
}

/** A kind of card within a phase. */
export interface Kind {
	readonly key: string;
	/** Longest text, in characters. */
	readonly max: number;
	readonly fields?: readonly CardField[];
	/** Seen by all the moment it is saved, instead of at a reveal. */
	readonly open?: boolean;
	/** Only the facilitator writes it, or only the case bringer. */
	readonly by?: 'lead' | 'bringer';
	/** It is about another card: which kinds. */
	readonly about?: readonly string[];
	/** Stays after close, when the group lets it stand. */
	readonly kept?: 'note' | 'lesson' | 'obstacle' | 'difference' | 'last_word' | 'question' | 'look_back';
}

/** A secret question: what may be answered, about a card or about the phase as a whole. */
export interface Ask {
	readonly key: string;
	readonly values: readonly string[];
	/** The kinds of card the answer is about; about the whole phase when left out. */
	readonly about?: readonly string[];
	/** How many cards one person may answer about, such as two dots. */
	readonly most?: number;
}

/** Something done once or more in a phase that is neither a card nor an answer, such as choosing the learning question. */
export interface Act {
	readonly key: string;
	readonly by: 'lead' | 'bringer' | 'anyone';
	/** What its value is: a short text, or the id of a card of this phase, or of an item that will be kept. */
	readonly value: 'text' | 'card' | 'item' | 'none';
}

export interface Phase<Round extends string = string> {
	readonly key: string;
	readonly round: Round;
	readonly window?: Window;
	readonly config?: unknown;
}

export interface Playbook<Round extends string = string> {
	readonly name: string;
	/** Planned length in minutes, breaks included. */
	readonly minutes: number;
	/** Fewest people in all, the facilitator included (draaiboek §2.1). */
	readonly fewest: number;
	/** From this many on, the app proposes two tables. */
	readonly most: number;
	readonly phases: readonly Phase<Round>[];
}
