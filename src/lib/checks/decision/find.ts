import type { Finding } from '../finding.ts';
import type { Sentence } from '../sentences.ts';
import { show } from './features.ts';
import { because, numbered, type Reason, ruleOf, score, type Show, unfold, type Weights } from './model.ts';
import trained from './model.json' with { type: 'json' };

export const decisionClasses = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'] as const;
export type DecisionClass = (typeof decisionClasses)[number];

/** From here on a sentence gets a question; docs/checks.md says on what it was chosen. */
export const ask = 0.6;
/** From here on the writer is asked to rewrite, to park, or to say that it is no decision. */
export const park = 0.78;

interface Models {
	readonly decision: Weights;
	readonly classes: Readonly<Record<string, Weights>>;
}

let unfolded: Models | undefined;

/** The trained models, made ready at first use. */
function models(): Models {
	unfolded ??= {
		decision: unfold(trained.decision),
		classes: Object.fromEntries(
			Object.entries(trained.classes).map(([name, written]) => [name, unfold(written)])
		)
	};
	return unfolded;
}

export interface Verdict {
	/** 0 to 1. */
	readonly probability: number;
	readonly strength: 'parkeer' | 'vraag' | 'laat';
	/** The class it resembles most; meaningful when the strength is not `laat`. */
	readonly class: DecisionClass;
	/** The features that weighed, heaviest first. */
	readonly reasons: () => readonly Reason[];
	/** The three that spoke for it most. */
	readonly rule: () => string;
}

/** How much one sentence decides about the case at hand, as what, and which features weighed. */
export function weigh(sentence: Sentence, { decision, classes } = models()): Verdict {
	const shown: Show = (add) => show(sentence.tokens, add);
	const numbers = numbered(shown);
	const probability = score(decision, numbers);
	const strength = probability >= park ? 'parkeer' : probability >= ask ? 'vraag' : 'laat';
	let best: DecisionClass = 'B1';
	let top = -Infinity;
	if (strength !== 'laat')
		for (const name of decisionClasses) {
			const resembles = score(classes[name]!, numbers);
			if (resembles > top) [best, top] = [name, resembles];
		}
	return {
		probability,
		strength,
		class: best,
		reasons: () => because(decision, shown),
		rule: () => ruleOf(decision, shown)
	};
}

/** A hint on each sentence that decides about the case at hand; the span is the sentence. */
export function findDecisions(text: readonly Sentence[]): Finding[] {
	const found: Finding[] = [];
	for (const sentence of text) {
		const { strength, probability, class: name, rule } = weigh(sentence);
		if (strength === 'laat') continue;
		found.push({
			start: sentence.start,
			end: sentence.end,
			kind: 'decision',
			type: name,
			severity: strength,
			confidence: Math.round(probability * 100) / 100,
			rule: rule(),
			why: `decision.${name}`,
			suggestions: []
		});
	}
	return found;
}
