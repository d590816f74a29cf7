// A linear model: the sum of the weights of the features a sentence shows, through a sigmoid.

export interface Weights {
	/** Added to every score, in tenths. */
	readonly bias: number;
	/** Feature → weight, in tenths. */
	readonly weights: ReadonlyMap<string, number>;
}

/** As it is written to a file: by family (the part of a feature's name before `=`), so that people can read it. */
export interface Written {
	readonly bias: number;
	readonly families: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A feature that weighed, and how much: 1 changes the odds by a factor e. */
export type Reason = readonly [feature: string, weight: number];

/** How strongly the features point to what the model was trained on: 0 to 1. */
export function score({ bias, weights }: Weights, features: readonly string[]): number {
	let sum = bias;
	for (const feature of features) sum += weights.get(feature) ?? 0;
	return 1 / (1 + Math.exp(-sum / 10));
}

/** The features that weighed, heaviest first. */
export function because({ weights }: Weights, features: readonly string[]): Reason[] {
	return features
		.filter((feature) => weights.has(feature))
		.map((feature): Reason => [feature, weights.get(feature)! / 10])
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
}

/** The three features that spoke for it most, as the name of the rule that fired. */
export const ruleOf = (reasons: readonly Reason[]): string =>
	reasons
		.filter(([, weight]) => weight > 0)
		.slice(0, 3)
		.map(([feature]) => feature)
		.join(', ');

/** A model as it is used, from how it is written. */
export function unfold({ bias, families }: Written): Weights {
	const weights = new Map<string, number>();
	for (const [family, values] of Object.entries(families))
		for (const [value, weight] of Object.entries(values)) weights.set(`${family}=${value}`, weight);
	return { bias, weights };
}

/** A model as it is written: families and values in alphabetical order. */
export function write({ bias, weights }: Weights): Written {
	const families: Record<string, Record<string, number>> = {};
	for (const name of [...weights.keys()].sort()) {
		const at = name.indexOf('=');
		(families[name.slice(0, at)] ??= {})[name.slice(at + 1)] = weights.get(name)!;
	}
	return { bias, families };
}
