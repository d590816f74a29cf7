// What people answered to findings. Apart from the checks themselves, so that a page need not load those to know.
import type { Finding } from './finding.ts';
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
