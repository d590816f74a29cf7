// One verdict on a whole text, for the command line.
import { findAcute } from './acute/find.ts';
import { type Verdict, weigh } from './decision/find.ts';
import { sentences } from './sentences.ts';
import { findWording } from './wording/find.ts';

export interface Judgement {
	readonly label: 'besluit' | 'leren' | 'acuut';
	readonly handling: 'parkeer' | 'vraag' | 'laat' | 'acuut';
	/** The rule or the features that decided, readable. */
	readonly why: string;
}

/** Below this a sign of danger is faint; beside a sure decision that decision is what the text says. */
const faint = 0.7;

const order = { parkeer: 2, vraag: 1, laat: 0 };

/**
 * The weightiest thing a text says: danger now, else its most deciding sentence, else a label on a person. In a field every sign of
 * danger opens the route; here, where one verdict is asked, a faint one gives way to a sure decision.
 */
export function judge(text: string): Judgement {
	const read = sentences(text);
	const acute = findAcute(read).toSorted((a, b) => b.confidence - a.confidence)[0];
	let worst: Verdict | undefined;
	for (const sentence of read) {
		const verdict = weigh(sentence);
		const heavier = !worst || order[verdict.strength] > order[worst.strength];
		if (
			heavier ||
			(order[verdict.strength] === order[worst!.strength] && verdict.probability > worst!.probability)
		)
			worst = verdict;
	}
	if (acute && (acute.confidence >= faint || worst?.strength !== 'parkeer'))
		return { label: 'acuut', handling: 'acuut', why: acute.rule };
	if (worst && worst.strength !== 'laat')
		return { label: 'besluit', handling: worst.strength, why: `${worst.class}: ${because(worst)}` };
	const label = findWording(read).find(({ type }) => type === 'label');
	if (label) return { label: 'leren', handling: 'vraag', why: `wording: ${label.rule}` };
	return { label: 'leren', handling: 'laat', why: worst ? because(worst) : 'no words' };
}

function because({ probability, reasons }: Verdict): string {
	const weighed = reasons()
		.slice(0, 5)
		.map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`);
	return `${probability.toFixed(2)} (${weighed.join('; ')})`;
}
