/** What a check can notice. Direct identifiers must be replaced or explicitly kept; the rest are hints. */
export type FindingKind = 'identifying' | 'decision' | 'acute' | 'wording';
export type Severity = 'direct' | 'quasi' | 'parkeer' | 'vraag' | 'acute' | 'hint';

/** One place in a text worth a look. Offsets are UTF-16 positions in the original text, `end` exclusive. */
export interface Finding {
	readonly start: number;
	readonly end: number;
	readonly kind: FindingKind;
	/** Within the kind: PERSON, DATE …; B1 … B10; acute; absolute, label …. */
	readonly type: string;
	readonly severity: Severity;
	/** 0 to 1. */
	readonly confidence: number;
	/** Name of the rule that fired, for tests and for the reader of docs/checks.md. */
	readonly rule: string;
	/** Key of the sentence in words/ that explains it. */
	readonly why: string;
	/** Texts that could stand in its place, best first; may be empty. */
	readonly suggestions: readonly string[];
}

/** What is known around a text when it is checked. */
export interface CheckContext {
	/** Which kinds to look for; all when left out. */
	readonly kinds?: readonly FindingKind[];
	/** Texts a person of this session said may stay (already folded by `fold`). */
	readonly accepted?: readonly string[];
	/** Labels given before in this session: folded name → neutral label. */
	readonly labels?: Readonly<Record<string, string>>;
	/** Words an administrator added to the allow-list. */
	readonly allowed?: readonly string[];
	/** Window the writer is in, for "bewaar voor venster 4". */
	readonly window?: 1 | 2 | 3 | 4;
	/** Texts that stand beside this one (the other fields of a case card), for combination risk. */
	readonly beside?: readonly string[];
}
