// Changing a lesson in the library: one transaction that reads it, asks the rules, and writes what comes out.
import { move, relate, reword, type Refusal, type When, type Wording } from '#lib/lessons/change.ts';
import type { Lesson, LessonStatus, Relation } from '#lib/lessons/lesson.ts';
import type { Act } from '../../audit/acts.ts';
import { record } from '../../audit/audit.ts';
import type { Db, Tx } from '../../db/open.ts';
import { lessonForChange, saveLesson } from './save-lesson.ts';

export type Outcome = 'saved' | Refusal | 'unknown_lesson' | 'changed_meanwhile';

interface Which {
	/** The account that changes it. */
	readonly id: string;
	readonly organisation: string;
	readonly code: string;
	/** The version that was on the screen; when another was saved meanwhile, nothing is overwritten. */
	readonly version: number;
}

/** Gives a lesson another wording, as a new version. Refuses what `reword` refuses. */
export function rewordLesson(db: Db, which: Which, wording: Wording, when: When): Promise<Outcome> {
	return change(db, which, 'lesson_reworded', (lesson) => reword(lesson, wording, when));
}

/** Gives a lesson another status, as a new version. Refuses what `move` refuses. */
export function moveLesson(db: Db, which: Which, to: LessonStatus, when: When): Promise<Outcome> {
	return change(db, which, 'lesson_moved', (lesson) => move(lesson, to, when));
}

/** Relates two lessons of one organisation; both get a new version. */
export async function relateLessons(
	db: Db,
	{ id, organisation, code }: Omit<Which, 'version'>,
	other: string,
	is: Relation['is'],
	when: When
): Promise<Outcome> {
	return db.transaction(async (tx) => {
		const lesson = await lessonForChange(tx, organisation, code);
		const second = await lessonForChange(tx, organisation, other);
		if (!lesson || !second) return 'unknown_lesson';
		const result = relate(lesson, second, is, when);
		if ('refused' in result) return result.refused;
		await saveLesson(tx, organisation, result.lesson);
		await saveLesson(tx, organisation, result.other);
		await record(tx, { actor: id, act: 'lesson_related', subject: code, organisation }, new Date());
		return 'saved';
	});
}

/** Lessons that stand in a published handout say so in their status. */
export async function markInHandout(
	tx: Tx,
	organisation: string,
	codes: readonly string[],
	when: When
): Promise<void> {
	for (const code of codes) {
		const lesson = await lessonForChange(tx, organisation, code);
		const result = lesson && move(lesson, 'in_handout', when);
		if (result && 'lesson' in result) await saveLesson(tx, organisation, result.lesson);
	}
}

async function change(
	db: Db,
	{ id, organisation, code, version }: Which,
	act: Act,
	by: (lesson: Lesson) => { readonly lesson: Lesson } | { readonly refused: Refusal }
): Promise<Outcome> {
	return db.transaction(async (tx) => {
		const lesson = await lessonForChange(tx, organisation, code);
		if (!lesson) return 'unknown_lesson';
		if (lesson.version !== version) return 'changed_meanwhile';
		const result = by(lesson);
		if ('refused' in result) return result.refused;
		await saveLesson(tx, organisation, result.lesson);
		await record(tx, { actor: id, act, subject: code, organisation }, new Date());
		return 'saved';
	});
}
