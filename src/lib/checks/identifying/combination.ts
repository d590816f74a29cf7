// Three or more facts that are harmless apart can single a family out together.
import type { CheckContext } from '../finding.ts';
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
	/** Key of the sentence in words/. */
	readonly why: string;
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
const signs = kinds.map((trait) => [trait, new RegExp(words[trait], 'gu')] as const);

/** Facts that say nothing by themselves, so that they count only beside a rarer one. */
const plain: ReadonlySet<Trait> = new Set(['sex', 'date', 'place']);
const telling = (traits: readonly Trait[]) => traits.filter((trait) => !plain.has(trait)).length;

/** How far apart, in characters, facts about one family stand at most; further apart they are a text about families. */
const stretch = 600;

function factsIn(text: string): Fact[] {
	const { lower, origin } = read(text);
	return signs
		.flatMap(([trait, sign]) =>
			Array.from(each(sign, lower), (match): Fact => {
				const [start, end] = origin(match.index, match.index + match[0].length);
				return { trait, start, end };
			})
		)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether facts of one text, with those beside it, are enough: three kinds, two of them more than plain, one of those here. */
function tells(facts: readonly Fact[], beside: readonly Trait[]): boolean {
	const here = facts.map(({ trait }) => trait);
	const all = [...new Set([...here, ...beside])];
	return all.length >= 3 && telling(all) >= 2 && telling(here) > 0;
}

/**
 * Whether the facts in a text and in what stands beside it (`context.beside`) could single a family out together.
 * In: any text. Out: the first facts near each other that are of three kinds or more, of which at least two are more than plain,
 * and at least one of those in this text; else nothing.
 */
export function findCombination(text: string, context: CheckContext = {}): Combination | undefined {
	const facts = factsIn(text);
	const beside = (context.beside ?? []).flatMap(factsIn).map(({ trait }) => trait);
	const near: Fact[] = [];
	for (const fact of facts) {
		while (near.length > 0 && fact.start - near[0]!.start > stretch) near.shift();
		const same = near.findIndex(({ trait }) => trait === fact.trait);
		if (same >= 0) near.splice(same, 1);
		near.push(fact);
		if (!tells(near, beside)) continue;
		const from = near[0]!.start;
		const together = facts.filter(
			({ trait, start }, k) =>
				start >= from &&
				start - from <= stretch &&
				facts.findIndex((other) => other.trait === trait && other.start >= from) === k
		);
		const all = new Set([...together.map(({ trait }) => trait), ...beside]);
		return {
			traits: kinds.filter((trait) => all.has(trait)),
			facts: together,
			why: 'identifying.COMBINATION'
		};
	}
	return undefined;
}
