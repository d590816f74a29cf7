import { learningQuestion } from '#lib/session/keeping.ts';
import { mostQuestion } from '#lib/session/preparation.ts';
import type { Rules } from '#lib/session/round.ts';

/** Dots each person may give. */
export const mostDots = 2;

/** Questions sent in beforehand and live ones, two dots each, and the bringer chooses. Dots choose a question, never a position. */
export const rules: Rules = {
	steps: () => [
		{ key: 'collect', form: 'write', minutes: 2, kinds: ['question'] },
		{ key: 'dots', form: 'answer', minutes: 2, reveals: ['question'], asks: ['dot'], kinds: ['turned'] },
		{ key: 'choose', form: 'talk', minutes: 2, reveals: ['dot'], kinds: ['turned'] }
	],
	kinds: () => [
		{
			key: 'question',
			max: mostQuestion,
			kept: 'question',
			fields: [{ key: 'from', options: ['box', 'live'] }]
		},
		// The facilitator turns a decision-shaped question round beside it; nobody changes another's text.
		{ key: 'turned', max: mostQuestion, kept: 'question', open: true, by: 'lead', about: ['question'] }
	],
	asks: [{ key: 'dot', values: ['yes'], about: ['question', 'turned'], most: mostDots }],
	acts: [{ key: 'choose_question', by: 'bringer', value: 'card' }],
	mayLeave: (state) => (learningQuestion(state).trim() ? undefined : 'no_question')
};
