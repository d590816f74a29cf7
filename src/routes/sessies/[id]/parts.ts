// The parts of a preparation, in order, and how each stands. What blocks the start is the core's; this is for the menu.
import { releaseProblem } from '#lib/checks/six.ts';
import { unprepared } from '#lib/session/preparation.ts';
import { suitabilityQuestions } from '#lib/session/state.ts';
import type { View } from '#lib/session/view.ts';

export const partKeys = [
	'geschikt',
	'inbrenger',
	'casus',
	'herkenbaar',
	'toestemming',
	'afloop',
	'groep',
	'delen',
	'vensters'
] as const;
export type PartKey = (typeof partKeys)[number];
export type PartState = 'done' | 'todo' | 'stop' | 'optional';
export type Prepared = NonNullable<View['preparation']>;

export function partStates(preparation: Prepared): Record<PartKey, PartState> {
	const { suitability, bringer, question, consent, released, organisations, labels } = preparation;
	const missing = unprepared({ ...preparation, outcome: '' });
	const check = releaseProblem(preparation);
	return {
		geschikt: suitabilityQuestions.some((q) => suitability[q] === 'no')
			? 'stop'
			: missing.includes('not_suitable')
				? 'todo'
				: 'done',
		inbrenger: bringer === 'lead' ? 'stop' : bringer === 'colleague' && question.trim() ? 'done' : 'todo',
		casus: missing.includes('no_case') ? 'todo' : 'done',
		herkenbaar:
			check === 'identifying' || check === 'combination'
				? 'stop'
				: check === 'no_case' || check === 'unanswered'
					? 'todo'
					: 'done',
		toestemming: consent.decision === 'refused' ? 'stop' : missing.includes('no_consent') ? 'todo' : 'done',
		afloop: preparation.outcomeSaved ? 'done' : 'optional',
		groep: organisations.length ? 'done' : 'optional',
		delen: released ? 'done' : 'todo',
		vensters: Object.values(labels).some(Boolean) || preparation.lookBack ? 'done' : 'optional'
	};
}

/** The part to go on with: the first that is not done or cannot stay so. Undefined when only parts that may be skipped are left. */
export const nextPart = (states: Record<PartKey, PartState>): PartKey | undefined =>
	partKeys.find((key) => states[key] === 'todo' || states[key] === 'stop');

/** The address of the part after this one; of the overview after the last. */
export function after(id: string, part: PartKey): string {
	const next = partKeys[partKeys.indexOf(part) + 1];
	return next ? `/sessies/${id}/${next}?opgeslagen` : `/sessies/${id}?opgeslagen`;
}
