// What people answered to findings, and what still waits for an answer. The browser and the server ask the same.
import { check } from './check.ts';
import type { CheckContext, Finding } from './finding.ts';
import { fold } from './fold.ts';

/** A writer's answer that some words may stay as they are. */
export interface Answer {
	/** The words, as `fold` writes them. */
	readonly text: string;
	/** Why they may stay; needed where the words point at someone directly. */
	readonly reason?: string;
}

/** Whether some words were answered, with a reason where one is needed. */
export function answered(text: string, finding: Finding, answers: readonly Answer[]): boolean {
	const words = fold(text.slice(finding.start, finding.end));
	return answers.some(
		(answer) => answer.text === words && (finding.severity !== 'direct' || Boolean(answer.reason?.trim()))
	);
}

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
