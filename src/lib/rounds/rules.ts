// The list of round types. A new one is a folder here, a line below and one in screens.svelte.ts.
import type { Rules } from '#lib/session/round.ts';
import { rules as closing } from './closing/rules.ts';
import { rules as dissent } from './dissent/rules.ts';
import { rules as hunch } from './hunch/rules.ts';
import { rules as keep } from './keep/rules.ts';
import { rules as lessons } from './lessons/rules.ts';
import { rules as nextStep } from './next-step/rules.ts';
import { rules as outcome } from './outcome/rules.ts';
import { rules as pause } from './pause/rules.ts';
import { rules as question } from './question/rules.ts';
import { rules as story } from './story/rules.ts';
import { rules as turns } from './turns/rules.ts';
import { rules as weigh } from './weigh/rules.ts';
import { rules as write } from './write/rules.ts';

export const rules = {
	turns,
	question,
	story,
	hunch,
	write,
	pause,
	weigh,
	next_step: nextStep,
	dissent,
	outcome,
	lessons,
	closing,
	keep
} satisfies Record<string, Rules>;

export type RoundName = keyof typeof rules;
