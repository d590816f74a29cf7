// How the time of a session runs: what was planned, what was used, and what that leaves for the rest.
import type { Step } from '#lib/session/playbook.ts';
import { playbookOf, rulesOf, type World } from '#lib/session/round.ts';
import type { View } from '#lib/session/view.ts';

/** What the plan needs to know of a session. */
export type Clocked = Pick<View, 'playbook' | 'stage' | 'at' | 'spent' | 'seats' | 'lead'>;

/** One phase, in whole minutes. */
export interface PlannedPhase {
	readonly key: string;
	readonly planned: number;
	readonly used: number;
	/** What it may take, with the time that is left; for a phase that is done: what it took. */
	readonly fits: number;
	readonly is: 'done' | 'now' | 'ahead';
}

export interface Plan {
	readonly phases: readonly PlannedPhase[];
	/** Planned length of the whole, in minutes. */
	readonly minutes: number;
	/** Minutes until the planned end; below zero when it has passed. Whole `minutes` before start. */
	readonly left: number;
	/** When the step at hand is planned to be over, extra time included, in milliseconds of the server's clock. */
	readonly stepEnds: number;
	/** The rest no longer fits, even a little faster: something has to be left out, or the end agreed anew. */
	readonly short: boolean;
	/** Advice for one turn in the turns of this step, or else the next with turns; absent when none is left. */
	readonly seconds?: number;
	/** Minutes this draaiboek takes when everyone has the whole of each turn. */
	readonly unhurried: number;
	/** More people than one table takes. */
	readonly twoTables: boolean;
}

const minute = 60_000;
/** Shorter than this no turn is worth giving. */
const shortestTurn = 15;
/** Below this part of its planned time a step is not worth doing. */
const tightest = 0.5;

/** The people who get a turn: at the table or out for a moment, the facilitator not among them. */
export const takersOfTurns = ({ seats, lead }: Pick<View, 'seats' | 'lead'>): number =>
	seats.filter((s) => s.id !== lead && (s.status === 'here' || s.status === 'away')).length;

/** Minutes a draaiboek takes with this many people when nobody's turn is cut: turns × people × seconds. */
export function unhurriedMinutes(playbook: string, people: number, world: World): number {
	const book = world.playbooks[playbook];
	if (!book) return 0;
	const steps = book.phases.flatMap((p) => rulesOf(p, world).steps(p.config));
	return Math.ceil(steps.reduce((sum, s) => sum + Math.max(s.minutes, turnMinutes(s, people)), 0));
}

const turnMinutes = (step: Step, people: number): number =>
	step.form === 'turns' ? ((step.seconds ?? 0) * people) / 60 : 0;

/** What a draaiboek asks of this many people: unhurried minutes, or else the turn that fits in its longest rounds. */
export function timing(playbook: string, people: number, world: World): { minutes: number; seconds: number } {
	const steps = world.playbooks[playbook]?.phases.flatMap((p) => rulesOf(p, world).steps(p.config)) ?? [];
	const rounds = steps.filter((s) => s.form === 'turns' && !s.last);
	const longest = Math.max(...rounds.map((s) => s.seconds ?? 0));
	return {
		minutes: unhurriedMinutes(playbook, people, world),
		seconds: Math.min(
			...rounds.filter((s) => s.seconds === longest).map((s) => turnThatFits(s, s.minutes, people))
		)
	};
}

/** The longest turn, in steps of five seconds, with which everyone gets one in the time there is. */
export function turnThatFits(step: Step, minutes: number, people: number): number {
	const longest = step.seconds ?? 60;
	if (people < 1) return longest;
	const each = Math.floor((minutes * 60) / people / 5) * 5;
	return Math.max(shortestTurn, Math.min(longest, each));
}

/**
 * The plan at this moment. Time that was lost is taken from what is still to come, evenly, down to half of what was
 * planned; time that was won is not handed out. Pure: `now` is in milliseconds of the server's clock.
 */
export function plan(view: Clocked, now: number, world: World): Plan {
	const book = playbookOf(view, world);
	const { phase: at, step: atStep } = view.at;
	const steps = book.phases.map((p) => rulesOf(p, world).steps(p.config));
	const running = at < 0 ? 0 : view.stage === 'paused' ? view.at.since : now - view.at.since;
	const used = book.phases.map((_, i) => (view.spent[String(i)] ?? 0) + (i === at ? running : 0));
	const left = book.minutes * minute - used.reduce((a, b) => a + b, 0);

	const stepRest = (i: number, s: number, step: Step): number => {
		if (i < at || (i === at && s < atStep)) return 0;
		const whole = step.minutes * minute;
		return i === at && s === atStep ? Math.max(0, whole + view.at.extra - running) : whole;
	};
	const rests = steps.map((of, i) => of.map((step, s) => stepRest(i, s, step)));
	const rest = rests.flat().reduce((a, b) => a + b, 0);
	const share = rest > 0 ? left / rest : 1;
	const factor = Math.min(1, Math.max(tightest, share));

	const people = takersOfTurns(view);
	const turns = steps
		.flatMap((of, i) => of.map((step, s) => ({ step, i, s })))
		.find(({ step, i, s }) => step.form === 'turns' && (i > at || (i === at && s >= atStep)));
	const seconds = turns && turnThatFits(turns.step, turns.step.minutes * factor, people);

	return {
		phases: book.phases.map((p, i) => ({
			key: p.key,
			planned: steps[i]!.reduce((sum, s) => sum + s.minutes, 0),
			used: Math.round(used[i]! / minute),
			fits: Math.round((used[i]! + factor * rests[i]!.reduce((a, b) => a + b, 0)) / minute),
			is: i < at ? 'done' : i === at ? 'now' : 'ahead'
		})),
		minutes: book.minutes,
		left: Math.round(left / minute),
		stepEnds:
			(view.stage === 'paused' ? now - view.at.since : view.at.since) +
			(steps[at]?.[atStep]?.minutes ?? 0) * minute +
			view.at.extra,
		short: rest > 0 && share < tightest,
		...(seconds === undefined ? {} : { seconds }),
		unhurried: unhurriedMinutes(view.playbook, people, world),
		twoTables: people + 1 > book.most
	};
}
