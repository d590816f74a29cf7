// Three or more facts that are harmless apart can single a family out together.
import type { CheckContext } from '../finding.ts';
import { patterns } from '../pattern.ts';
import * as words from './lists/combination.data.ts';
import { read } from './reading.ts';
import { each } from './recognise/each.ts';

/** A kind of fact that narrows down which family it is. */
export type Trait = keyof typeof words;

/** One such fact, at a place in the text as given. */
export interface Fact {
	readonly trait: Trait;
	readonly start: number;
	readonly end: number;
}

export interface Combination {
	/** Which kinds of fact stand together, also those in the texts beside this one. */
	readonly traits: readonly Trait[];
	/** The facts of this text that stand together, in order of place: one of each kind. */
	readonly facts: readonly Fact[];
}

const kinds: readonly Trait[] = [
	'age',
	'sex',
	'family',
	'children',
	'origin',
	'faith',
	'work',
	'health',
	'event',
	'place',
	'school',
	'date'
];
const re = patterns(words);

/** Facts that say nothing by themselves, so that they count only beside a rarer one. */
const plain: ReadonlySet<Trait> = new Set(['sex', 'date', 'place']);
const telling = (traits: readonly Trait[]) => traits.filter((trait) => !plain.has(trait)).length;

/** How far apart, in characters, facts about one family stand at most; further apart they are a text about families. */
const stretch = 600;

function factsIn(text: string): Fact[] {
	const { lower, origin } = read(text);
	return kinds
		.flatMap((trait) =>
			each(re[trait], lower).map((match): Fact => {
				const [start, end] = origin(match.index, match.index + match[0].length);
				return { trait, start, end };
			})
		)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Whether the facts in a text and in what stands beside it (`context.beside`) could single a family out together.
 * In: any text. Out: the first facts near each other that are of three kinds or more, of which at least two are more than plain,
 * and at least one of those in this text; else nothing.
 */
export function findCombination(text: string, context: CheckContext = {}): Combination | undefined {
	const all = factsIn(text);
	const beside = (context.beside ?? []).flatMap(factsIn).map(({ trait }) => trait);
	let end = 0;
	for (const [k, { start }] of all.entries()) {
		while (end < all.length && all[end]!.start <= start + stretch) end++;
		const facts = all
			.slice(k, end)
			.filter(({ trait }, i, near) => near.findIndex((other) => other.trait === trait) === i);
		const here = facts.map(({ trait }) => trait);
		const traits = kinds.filter((trait) => here.includes(trait) || beside.includes(trait));
		if (traits.length >= 3 && telling(traits) >= 2 && telling(here) > 0) return { traits, facts };
	}
	return undefined;
}
