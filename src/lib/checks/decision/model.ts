// A linear model: the sum of the weights of the features a sentence shows, through a sigmoid.

export interface Weights {
	/** Added to every score, in hundredths. */
	readonly bias: number;
	/** Feature → weight, in hundredths. */
	readonly weights: Readonly<Record<string, number>>;
}

/** As it is written to a file: by family (the part of a feature's name before `=`), so that people can read it. */
export interface Written {
	readonly bias: number;
	readonly families: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Score {
	/** 0 to 1. */
	readonly probability: number;
	/** The features that weighed, heaviest first: name and weight. */
	readonly because: readonly (readonly [string, number])[];
}

/** How strongly the features point to what the model was trained on, and which of them weighed. */
export function score(model: Weights, features: readonly string[]): Score {
	let sum = model.bias;
	const because: [string, number][] = [];
	for (const feature of features) {
		if (!Object.hasOwn(model.weights, feature)) continue;
		const weight = model.weights[feature]!;
		sum += weight;
		because.push([feature, weight / 100]);
	}
	because.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
	return { probability: 1 / (1 + Math.exp(-sum / 100)), because };
}

/** A model as it is used, from how it is written. */
export function unfold({ bias, families }: Written): Weights {
	const weights: Record<string, number> = {};
	for (const [family, values] of Object.entries(families))
		for (const [value, weight] of Object.entries(values)) weights[`${family}=${value}`] = weight;
	return { bias, weights };
}

/** A model as it is written: families and values in alphabetical order. */
export function write({ bias, weights }: Weights): Written {
	const families: Record<string, Record<string, number>> = {};
	for (const name of Object.keys(weights).sort()) {
		const at = name.indexOf('=');
		(families[name.slice(0, at)] ??= {})[name.slice(at + 1)] = weights[name]!;
	}
	return { bias, families };
}
