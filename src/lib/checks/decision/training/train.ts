import { acuteFeatures } from '../../acute/features.ts';
import { once } from '../../remember.ts';
import { sentences } from '../../sentences.ts';
import { features } from '../features.ts';
import { decisionClasses } from '../find.ts';
import { unfold, type Weights, write, type Written } from '../model.ts';
import { fit, type Settings } from './fit.ts';
import type { Example } from './read.ts';

const decisionSettings: Settings = {
	pull: 2,
	seen: 2,
	rounds: 150,
	keep: 10_000,
	scale: { word: 1.8, stem: 1.5, pair: 0.8, small: 0.7 }
};
const classSettings: Settings = { pull: 1, seen: 3, rounds: 150, keep: 150 };
const acuteSettings: Settings = {
	pull: 2,
	seen: 2,
	rounds: 200,
	keep: 5000,
	scale: { word: 1.4, stem: 1.4, small: 0.5, words: 0.5, apart: 0.5, pair: 0.5 }
};

/** The models of one training as they are written to files. */
export interface Trained<Model = Written> {
	readonly decision: Model;
	readonly classes: Readonly<Record<string, Model>>;
	readonly acute: Model;
}

/** The models as they are used. */
export const unfoldAll = ({ decision, classes, acute }: Trained): Trained<Weights> => ({
	decision: unfold(decision),
	classes: Object.fromEntries(Object.entries(classes).map(([name, model]) => [name, unfold(model)])),
	acute: unfold(acute)
});

/** Every feature of every sentence of an example; looked up once, because measuring trains many times. */
const shown = (of: (tokens: Parameters<typeof features>[0]) => string[]) =>
	once(({ text }: Example) => [...new Set(sentences(text).flatMap(({ tokens }) => of(tokens)))]);
const decisionShown = shown(features);
const acuteShown = shown(acuteFeatures);

const few = new Set(['class', 'word', 'stem', 'mood', 'who', 'verb', 'act', 'first', 'pair', 'small']);

/**
 * The three models from examples. Decisions against learning (a borderline sentence is a little more decision
 * than not and counts half); ten small models that tell the classes of decisions apart; danger now against
 * everything else, where a missed danger costs five times a false alarm.
 */
export function train(examples: readonly Example[]): Trained {
	const read = examples.map((example) => ({ is: example.is, features: decisionShown(example) }));
	const calm = read.filter(({ is }) => is !== 'A');
	const decisions = calm.filter(({ is }) => is.startsWith('B'));
	const learning = calm.filter(({ is }) => !is.startsWith('B') && is !== 'V');
	const decision = fit(
		calm.map(({ is, features }) => {
			if (is === 'V') return { features, target: 0.55, weight: 0.5 };
			const yes = is.startsWith('B');
			return { features, target: yes ? 1 : 0, weight: yes ? learning.length / decisions.length : 1 };
		}),
		decisionSettings
	);
	const classes = Object.fromEntries(
		decisionClasses.map((name) => [
			name,
			fit(
				decisions.map(({ is, features }) => ({
					features: features.filter((f) => few.has(f.slice(0, f.indexOf('=')))),
					target: is === name ? 1 : 0,
					weight: is === name ? 5 : 1
				})),
				classSettings
			)
		])
	);
	const acute = fit(
		examples.map((example) => ({
			features: acuteShown(example),
			target: example.is === 'A' ? 1 : 0,
			weight: example.is === 'A' ? 5 : example.is === 'P' || example.is.startsWith('B') ? 2 : 1
		})),
		acuteSettings
	);
	return {
		decision: write(decision),
		classes: Object.fromEntries(Object.entries(classes).map(([name, model]) => [name, write(model)])),
		acute: write(acute)
	};
}
