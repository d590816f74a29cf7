/** What a finding is called, why it matters, and, for a decision, what could stand in its place. */
export interface Explanation {
	readonly name: string;
	readonly why: string;
	/** A start for the sentence the writer could put there instead. */
	readonly rewrite?: string;
}
