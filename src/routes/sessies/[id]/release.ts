// May the case card go to the group? A person answers the six questions of the herkenbaarheidscheck (draaiboek §2.7).
import { sixVerdict } from '#lib/checks/six.ts';
import type { Preparation } from '#lib/session/state.ts';

export type ReleaseProblem = 'no_case' | 'refused' | 'unanswered' | 'identifying' | 'combination';

/** What stands in the way of releasing the case card, or undefined when nothing does. */
export function releaseProblem({
	recognisable,
	consent,
	case: card
}: Pick<Preparation, 'recognisable' | 'consent' | 'case'>): ReleaseProblem | undefined {
	if (!card.happened.trim()) return 'no_case';
	if (consent.decision === 'refused') return 'refused';
	const verdict = sixVerdict(recognisable);
	return verdict === 'fine' || (verdict === 'combination' && consent.decision === 'given')
		? undefined
		: verdict;
}
