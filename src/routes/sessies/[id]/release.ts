// May the case card go to the group? A person answers the six questions of the herkenbaarheidscheck (draaiboek §2.7).
import type { Preparation } from '#lib/session/state.ts';

/** The six questions, in order. "Yes" to the first two means: take it out; to the rest: change the case, or ask consent. */
export const recognisableQuestions = [
	'names',
	'traits',
	'combination',
	'link',
	'inference',
	'parent'
] as const;

export type ReleaseProblem = 'no_case' | 'refused' | 'unanswered' | 'identifying' | 'combination';

/** What stands in the way of releasing the case card, or undefined when nothing does. */
export function releaseProblem({
	recognisable,
	consent,
	case: card
}: Pick<Preparation, 'recognisable' | 'consent' | 'case'>): ReleaseProblem | undefined {
	if (!card.happened.trim()) return 'no_case';
	if (consent.decision === 'refused') return 'refused';
	if (recognisable['names'] === 'yes' || recognisable['traits'] === 'yes') return 'identifying';
	if (recognisableQuestions.some((q) => !recognisable[q])) return 'unanswered';
	const combined = recognisableQuestions.slice(2).some((q) => recognisable[q] === 'yes');
	return combined && consent.decision !== 'given' ? 'combination' : undefined;
}
