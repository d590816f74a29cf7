// A lesson that its makers took back: the code stays, so that whatever leads to it sees that it is gone; the words do not.
import { titleFrom } from './from-session.ts';
import { bare, type Lesson } from './lesson.ts';

/** The lesson without a word of it, withdrawn. `title` is what stands in its place. */
export function blanked(lesson: Lesson, title: string, month: string): Lesson {
	const { lived: _lived, counterSearch: _search, choice: _choice, ...rest } = lesson;
	const version = lesson.version + 1;
	return {
		...rest,
		version,
		status: 'withdrawn',
		title,
		situation: '',
		element: { ...lesson.element, text: '' },
		helps: '',
		because: '',
		unless: '',
		signs: '',
		childSigns: '',
		themes: [],
		counter: [],
		obstacles: [],
		links: [],
		relations: lesson.relations.map((relation) => ({ ...relation, reason: '' })),
		rights: '',
		conditions: [],
		policy: '',
		history: [
			...lesson.history.map((change) => ({ ...change, reason: '' })),
			{ version, month, maker: 'pair', what: 'withdrawn', reason: '' }
		]
	};
}

/** The fields of a lesson that are typed in the session. */
export type TypedField =
	'situation' | 'element' | 'helps' | 'because' | 'unless' | 'policy' | 'counter' | 'obstacle';

/** The lesson with other words in one field, when the field still says what it said before; an empty text leaves a list. */
export function replaced(lesson: Lesson, field: TypedField, before: string, after: string): Lesson {
	const swap = (text: string) => (text.trim() === before.trim() ? after.trim() : text);
	switch (field) {
		case 'element':
			return titled(
				{ ...lesson, element: { ...lesson.element, text: swap(lesson.element.text) } },
				before,
				after
			);
		case 'counter': {
			const counter = lesson.counter.map((one) => ({ ...one, text: swap(one.text) }));
			return { ...lesson, counter: counter.filter((one) => one.text) };
		}
		case 'obstacle':
			return { ...lesson, obstacles: lesson.obstacles.map(swap).filter(Boolean) };
		case 'helps':
			return titled({ ...lesson, helps: swap(lesson.helps) }, before, after);
		default:
			return { ...lesson, [field]: swap(lesson[field]) };
	}
}

/** A title that was made of the old words is made anew of the new ones. */
function titled(lesson: Lesson, before: string, after: string): Lesson {
	const old = [before, bare(before, 'om')].map(titleFrom).includes(lesson.title);
	return old && after.trim() ? { ...lesson, title: titleFrom(bare(after, 'om')) } : lesson;
}
