import { check } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { caseQuestions } from '#lib/session/state.ts';
import { saveAnswers } from '../../answers.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the app points at on the case card as it is saved, answer by answer; each read beside the other four. */
export const load: PageServerLoad = async ({ parent }) => {
	const { case: card } = (await parent()).preparation;
	return {
		candidates: caseQuestions.flatMap((question) => {
			const beside = caseQuestions.filter((q) => q !== question).map((q) => card[q]);
			const found = check(card[question], { kinds: ['identifying'], beside });
			return found.map(({ start, end, why }) => ({ question, words: card[question].slice(start, end), why }));
		})
	};
};

export const actions: Actions = {
	default: saveAnswers({
		part: 'herkenbaar',
		questions: sixQuestions,
		fine: 'no',
		prepared: (question, value) => ({ field: 'recognisable', question, value })
	})
};
