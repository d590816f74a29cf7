// What still waits for an answer. The browser and the server ask the same.
import { answered, type Answer } from './answers.ts';
import { check } from './check.ts';
import type { CheckContext, Finding } from './finding.ts';

/** Every finding that waits for an answer: what an export or a publication has to wait for. */
export function unanswered(
	text: string,
	context: CheckContext = {},
	answers: readonly Answer[] = []
): Finding[] {
	return check(text, context).filter((finding) => !answered(text, finding, answers));
}

/** What the server refuses a text for: direct identifiers that were neither replaced nor kept with a reason. */
export function refuseUnanswered(
	text: string,
	context: CheckContext = {},
	answers: readonly Answer[] = []
): Finding[] {
	return unanswered(text, { ...context, kinds: ['identifying'] }, answers).filter(
		({ severity }) => severity === 'direct'
	);
}
