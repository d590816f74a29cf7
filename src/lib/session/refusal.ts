/** Why something did not happen. Every code has a sentence in words/refusals.ts. */
export type RefusalCode =
	| 'not_yours'
	| 'not_now'
	| 'not_known'
	| 'closed'
	| 'too_long'
	| 'empty'
	| 'too_many'
	| 'wrong_field'
	| 'taken'
	| 'few_people'
	| 'no_bringer'
	| 'bringer_leads'
	| 'no_dissenter'
	| 'no_consent'
	| 'not_suitable'
	| 'no_case'
	| 'not_looked_over'
	| 'no_learning_goal'
	| 'windows_first'
	| 'no_question'
	| 'last_words_missing'
	| 'no_lesson_yet'
	| 'confirm_first'
	| 'not_last'
	| 'answered_elsewhere'
	| 'identifying'
	| 'storage_full';

export interface Refusal {
	readonly refused: RefusalCode;
	/** A number or a short word the sentence may use, such as the limit; never a person's text. */
	readonly detail?: string;
}

/** Why something does not happen, with a number or a short word for its sentence. */
export const refuse = (refused: RefusalCode, detail?: string): Refusal =>
	detail === undefined ? { refused } : { refused, detail };

/** Whether an outcome is a refusal. */
export const isRefusal = (value: unknown): value is Refusal =>
	typeof value === 'object' && value !== null && 'refused' in value;
