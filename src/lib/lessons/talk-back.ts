// Talk-back (terugpraten): what practice wants policy or managers to hear. It is about conditions for the work, never about a
// child or a family: there is no field for those, and the addressee is a kind of body, not a person.

export const addressees = ['municipality', 'board', 'managers', 'partners', 'ministry', 'education'] as const;
export type Addressee = (typeof addressees)[number];

/** Requirement R184: received, being looked at, taken over, or not and why. */
export const standings = ['draft', 'sent', 'received', 'considered', 'taken_over', 'not_taken_over'] as const;
export type Standing = (typeof standings)[number];

/** What is typed, with the most characters each holds. */
export const talkBackFields = {
	bottleneck: 400,
	proposal: 400,
	conditions: 400,
	method: 200,
	ownShare: 400
} as const;
export type TalkBackField = keyof typeof talkBackFields;

export interface TalkBack extends Readonly<Record<TalkBackField, string>> {
	readonly id: string;
	readonly addressee: Addressee;
	/** Year and month by which an answer is asked; empty when none is. */
	readonly answerDue: string;
	readonly standing: Standing;
	/** What came back, in general words; why not, when it was not taken over. */
	readonly answer: string;
	readonly answeredMonth: string;
	/** Codes of the lessons and sessions it comes from. */
	readonly lessons: readonly string[];
	readonly sessions: readonly string[];
}

export type TalkBackRefusal =
	'bottleneck_missing' | 'proposal_missing' | 'too_long' | 'answer_missing' | 'month_wrong';

/** What is wrong with an item as it is typed, or undefined. An item without a proposal is a complaint, and not yet one to send. */
export function faultIn(
	item: Readonly<Record<TalkBackField, string>> & { readonly answerDue: string }
): TalkBackRefusal | undefined {
	if (!item.bottleneck.trim()) return 'bottleneck_missing';
	if (!item.proposal.trim()) return 'proposal_missing';
	for (const [field, most] of Object.entries(talkBackFields))
		if (item[field as TalkBackField].length > most) return 'too_long';
	if (item.answerDue && !/^\d{4}-(0[1-9]|1[0-2])$/.test(item.answerDue)) return 'month_wrong';
	return undefined;
}

/** What is wrong with an answer: "not taken over" needs its reason. */
export const faultInAnswer = (standing: Standing, answer: string): TalkBackRefusal | undefined =>
	answer.length > 600
		? 'too_long'
		: standing === 'not_taken_over' && !answer.trim()
			? 'answer_missing'
			: undefined;

/** Whether an answer is late: it was asked for by a month that is over, and nothing came. */
export const isLate = (item: Pick<TalkBack, 'answerDue' | 'standing'>, month: string): boolean =>
	item.answerDue !== '' &&
	item.answerDue < month &&
	!['draft', 'taken_over', 'not_taken_over'].includes(item.standing);
