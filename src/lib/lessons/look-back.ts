// Looking back (draaiboek §2.8, variant G): after three and six months expectation is laid beside the course of things, in general
// words, and a lesson is confirmed, adjusted or withdrawn. A changed view is a result, not an error.
import { move, note, type Changed, type When } from './change.ts';
import type { Lesson } from './lesson.ts';

/** Months after the session. */
export const moments = [3, 6] as const;
export type Moment = (typeof moments)[number];
export const courses = ['as_expected', 'partly', 'otherwise'] as const;
export type Course = (typeof courses)[number];
export const verdicts = ['confirmed', 'adjusted', 'withdrawn'] as const;
export type Verdict = (typeof verdicts)[number];

/** What someone thinks of one lesson, looking back. */
export interface Judged {
	readonly lesson: string;
	readonly verdict: Verdict;
	readonly reason: string;
}

/**
 * The next version of a lesson after looking back. Refuses without a reason, and a lesson that was withdrawn already.
 * Adjusted makes it "revised" where that step exists; the words are a method developer's.
 */
export function lookedBack(lesson: Lesson, verdict: Verdict, when: When): Changed {
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	if (lesson.status === 'withdrawn') return { refused: 'no_such_step' };
	if (verdict === 'withdrawn') return move(lesson, 'withdrawn', when);
	if (verdict === 'confirmed') return { lesson: note(lesson, 'confirmed', when) };
	const moved = move(lesson, 'revised', when);
	return 'lesson' in moved ? moved : { lesson: note(lesson, 'adjusted', when) };
}

/** The moment that has come: the last one that is not before its month; none before the first. */
export function momentAt(kept: string, month: string): Moment | undefined {
	const count = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5));
	return moments.findLast((moment) => count(month) - count(kept) >= moment);
}
