import { numbered, ruleOf, score, type Show, unfold, type Weights } from '../decision/model.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from '../sentences.ts';
import { showDanger } from './features.ts';
import trained from './model.json' with { type: 'json' };

/** From here on the acute route opens: a false alarm costs one tap, a missed one more. See docs/checks.md. */
export const alarm = 0.4;

let model: Weights | undefined;

/** How surely one sentence says that someone is in danger now, and by which rule. */
export function danger(sentence: Sentence, weights?: Weights) {
	model ??= unfold(trained);
	const used = weights ?? model;
	const shown: Show = (add) => showDanger(sentence.tokens, add);
	const probability = score(used, numbered(shown));
	return {
		probability,
		now: probability >= alarm,
		rule: () => ruleOf(used, shown)
	};
}

/** Sentences that say someone is in danger now. Opens the acute route; a story from the past does not. */
export function findAcute(text: readonly Sentence[]): Finding[] {
	const found: Finding[] = [];
	for (const sentence of text) {
		const { now, probability, rule } = danger(sentence);
		if (!now) continue;
		found.push({
			start: sentence.start,
			end: sentence.end,
			kind: 'acute',
			type: 'acute',
			severity: 'acute',
			confidence: Math.round(probability * 100) / 100,
			rule: rule(),
			why: 'acute',
			suggestions: []
		});
	}
	return found;
}
