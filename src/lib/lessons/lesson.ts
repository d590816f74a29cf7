// What a lesson (leerpunt) is. A lesson stands on its own: it says in general words what can help, why, and when not,
// and it knows from which sessions it comes, never from which person or case.
import type { ElementKind, ElementOrigin, LessonKind, MakersCertainty, Window } from '#lib/session/kept.ts';

export type Uncertainty = 'people' | 'facts' | 'weighing' | 'next_step';
export type Framework = 'voluntary' | 'pressure' | 'coercion' | 'transition';
export type Scope = 'situation' | 'team' | 'region' | 'wider';
/** Computed from provenance (certainty.ts), never typed in. */
export type Certainty = 'idea' | 'seen' | 'supported';
export type LessonStatus =
	'draft' | 'submitted' | 'established' | 'trial' | 'in_handout' | 'revised' | 'withdrawn';
/** Who framed it: two people in the session, the whole group, or a method developer afterwards. */
export type Maker = 'pair' | 'group' | 'method_developer';

/** The piece of practice a lesson is drawn from. Several lessons may be drawn from one element. */
export interface Element {
	readonly code: string;
	readonly text: string;
	readonly kind: ElementKind;
	readonly origin: ElementOrigin;
}

/** One session in which the lesson was made or seen again. No person, no case. */
export interface Sighting {
	readonly session: string;
	/** Such as 2026-03; never a day. */
	readonly month: string;
	readonly playbook: string;
	readonly windows: readonly Window[];
	readonly phase: string;
	readonly organisations: readonly string[];
	readonly people: number;
	readonly maker: Maker;
	/** A mark that only tells whether two sessions had the same leader. */
	readonly leader?: string;
	/** Code of the lesson through which this sighting came in, when two lessons were called the same. */
	readonly via?: string;
}

export interface Counter {
	readonly text: string;
	readonly phase: string;
	readonly weight: 'light' | 'strong';
}

export type SourceKind =
	| 'guideline'
	| 'intervention'
	| 'method'
	| 'law'
	| 'routine'
	| 'research'
	| 'inspection'
	| 'voice'
	| 'lesson';
export type LinkRelation = 'confirms' | 'adds' | 'nuances' | 'contradicts' | 'to_find_out';

/** A thread from a lesson to what is already known. */
export interface Link {
	/** Key in the register of sources, or the code of another lesson. */
	readonly source: string;
	/** What to call it in a document, also when the source is gone. */
	readonly label: string;
	readonly kind: SourceKind;
	readonly relation: LinkRelation;
	readonly note: string;
	readonly month: string;
}

/** How this lesson stands to another one; chosen by a person, with a reason. Nothing is merged. */
export interface Relation {
	readonly lesson: string;
	readonly is: 'alternative' | 'same' | 'related' | 'different';
	readonly reason: string;
}

/** Which of several readings of one element to use for now, and why. The others stay beside it. */
export interface Choice {
	readonly is: 'chosen' | 'beside';
	readonly reason: string;
	readonly month: string;
	readonly maker: Maker;
}

/** One line of the history; lines are only added. */
export interface Change {
	readonly version: number;
	readonly month: string;
	readonly maker: Maker;
	readonly what: string;
	readonly reason: string;
}

export interface Lesson {
	/** Such as LP-2026-014. */
	readonly code: string;
	readonly version: number;
	readonly status: LessonStatus;
	readonly title: string;
	readonly kind: LessonKind;
	readonly windows: readonly Window[];
	readonly uncertainties: readonly Uncertainty[];
	readonly frameworks: readonly Framework[];
	readonly themes: readonly string[];
	readonly situation: string;
	readonly element: Element;
	/** "In vergelijkbare situaties kan het helpen om …" */
	readonly helps: string;
	/** "omdat …" */
	readonly because: string;
	/** "tenzij …" */
	readonly unless: string;
	readonly signs: string;
	readonly childSigns: string;
	readonly counter: readonly Counter[];
	/** Who looked for counter-evidence and found none, and when. */
	readonly counterSearch?: { readonly month: string; readonly by: Maker };
	readonly scope: Scope;
	/** What the makers said themselves. */
	readonly makersCertainty: MakersCertainty;
	readonly recognition: { readonly new: number; readonly known: number; readonly known_not_done: number };
	readonly obstacles: readonly string[];
	readonly links: readonly Link[];
	readonly relations: readonly Relation[];
	/** What it does to the rights of parents and child. */
	readonly rights: string;
	/** "Kun je dit aan ouders uitleggen?" */
	readonly explainable?: 'yes' | 'no';
	/** Reaction of someone with lived experience. */
	readonly lived?: string;
	readonly conditions: readonly string[];
	readonly policy: string;
	/** The answer to "is iemand hierin te herkennen?", given by a person. */
	readonly recognisable?: 'no' | 'yes';
	/** Someone other than the maker has read it. */
	readonly secondReader?: Maker;
	/** Whether this reading of its element is the one to use for now; none was chosen while it is not there. */
	readonly choice?: Choice;
	readonly sightings: readonly Sighting[];
	readonly history: readonly Change[];
	/** Month in which it is looked at again. */
	readonly reviewMonth: string;
}

export const uncertaintyOf: Record<Window, Uncertainty> = {
	1: 'people',
	2: 'facts',
	3: 'weighing',
	4: 'next_step'
};

/** The sentence of the frame, as one text: "In vergelijkbare situaties kan het helpen om …". */
export function frameOf(lesson: Pick<Lesson, 'helps' | 'because'>): string {
	const because = lesson.because.trim() ? `, omdat ${bare(lesson.because, 'omdat')}` : '';
	return `In vergelijkbare situaties kan het helpen om ${bare(lesson.helps, 'om')}${because}.`;
}

/** A part of the frame without the word that the frame already has, and without its full stop. */
export function bare(text: string, word: string): string {
	const trimmed = text
		.trim()
		.replace(/[.\s]+$/u, '')
		.replace(new RegExp(`^${word}\\s+`, 'iu'), '');
	return lowerFirst(trimmed);
}

/** Lower case at the start, unless it is an abbreviation or a name written in capitals. */
function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
