// From one element more than one lesson can be drawn: induction is not objective (requirements R065). A method developer
// lays another reading beside the ones that are there, and may say which one to use for now. No reading disappears.
import { note, type Refusal, type When } from './change.ts';
import { uncertaintyOf, type Lesson, type Relation } from './lesson.ts';

export interface Reading {
	readonly title: string;
	readonly situation: string;
	readonly helps: string;
	readonly because: string;
	readonly unless: string;
}

/**
 * Another reading of the element of `from`, as a draft that rests on the same session. All readings then name each other.
 * Refuses without a reason, and a reading that says nothing yet.
 */
export function induce(
	from: Lesson,
	siblings: readonly Lesson[],
	reading: Reading,
	{ code, reviewMonth, when }: { readonly code: string; readonly reviewMonth: string; readonly when: When }
): { readonly lesson: Lesson; readonly siblings: readonly Lesson[] } | { readonly refused: Refusal } {
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	if (!reading.helps.trim() || !reading.title.trim()) return { refused: 'words_missing' };
	const reason = when.reason.trim();
	const others = [from, ...siblings.filter((other) => other.code !== from.code)];
	const beside = (lesson: string): Relation => ({ lesson, is: 'alternative', reason });
	const lesson: Lesson = {
		code,
		version: 1,
		status: 'draft',
		title: reading.title.trim(),
		kind: from.kind,
		windows: from.windows,
		uncertainties: from.windows.map((window) => uncertaintyOf[window]),
		frameworks: from.frameworks,
		themes: from.themes,
		situation: reading.situation.trim(),
		element: from.element,
		helps: reading.helps.trim(),
		because: reading.because.trim(),
		unless: reading.unless.trim(),
		signs: '',
		childSigns: '',
		counter: [],
		scope: 'situation',
		makersCertainty: 'idea',
		recognition: { new: 0, known: 0, known_not_done: 0 },
		obstacles: [],
		links: [],
		relations: others.map((other) => beside(other.code)),
		rights: '',
		conditions: [],
		policy: '',
		// What was seen elsewhere through another reading was not a sighting of this one.
		sightings: from.sightings
			.filter((sighting) => !sighting.via)
			.map((sighting) => ({ ...sighting, maker: when.maker })),
		history: [{ version: 1, month: when.month, maker: when.maker, what: 'made', reason }],
		reviewMonth
	};
	return {
		lesson,
		siblings: others.map((other) =>
			note({ ...other, relations: [...other.relations, beside(code)] }, `alternative ${code}`, when)
		)
	};
}

/**
 * Says which reading of an element to use for now, and why. The others stay, and say that another was chosen.
 * Refuses without a reason, a withdrawn reading, and a choice where there is only one.
 */
export function choose(
	readings: readonly Lesson[],
	code: string,
	when: When
): { readonly readings: readonly Lesson[] } | { readonly refused: Refusal } {
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	const chosen = readings.find((lesson) => lesson.code === code);
	if (!chosen || chosen.status === 'withdrawn') return { refused: 'no_such_step' };
	if (readings.length < 2) return { refused: 'only_one' };
	const choice = { month: when.month, maker: when.maker, reason: when.reason.trim() };
	return {
		readings: readings.map((lesson) => {
			const is = lesson.code === code ? ('chosen' as const) : ('beside' as const);
			return note({ ...lesson, choice: { is, ...choice } }, `${is} ${code}`, when);
		})
	};
}
