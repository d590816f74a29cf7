// From what a session keeps to lessons: the first step of the induction, without any choice of wording.
import type { Kept, KeptLesson } from '#lib/session/kept.ts';
import { bare, uncertaintyOf, type Element, type Lesson, type Relation } from './lesson.ts';

export interface FromSession {
	/** Number of the first code; the library hands them out per year. */
	readonly firstNumber?: number;
	/** A mark that only tells whether two sessions had the same leader. */
	readonly leader?: string;
}

/** Months until a lesson is looked at again (draaiboek §2.6: every 24 months). */
const reviewAfter = 24;

/**
 * The lessons of one closed session, in the order in which they were made, as status "submitted" and version 1.
 * Two lessons that stand beside each other share one element and name each other as alternatives.
 */
export function lessonsOf(kept: Kept, options: FromSession = {}): Lesson[] {
	const first = options.firstNumber ?? 1;
	const codes = new Map(kept.lessons.map((lesson, i) => [lesson.id, codeOf(kept.month, first + i)]));
	return kept.lessons.map((lesson) => {
		const code = codes.get(lesson.id)!;
		const windows = [...new Set(lesson.windows)].sort();
		return {
			code,
			version: 1,
			status: 'submitted',
			// Another reading of the same element needs a title of its own.
			title: titleFrom((!lesson.besides && lesson.element) || bare(lesson.helps, 'om')),
			kind: lesson.kind,
			windows,
			uncertainties: windows.map((window) => uncertaintyOf[window]),
			frameworks: [],
			themes: [],
			situation: lesson.situation.trim(),
			element: elementOf(lesson, kept.lessons, codes),
			helps: lesson.helps.trim(),
			because: lesson.because.trim(),
			unless: lesson.unless.trim(),
			signs: '',
			childSigns: '',
			counter: lesson.counter.filter(Boolean).map((text) => ({ text, phase: 'lessons', weight: 'strong' })),
			scope: 'situation',
			makersCertainty: lesson.certainty,
			recognition: lesson.recognition,
			obstacles: lesson.obstacles,
			links: [],
			relations: alternativesOf(lesson, kept.lessons, codes),
			rights: '',
			conditions: [],
			policy: lesson.policy?.trim() ?? '',
			sightings: [
				{
					session: kept.session,
					month: kept.month,
					playbook: kept.playbook,
					windows,
					phase: 'lessons',
					organisations: kept.organisations,
					people: kept.people,
					maker: 'pair',
					...(options.leader ? { leader: options.leader } : {})
				}
			],
			history: [
				{ version: 1, month: kept.month, maker: 'pair', what: 'made', reason: 'made in the session' }
			],
			reviewMonth: addMonths(kept.month, reviewAfter)
		};
	});
}

/** LP-2026-014: the year of the session and a number within that year. */
export function codeOf(month: string, number: number): string {
	return `LP-${month.slice(0, 4)}-${String(number).padStart(3, '0')}`;
}

/** The month so many months later, such as 2026-11 + 24 = 2028-11. */
export function addMonths(month: string, months: number): string {
	const [year, at] = month.split('-').map(Number) as [number, number];
	const index = year * 12 + at - 1 + months;
	return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A first title: the element itself, at most ten words, with a capital. */
export function titleFrom(text: string): string {
	const words = text
		.trim()
		.replace(/[.!?\s]+$/u, '')
		.split(/\s+/u);
	const cut = words.slice(0, 10).join(' ');
	return cut.charAt(0).toUpperCase() + cut.slice(1) + (words.length > 10 ? ' …' : '');
}

/** The lesson with which a chain of lessons beside each other began. */
function originOf(lesson: KeptLesson, all: readonly KeptLesson[]): KeptLesson {
	const seen = new Set<string>();
	let at = lesson;
	while (at.besides && !seen.has(at.id)) {
		seen.add(at.id);
		const next = all.find((other) => other.id === at.besides);
		if (!next) break;
		at = next;
	}
	return at;
}

function elementOf(
	lesson: KeptLesson,
	all: readonly KeptLesson[],
	codes: ReadonlyMap<string, string>
): Element {
	const origin = originOf(lesson, all);
	return {
		code: codes.get(origin.id)!.replace('LP', 'ME'),
		text: origin.element.trim(),
		kind: origin.elementKind,
		origin: origin.origin
	};
}

function alternativesOf(
	lesson: KeptLesson,
	all: readonly KeptLesson[],
	codes: ReadonlyMap<string, string>
): Relation[] {
	const origin = originOf(lesson, all);
	return all
		.filter((other) => other.id !== lesson.id && originOf(other, all).id === origin.id)
		.map((other) => ({ lesson: codes.get(other.id)!, is: 'alternative', reason: '' }));
}
