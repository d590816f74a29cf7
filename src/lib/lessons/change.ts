// A lesson goes on learning: it is revised, established, related to others, withdrawn. History is only added to.
import type { Lesson, LessonStatus, Maker, Relation, Sighting } from './lesson.ts';

/** The parts a method developer may word anew. Code, element, sightings and history are not among them. */
const wordable = [
	'title',
	'kind',
	'windows',
	'uncertainties',
	'frameworks',
	'themes',
	'situation',
	'helps',
	'because',
	'unless',
	'signs',
	'childSigns',
	'counter',
	'counterSearch',
	'scope',
	'links',
	'rights',
	'explainable',
	'lived',
	'conditions',
	'policy',
	'recognisable',
	'secondReader',
	'reviewMonth'
] as const;
export type Wording = Partial<Pick<Lesson, (typeof wordable)[number]>>;

export interface When {
	readonly month: string;
	readonly maker: Maker;
	readonly reason: string;
}

export type Refusal =
	| 'reason_missing'
	| 'unless_missing'
	| 'nothing_changed'
	| 'no_such_step'
	| 'itself'
	| 'words_missing'
	| 'only_one';
export type Changed = { readonly lesson: Lesson } | { readonly refused: Refusal };

/** Where a lesson may go from each status. Withdrawn is an end: a new insight is a new lesson. */
const steps: Record<LessonStatus, readonly LessonStatus[]> = {
	draft: ['submitted', 'withdrawn'],
	submitted: ['draft', 'established', 'withdrawn'],
	established: ['trial', 'in_handout', 'revised', 'withdrawn'],
	trial: ['established', 'revised', 'withdrawn'],
	in_handout: ['established', 'revised', 'withdrawn'],
	revised: ['established', 'in_handout', 'withdrawn'],
	withdrawn: []
};

/** A new version with other words. Refuses without a reason or when nothing differs. */
export function reword(lesson: Lesson, wording: Wording, when: When): Changed {
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	const changed = wordable.filter(
		(key) => key in wording && JSON.stringify(wording[key]) !== JSON.stringify(lesson[key])
	);
	if (changed.length === 0) return { refused: 'nothing_changed' };
	const words: Wording = Object.fromEntries(changed.map((key) => [key, wording[key]]));
	return { lesson: note({ ...lesson, ...words }, changed.join(', '), when) };
}

/** Another status. Refuses a step that does not exist, and "established" without "tenzij". */
export function move(lesson: Lesson, to: LessonStatus, when: When): Changed {
	if (!steps[lesson.status].includes(to)) return { refused: 'no_such_step' };
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	if (to === 'established' && !lesson.unless.trim()) return { refused: 'unless_missing' };
	return { lesson: note({ ...lesson, status: to }, to, when) };
}

/** The statuses a lesson can go to from here. */
export function stepsFrom(status: LessonStatus): readonly LessonStatus[] {
	return steps[status];
}

/**
 * Says how a lesson stands to another. "Same" lets both count each other's sessions; neither text disappears.
 * Gives both lessons back, so that the relation is never one-sided.
 */
export function relate(
	lesson: Lesson,
	other: Lesson,
	is: Relation['is'],
	when: When
): { readonly lesson: Lesson; readonly other: Lesson } | { readonly refused: Refusal } {
	if (lesson.code === other.code) return { refused: 'itself' };
	if (!when.reason.trim()) return { refused: 'reason_missing' };
	const one = (from: Lesson, to: Lesson): Lesson => {
		const relations = [
			...from.relations.filter((relation) => relation.lesson !== to.code),
			{ lesson: to.code, is, reason: when.reason.trim() }
		];
		const own = from.sightings.filter((sighting) => sighting.via !== to.code);
		const sightings = is === 'same' ? own.concat(borrowed(own, to)) : own;
		return note({ ...from, relations, sightings }, `${is} ${to.code}`, when);
	};
	return { lesson: one(lesson, other), other: one(other, lesson) };
}

function borrowed(own: readonly Sighting[], from: Lesson): Sighting[] {
	const known = new Set(own.map((sighting) => sighting.session));
	return from.sightings
		.filter((sighting) => !known.has(sighting.session))
		.map((sighting) => ({ ...sighting, via: sighting.via ?? from.code }));
}

/** Whether the month of review has come. */
export function reviewDue(lesson: Pick<Lesson, 'reviewMonth' | 'status'>, month: string): boolean {
	return lesson.status !== 'withdrawn' && lesson.reviewMonth <= month;
}

/** The next version of a lesson, with its line in the history. */
export function note(lesson: Lesson, what: string, when: When): Lesson {
	const version = lesson.version + 1;
	const change = { version, month: when.month, maker: when.maker, what, reason: when.reason.trim() };
	return { ...lesson, version, history: [...lesson.history, change] };
}
