// A linear model: the sum of the weights of the features a sentence shows, through a sigmoid. Thousands of weights are
// kept small by writing where a feature's name falls in a table and not the name itself; the name is read from the sentence.

export interface Weights {
	/** Added to every score, in tenths. */
	readonly bias: number;
	/** Place of a feature's name (see `numberOf`) → weight, in tenths; as long as a power of two. */
	readonly table: Int8Array;
}

/** A model as it was fitted: feature → weight, in tenths. */
export interface Fitted {
	readonly bias: number;
	readonly weights: ReadonlyMap<string, number>;
}

/** A model as it stands in a file: for each weight how far it is from the one before, and what it weighs. */
export interface Written {
	readonly bias: number;
	/** The table is two to this power long. */
	readonly bits: number;
	readonly steps: string;
	readonly weights: string;
}

/** A feature that weighed, and how much: 1 changes the odds by a factor e. */
export type Reason = readonly [feature: string, weight: number];

const signs = String.fromCharCode(...Array.from({ length: 92 }, (_, i) => 35 + i)).replace('\\', '');
const far = signs.length - 1;
const middle = 45;

const seed = 0x811c9dc5;
const times = 0x01000193;

function mixed(hash: number, text: string): number {
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), times);
	return hash;
}
/** 30 bits, so that a browser keeps it as a small whole number. */
const finished = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** A number for the name of a feature (FNV-1a); its last bits are its place in a table. Few names share a place. */
export const numberOf = (feature: string): number => finished(mixed(seed, feature));

/** Takes in a feature: a family and up to three values, named «family=a+b+c». */
export type Add = (family: string, a: string, b?: string, c?: string) => void;

/** Adds all features of something, in a fixed order. */
export type Show = (add: Add) => void;

/** The names of all features that `show` adds, each once, in order. */
export function named(show: Show): string[] {
	const found = new Set<string>();
	show((family, ...values) => found.add(nameOf(family, ...values)));
	return [...found];
}

const nameOf: (...feature: Parameters<Add>) => string = (family, a, b, c) =>
	`${family}=${a}${b === undefined ? '' : `+${b}`}${c === undefined ? '' : `+${c}`}`;

/** `numberOf` the name of a feature, without writing it out. */
function numberIn(family: string, a: string, b?: string, c?: string): number {
	let hash = mixed(Math.imul(mixed(seed, family) ^ 61, times), a);
	if (b !== undefined) hash = mixed(Math.imul(hash ^ 43, times), b);
	if (c !== undefined) hash = mixed(Math.imul(hash ^ 43, times), c);
	return finished(hash);
}

/** Where the numbers of one sentence were seen: sixty words show far fewer features than this has places. */
const seen = new Int32Array(4096);

/** The same features as their numbers, each once: what a score needs. */
export function numbered(show: Show): readonly number[] {
	const found: number[] = [];
	seen.fill(0);
	show((family, a, b, c) => {
		const number = numberIn(family, a, b, c);
		let place = number & 4095;
		while (seen[place] !== 0 && seen[place] !== number) place = (place + 1) & 4095;
		if (seen[place] === number) return;
		seen[place] = number;
		found.push(number);
	});
	return found;
}

/** How strongly features, each as its number, point to what the model was trained on: 0 to 1. */
export function score({ bias, table }: Weights, numbers: readonly number[]): number {
	let sum = bias;
	for (const number of numbers) sum += table[number & (table.length - 1)]!;
	return 1 / (1 + Math.exp(-sum / 10));
}

/** The features that weighed, heaviest first. */
export function because({ table }: Weights, show: Show): Reason[] {
	const weighed = new Map<number, Reason>();
	show((family, a, b, c) => {
		const number = numberIn(family, a, b, c);
		const weight = table[number & (table.length - 1)]!;
		if (weight !== 0 && !weighed.has(number)) weighed.set(number, [nameOf(family, a, b, c), weight / 10]);
	});
	return [...weighed.values()].sort(heaviestFirst);
}

const heaviestFirst = (a: Reason, b: Reason) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1);

/** The three features that spoke for it most, as the name of the rule that fired. */
export function ruleOf({ table }: Weights, show: Show): string {
	const best: Reason[] = [];
	show((family, a, b, c) => {
		const weight = table[numberIn(family, a, b, c) & (table.length - 1)]!;
		if (weight <= 0 || weight < (best[2]?.[1] ?? 0)) return;
		const name = nameOf(family, a, b, c);
		if (best.some(([known]) => known === name)) return;
		const reason: Reason = [name, weight];
		const lighter = best.findIndex((other) => heaviestFirst(reason, other) < 0);
		best.splice(lighter < 0 ? 3 : lighter, 0, reason);
		if (best.length > 3) best.pop();
	});
	return best.map(([name]) => name).join(', ');
}

/** A model as it is used, from how it is written. */
export function unfold({ bias, bits, steps, weights }: Written): Weights {
	const table = new Int8Array(2 ** bits);
	let place = -1;
	let nth = 0;
	for (const sign of steps) {
		const step = signs.indexOf(sign);
		place += step;
		if (step < far) table[place] = signs.indexOf(weights[nth++]!) - middle;
	}
	return { bias, table };
}

/** A model as it is written. Of two features in one place the heavier stays; a weight is 4.5 at most. */
export function write({ bias, weights }: Fitted): Written {
	const bits = Math.ceil(Math.log2(Math.max(2, weights.size) * 16));
	const places = new Map<number, number>();
	for (const [feature, weight] of weights) {
		const place = numberOf(feature) & (2 ** bits - 1);
		if (Math.abs(weight) > Math.abs(places.get(place) ?? 0)) places.set(place, weight);
	}
	let [steps, written, before] = ['', '', -1];
	for (const place of [...places.keys()].sort((a, b) => a - b)) {
		const step = place - before;
		steps += signs[far]!.repeat(Math.floor(step / far)) + signs[step % far]!;
		written += signs[Math.max(-middle, Math.min(middle, places.get(place)!)) + middle]!;
		before = place;
	}
	return { bias, bits, steps, weights: written };
}
