// What still waits for an answer. For the server, exports and publication; the browser asks the same of its own findings.
import { type Answer, answered } from './answers.ts';
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
