import { suitabilityQuestions } from '#lib/session/state.ts';
import { saveAnswers } from '../../answers.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: saveAnswers({
		part: 'geschikt',
		questions: suitabilityQuestions,
		fine: 'yes',
		prepared: (question, value) => ({ field: 'suitability', question, value })
	})
};
