// What still waits for an answer. For the server, exports and publication; the browser asks the same of its own findings.
import { type Answer, answered } from './answers.ts';
import { check } from './check.ts';
import type { CheckContext, Finding } from './finding.ts';
import { findIdentifying } from './identifying/find.ts';

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
	return findIdentifying(text, context).filter(
		(finding) => finding.severity === 'direct' && !answered(text, finding, answers)
	);
}
