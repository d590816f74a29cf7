/** One promise with a bar: it is measured, and it holds or it does not. */
export interface Gate {
	/** What is done and what has to come out, in two sentences for docs/trust.md. */
	readonly words: readonly [string, string];
	/** Measures. `short` is the form for every build; the long one is for a release. */
	measure(short: boolean): Promise<Measured>;
}

export interface Measured {
	readonly passed: boolean;
	readonly figures: Readonly<Record<string, string | number | boolean>>;
}

/** All gates, in the order of the table. */
export const names = [
	'leak',
	'crash',
	'purge',
	'authz',
	'canary',
	'order',
	'deploy',
	'rest',
	'auth',
	'web',
	'ws',
	'timer',
	'restore',
	'disk',
	'noisy',
	'tenant',
	'audit',
	'deps'
] as const;
