import { answered } from '#lib/checks/answers.ts';
import { check } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { caseQuestions } from '#lib/session/state.ts';
import { saveAnswers } from '../../answers.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the app points at on the case card as it is saved, answer by answer; each read beside the other four. */
export const load: PageServerLoad = async ({ parent }) => {
	const { case: card, mayStay } = (await parent()).preparation;
	return {
		candidates: caseQuestions.flatMap((question) => {
			const beside = caseQuestions.filter((q) => q !== question).map((q) => card[q]);
			const found = check(card[question], { kinds: ['identifying'], beside });
			return found.map((finding) => {
				const words = card[question].slice(finding.start, finding.end);
				const may = mayStay.find((stay) => answered(card[question], finding, [stay]));
				return { question, words, why: finding.why, reason: may && (may.reason ?? '') };
			});
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
