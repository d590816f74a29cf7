// The words a lesson had before, to take them out of everything when somebody could be recognised in them.
import type { Lesson } from './lesson.ts';

/** Everything that people typed in a lesson. */
export function lessonTexts(lesson: Lesson): string[] {
	return [
		lesson.title,
		lesson.situation,
		lesson.element.text,
		lesson.helps,
		lesson.because,
		lesson.unless,
		lesson.signs,
		lesson.childSigns,
		lesson.lived ?? '',
		lesson.rights,
		lesson.policy,
		...lesson.counter.map((one) => one.text),
		...lesson.conditions,
		...lesson.obstacles,
		...lesson.links.map((link) => link.note)
	]
		.map((text) => text.trim())
		.filter(Boolean);
}

/** Texts of earlier versions that the lesson as it is now does not have any more. Fewer than three words are nobody's. */
export function oldTexts(versions: readonly Lesson[], now: Lesson): string[] {
	const present = new Set(lessonTexts(now));
	const old = versions.flatMap(lessonTexts).filter((text) => !present.has(text));
	return [...new Set(old)].filter((text) => text.split(/\s+/).length >= 3);
}

/** An earlier version with the words of the present one: what happened to it stays, what it said does not. */
export const inWordsOf = (
	now: Lesson,
	{ version, status, history, sightings, relations }: Lesson
): Lesson => ({
	...now,
	version,
	status,
	history,
	sightings,
	relations
});
