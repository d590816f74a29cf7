import { randomUUID } from 'node:crypto';
import { fold } from '#lib/checks/fold.ts';
import type { PreparedPart } from '#lib/session/command.ts';
import type { Stay } from '#lib/session/protocol.ts';
import { isRefusal, type Refusal } from '#lib/session/refusal.ts';
import { countWords, mostCaseWords } from '#lib/session/preparation.ts';
import { caseQuestions, type CaseQuestion } from '#lib/session/state.ts';
import type { Sessions } from './sessions.ts';

export type NotSaved = { readonly refused: Refusal } | { readonly again: true };

/**
 * Saves parts of a preparation one after the other, for someone who may lead. Stops at the first that is refused.
 * `stays` holds the words the writer lets stand although they point at someone, and why.
 */
export async function saveParts(
	sessions: Pick<Sessions, 'handle'>,
	id: string,
	parts: readonly PreparedPart[],
	stays: readonly Stay[] = []
): Promise<NotSaved | undefined> {
	for (const part of parts) {
		const reply = await sessions.handle(
			id,
			{ id: randomUUID(), type: 'prepare', part },
			{ role: 'lead' },
			stays
		);
		if (isRefusal(reply)) return { refused: reply };
		if ('again' in reply) return { again: true };
	}
	return undefined;
}

type Card = Readonly<Record<CaseQuestion, string>>;

/**
 * A whole case card as parts, the ones that get shorter first, so that moving words from one answer to another never
 * passes the bound on the way. Refuses a card of more than `mostCaseWords`; the detail is how many words too many.
 */
export function caseParts(before: Card, card: Card): readonly PreparedPart[] | Refusal {
	const over = caseQuestions.reduce((sum, q) => sum + countWords(card[q]), 0) - mostCaseWords;
	if (over > 0) return { refused: 'too_long', detail: String(over) };
	const grows = (q: CaseQuestion) => countWords(card[q]) - countWords(before[q]);
	return caseQuestions
		.filter((q) => card[q] !== before[q])
		.toSorted((a, b) => grows(a) - grows(b))
		.map((question) => ({ field: 'case', question, value: card[question] }));
}

/**
 * What may stay of a case card as it is posted: said now, and said before of words that are still on it. The last that was said
 * of the same words counts.
 */
export function caseStays(before: readonly Stay[], now: readonly Stay[], card: Card): readonly Stay[] {
	const whole = fold(caseQuestions.map((question) => card[question]).join('\n'));
	const last = new Map([...before, ...now].map((stay) => [stay.text, stay]));
	return [...last.values()].filter(({ text }) => whole.includes(text));
}

/** The words a posted form lets stand and why, as the writing fields add them: one reason beside each. */
export function staysIn(data: FormData): readonly Stay[] {
	const reasons = data.getAll('stays_because').map(String);
	return data.getAll('stays').map((text, i) => ({ text: String(text), reason: reasons[i] ?? '' }));
}
