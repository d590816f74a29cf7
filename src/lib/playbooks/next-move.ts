// What the facilitator's one large button will do, so that it can say it.
import type { Form } from '#lib/session/playbook.ts';
import { playbookOf, rulesOf, type World } from '#lib/session/round.ts';
import type { View } from '#lib/session/view.ts';

export interface Move {
	readonly phase: string;
	readonly step: string;
	readonly form: Form;
	/** Another phase than the one at hand. */
	readonly enters: boolean;
	/** Cards or counts become visible that were not yet. */
	readonly shows: boolean;
}

type Placed = Pick<View, 'playbook' | 'at' | 'revealed'>;

/** Where one step on leads, or undefined in the last step of all. From before the start: to the first step. */
export function nextMove(view: Placed, world: World): Move | undefined {
	const { phases } = playbookOf(view, world);
	const of = (i: number) => rulesOf(phases[i]!, world).steps(phases[i]!.config);
	const stays = view.at.phase >= 0 && view.at.step + 1 < of(view.at.phase).length;
	const i = stays ? view.at.phase : view.at.phase + 1;
	const to = phases[i];
	if (!to) return undefined;
	const step = of(i)[stays ? view.at.step + 1 : 0]!;
	const whats = (step.reveals ?? []).map((what) => (what.includes('/') ? what : `${to.key}/${what}`));
	return {
		phase: to.key,
		step: step.key,
		form: step.form,
		enters: !stays,
		shows: whats.some((what) => !view.revealed.includes(what))
	};
}

/** Where one step back leads, as phase and step; undefined at the very first step. */
export function moveBack(view: Placed, world: World): { phase: string; step: string } | undefined {
	const { phases } = playbookOf(view, world);
	const stays = view.at.step > 0;
	const to = phases[stays ? view.at.phase : view.at.phase - 1];
	if (!to) return undefined;
	const steps = rulesOf(to, world).steps(to.config);
	return { phase: to.key, step: (stays ? steps[view.at.step - 1] : steps.at(-1))!.key };
}
