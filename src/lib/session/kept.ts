// What leaves a session: only what the group chose to keep. The case is not in here, and neither is any person,
// unless someone chose to sign their own last word.

/** How sure the makers were (leerpunt-en-handreiking §4.1); the library computes its own level from provenance. */
export type MakersCertainty = 'idea' | 'seen_before' | 'fits_knowledge';
export type LessonKind = 'method' | 'ethics' | 'cooperation' | 'condition' | 'policy';
export type ElementKind = 'act' | 'attitude' | 'knowledge' | 'agreement' | 'condition';
/** Where the element comes from: what we did, what we left, or what we could have done. */
export type ElementOrigin = 'did' | 'left' | 'could_have';
export type Window = 1 | 2 | 3 | 4;

/** A lesson as it was framed in the session: in comparable situations it can help to …, because …, unless …. */
export interface KeptLesson {
	readonly id: string;
	readonly kind: LessonKind;
	readonly windows: readonly Window[];
	readonly situation: string;
	readonly element: string;
	readonly elementKind: ElementKind;
	readonly origin: ElementOrigin;
	readonly helps: string;
	readonly because: string;
	readonly unless: string;
	readonly certainty: MakersCertainty;
	/** What speaks against it. */
	readonly counter: readonly string[];
	/** "Is er ook iets voor beleid?" */
	readonly policy?: string;
	/** The lesson this one stands beside: another reading of the same element. */
	readonly besides?: string;
	readonly recognition: { readonly new: number; readonly known: number; readonly known_not_done: number };
	/** Answers to "Wat houdt ons tegen?". */
	readonly obstacles: readonly string[];
}

/** A note in general words that the group lets stand: a missing perspective, a kind of uncertainty, a criterion. */
export interface KeptNote {
	readonly id: string;
	/** Key of the phase in the playbook. */
	readonly phase: string;
	readonly window?: Window;
	readonly text: string;
}

/** Two or more views that stayed apart, side by side and of equal size. */
export interface KeptDifference {
	readonly id: string;
	readonly about: string;
	readonly positions: readonly { readonly text: string; readonly ground: string }[];
	readonly wouldSettle: string;
}

export interface KeptLastWord {
	readonly id: string;
	readonly text: string;
	readonly recommendation: string;
	readonly addressee: 'myself' | 'team' | 'cooperation' | 'policy';
	/** Only when the author chose "ja, met mijn naam". */
	readonly name?: string;
}

/** All that remains of a session after close. */
export interface Kept {
	/** The session's own code in the library, such as LB-26-03; not the join code. */
	readonly session: string;
	/** Year and month, such as 2026-11; never a day. */
	readonly month: string;
	readonly playbook: string;
	/** Types of organisation around the table, without doubles, in alphabetical order. */
	readonly organisations: readonly string[];
	readonly people: number;
	/** The learning question; empty when the group took it out. */
	readonly question: string;
	readonly otherQuestions: readonly string[];
	readonly notes: readonly KeptNote[];
	readonly lessons: readonly KeptLesson[];
	/** "Geen leerpunt, want …" when there is no lesson. */
	readonly noLesson?: string;
	readonly differences: readonly KeptDifference[];
	readonly lastWords: readonly KeptLastWord[];
	readonly methodCheck: readonly { readonly question: string; readonly yes: number; readonly of: number }[];
	/** Group count of "Is je eerste gedachte veranderd?". */
	readonly changed?: { readonly no: number; readonly little: number; readonly yes: number };
	readonly counts: { readonly cards: number; readonly parked: number };
	/** Whether the group agreed to look back, and the expectation in general words. */
	readonly lookBack?: string;
}
