// The herkenbaarheidscheck: after the app found what it could find, a person answers six questions (draaiboek §2.7).

/** The six, in order. "Yes" to the first two means: take it out; to the rest: change it, or ask consent. */
export const sixQuestions = ['names', 'traits', 'combination', 'link', 'inference', 'parent'] as const;
export type SixAnswers = Readonly<Partial<Record<string, string>>>;

/**
 * What six answers say of a text. `identifying`: it must change first; `unanswered`: a question is open; `combination`: it may
 * only go with the consent of the people it is about; else nothing stands in the way.
 */
export function sixVerdict(answers: SixAnswers): 'identifying' | 'unanswered' | 'combination' | 'fine' {
	if (sixQuestions.slice(0, 2).some((q) => answers[q] === 'yes')) return 'identifying';
	if (sixQuestions.some((q) => !answers[q])) return 'unanswered';
	return sixQuestions.slice(2).some((q) => answers[q] === 'yes') ? 'combination' : 'fine';
}

export type ReleaseProblem = 'no_case' | 'refused' | 'unanswered' | 'identifying' | 'combination';

/** What stands in the way of giving a case card to the group, or undefined when nothing does. */
export function releaseProblem({
	recognisable,
	consent,
	case: card
}: {
	readonly recognisable: SixAnswers;
	readonly consent: { readonly decision: string };
	readonly case: { readonly happened: string };
}): ReleaseProblem | undefined {
	if (!card.happened.trim()) return 'no_case';
	if (consent.decision === 'refused') return 'refused';
	const verdict = sixVerdict(recognisable);
	return verdict === 'fine' || (verdict === 'combination' && consent.decision === 'given')
		? undefined
		: verdict;
}
