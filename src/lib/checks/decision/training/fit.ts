import type { Fitted } from '../model.ts';

/** What a sentence shows, and how much it is what we look for: 0 to 1. */
export interface Sample {
	readonly features: readonly string[];
	readonly target: number;
	/** How much it counts; 1 when left out. */
	readonly weight?: number;
}

export interface Settings {
	/** Pull of every weight towards nothing. */
	readonly pull: number;
	/** How often a feature must occur to be known. */
	readonly seen: number;
	readonly rounds: number;
	/** How many features the model may know: the heaviest of a first fit, fitted once more. */
	readonly keep: number;
	/** How far a family of features (the part of its name before `=`) may weigh, against 1. */
	readonly scale?: Readonly<Record<string, number>>;
}

/**
 * Logistic regression by full-batch Adam: no chance in it, so the same data give the same model. Logistic loss
 * on soft targets, quadratic pull on the weights, none on the bias.
 */
export function fit(samples: readonly Sample[], settings: Settings): Fitted {
	const { weights } = fitAll(samples, settings);
	const heaviest = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
	const known = new Set(heaviest.slice(0, settings.keep).map(([name]) => name));
	const narrowed = samples.map((sample) => ({
		...sample,
		features: sample.features.filter((feature) => known.has(feature))
	}));
	const { bias, weights: final } = fitAll(narrowed, settings);
	const tenths = [...final].map(([name, weight]): [string, number] => [name, Math.round(weight * 10)]);
	return { bias: Math.round(bias * 10), weights: new Map(tenths.filter(([, weight]) => weight !== 0)) };
}

function fitAll(samples: readonly Sample[], settings: Settings): Fitted {
	const counts = new Map<string, number>();
	for (const { features } of samples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
	const names = [...counts].filter(([, n]) => n >= settings.seen).map(([name]) => name);
	const index = new Map(names.map((name, i) => [name, i]));
	const scale = Float64Array.from(names, (name) => settings.scale?.[name.slice(0, name.indexOf('='))] ?? 1);
	const rows = samples.map(({ features }) =>
		Int32Array.from(features.map((f) => index.get(f) ?? -1).filter((i) => i >= 0))
	);
	const total = samples.reduce((sum, { weight = 1 }) => sum + weight, 0);

	const size = names.length + 1; // the bias comes last
	const w = new Float64Array(size);
	const first = new Float64Array(size);
	const second = new Float64Array(size);
	for (let round = 1; round <= settings.rounds; round++) {
		const gradient = new Float64Array(size);
		for (let r = 0; r < rows.length; r++) {
			const row = rows[r]!;
			let sum = w[size - 1]!;
			for (const i of row) sum += w[i]! * scale[i]!;
			const { target, weight = 1 } = samples[r]!;
			const error = (weight * (1 / (1 + Math.exp(-sum)) - target)) / total;
			for (const i of row) gradient[i]! += error * scale[i]!;
			gradient[size - 1]! += error;
		}
		const step = 0.05 / Math.sqrt(1 + round / 100);
		for (let i = 0; i < size; i++) {
			const g = gradient[i]! + (i < size - 1 ? (settings.pull * w[i]!) / total : 0);
			first[i] = 0.9 * first[i]! + 0.1 * g;
			second[i] = 0.999 * second[i]! + 0.001 * g * g;
			const move = first[i]! / (1 - 0.9 ** round) / (Math.sqrt(second[i]! / (1 - 0.999 ** round)) + 1e-9);
			w[i]! -= step * move;
		}
	}
	return {
		bias: w[size - 1]!,
		weights: new Map(names.map((name, i) => [name, w[i]! * scale[i]!]))
	};
}
