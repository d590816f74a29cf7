// What the facilitator alone reads in one phase, in one language.

export interface HostWords {
	/** What may be read aloud. `bringer` is how the casusinbrenger is called at the table. */
	readonly host: (bringer: string) => string;
	/** What to look out for. */
	readonly pitfalls?: readonly string[];
}

/** One phase in both languages. */
export interface SaidHost {
	readonly nl: HostWords;
	readonly en: HostWords;
}
