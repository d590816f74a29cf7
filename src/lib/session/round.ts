// What a round type brings: its steps, the cards, questions and acts it knows, and its own guards. All of it is
// data for the core; a round type has no state of its own.
import type { Act, Ask, Kind, Phase, Playbook, Step } from './playbook.ts';
import type { RefusalCode } from './refusal.ts';
import type { State } from './state.ts';

export interface Rules {
	readonly steps: (config: unknown) => readonly Step[];
	readonly kinds?: (config: unknown) => readonly Kind[];
	readonly asks?: readonly Ask[];
	readonly acts?: readonly Act[];
	/** Whether the phase may begin now; a refusal code when not. */
	readonly mayEnter?: (state: State, world: World) => RefusalCode | undefined;
	/** Whether the phase may be left now. */
	readonly mayLeave?: (state: State, world: World) => RefusalCode | undefined;
}

/** What the core is told about round types and draaiboeken; it imports neither. */
export interface World {
	readonly rules: Readonly<Record<string, Rules>>;
	readonly playbooks: Readonly<Record<string, Playbook>>;
}

/** The draaiboek of a session. @throws Error when there is none of that name. */
export const playbookOf = (state: Pick<State, 'playbook'>, world: World): Playbook => {
	const book = world.playbooks[state.playbook];
	if (!book) throw new Error(`No playbook named ${state.playbook}`);
	return book;
};

/** The rules of the round type that plays a phase. @throws Error when there is none of that name. */
export const rulesOf = (phase: Phase, world: World): Rules => {
	const rules = world.rules[phase.round];
	if (!rules) throw new Error(`No round type named ${phase.round}`);
	return rules;
};

/** The phase and step the session is in, with all that its round type knows. Undefined before start. */
export function here(state: State, world: World) {
	const phase = playbookOf(state, world).phases[state.at.phase];
	if (!phase || state.at.phase < 0) return undefined;
	const rules = rulesOf(phase, world);
	const steps = rules.steps(phase.config);
	return { phase, rules, steps, step: steps[state.at.step]! };
}

/** One kind of card of one phase, or undefined when the playbook has none of that name. */
export function kindOf(phase: string, kind: string, state: State, world: World): Kind | undefined {
	const found = playbookOf(state, world).phases.find((p) => p.key === phase);
	return (
		found &&
		rulesOf(found, world)
			.kinds?.(found.config)
			.find((k) => k.key === kind)
	);
}
