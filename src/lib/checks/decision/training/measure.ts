import { danger } from '../../acute/find.ts';
import { sentences } from '../../sentences.ts';
import { decisionClasses, weigh } from '../find.ts';
import type { Example } from './read.ts';
import { type Trained, train, unfoldAll } from './train.ts';

/** What the models say of one example. */
export interface Said {
	readonly is: string;
	readonly text: string;
	readonly acute: boolean;
	readonly strength: 'parkeer' | 'vraag' | 'laat';
	readonly class: string;
}

/** What models say of examples they were not trained on: the weightiest sentence of each. */
export function ask(trained: Trained, examples: readonly Example[]): Said[] {
	const { decision, classes, acute } = unfoldAll(trained);
	return examples.map(({ is, text }) => {
		const read = sentences(text);
		const verdicts = read.map((sentence) => weigh(sentence, { decision, classes }));
		verdicts.sort((a, b) => b.probability - a.probability);
		const { strength, class: name } = verdicts[0]!;
		return { is, text, acute: read.some((sentence) => danger(sentence, acute).now), strength, class: name };
	});
}

/** Each voice judged by models that were trained on all the other voices. */
export function leaveOneVoiceOut(examples: readonly Example[]): Map<string, Said[]> {
	const voices = [...new Set(examples.map(({ voice }) => voice))];
	return new Map(
		voices.map((voice) => [
			voice,
			ask(
				train(examples.filter((example) => example.voice !== voice)),
				examples.filter((example) => example.voice === voice)
			)
		])
	);
}

export interface Rates {
	readonly decisions: number;
	/** Decisions with a hint (parkeer, vraag or the acute route). */
	readonly hinted: number;
	readonly parked: number;
	/** Of the hinted decisions, how many got their own class. */
	readonly classed: number;
	readonly learning: number;
	readonly bothered: number;
	readonly acute: number;
	readonly alarmed: number;
	/** Learning sentences that opened the acute route, stories from the past included. */
	readonly falseAlarms: number;
	readonly perClass: ReadonlyMap<string, readonly [hinted: number, of: number]>;
}

export function rates(said: readonly Said[]): Rates {
	const count = (list: readonly Said[], test: (one: Said) => boolean) => list.filter(test).length;
	const hinted = (one: Said) => one.acute || one.strength !== 'laat';
	const decisions = said.filter(({ is }) => is.startsWith('B'));
	const learning = said.filter(({ is }) => is.startsWith('L') || is === 'P');
	const acute = said.filter(({ is }) => is === 'A');
	const names = [...decisionClasses, ...Array.from({ length: 10 }, (_, i) => `L${i + 1}`), 'P'];
	return {
		decisions: decisions.length,
		hinted: count(decisions, hinted),
		parked: count(decisions, ({ strength }) => strength === 'parkeer'),
		classed: count(decisions, (one) => one.strength !== 'laat' && one.class === one.is),
		learning: learning.length,
		bothered: count(learning, hinted),
		acute: acute.length,
		alarmed: count(acute, (one) => one.acute),
		falseAlarms: count(learning, (one) => one.acute),
		perClass: new Map(
			names.map((name) => {
				const of = said.filter(({ is }) => is === name);
				return [name, [count(of, hinted), of.length] as const];
			})
		)
	};
}
