import * as v from 'valibot';
import type { Wording } from '#lib/lessons/change.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { Window } from '#lib/session/kept.ts';
import { monthOf } from '#lib/server/library/month-of.ts';

const text = v.pipe(v.string(), v.trim(), v.maxLength(1000));
const lines = v.pipe(
	v.string(),
	v.maxLength(5000),
	v.transform((value) => unique(value.split('\n')))
);
const schema = v.partial(
	v.object({
		title: v.pipe(text, v.minLength(1)),
		situation: text,
		helps: v.pipe(text, v.minLength(1)),
		because: text,
		unless: text,
		signs: text,
		childSigns: text,
		rights: text,
		lived: text,
		policy: text,
		conditions: lines,
		counter: lines,
		themes: v.pipe(
			v.string(),
			v.maxLength(500),
			v.transform((value) => unique(value.toLowerCase().split(',')))
		),
		recognisable: v.picklist(['', 'yes', 'no']),
		explainable: v.picklist(['', 'yes', 'no']),
		kind: v.picklist(['method', 'ethics', 'cooperation', 'condition', 'policy']),
		scope: v.picklist(['situation', 'team', 'region', 'wider']),
		reviewMonth: v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
	})
);
const frameworks = v.array(v.picklist(['voluntary', 'pressure', 'coercion', 'transition']));
const uncertainties = v.array(v.picklist(['people', 'facts', 'weighing', 'next_step']));
const windows = v.pipe(
	v.array(v.picklist(['1', '2', '3', '4'])),
	v.minLength(1),
	v.transform((values) => values.map((value) => Number(value) as Window))
);

export type WordingFault = 'too_long' | 'words_missing' | 'window_missing' | 'month_wrong';

/** The wording a form asks for, or what is wrong with it: the first thing to mend. */
export function wordingFrom(data: FormData, lesson: Lesson): Wording | WordingFault {
	const read = v.safeParse(schema, Object.fromEntries(data));
	const kaders = v.safeParse(frameworks, data.getAll('frameworks'));
	const unsure = v.safeParse(uncertainties, data.getAll('uncertainties'));
	const seenBy = v.safeParse(windows, data.getAll('windows'));
	if (!seenBy.success) return 'window_missing';
	if (!read.success) return faultOf(read.issues);
	if (!kaders.success || !unsure.success) return 'too_long';
	const { counter, lived, recognisable, explainable, ...plain } = read.output;
	const known = new Map(lesson.counter.map((one) => [one.text, one]));
	return {
		...plain,
		frameworks: kaders.output,
		windows: seenBy.output,
		uncertainties: unsure.output,
		...(counter && {
			counter: counter.map((one) => {
				const weight = /^licht:/i.test(one) ? ('light' as const) : ('strong' as const);
				const text = one.replace(/^licht:\s*/i, '');
				return { phase: 'workbench', ...known.get(text), text, weight };
			})
		}),
		...(data.get('searched') === 'on' && !lesson.counterSearch
			? { counterSearch: { month: monthOf(new Date()), by: 'method_developer' as const } }
			: {}),
		...((lived || lesson.lived) && { lived: lived ?? '' }),
		...(recognisable && { recognisable }),
		...(explainable && { explainable }),
		...(data.get('secondReader') === 'on' ? { secondReader: 'method_developer' as const } : {})
	};
}

function faultOf(issues: readonly v.BaseIssue<unknown>[]): WordingFault {
	if (issues.some((issue) => issue.type === 'min_length')) return 'words_missing';
	return issues.some((issue) => issue.type === 'regex') ? 'month_wrong' : 'too_long';
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}

/** The texts in a wording that the lesson does not have in these words. */
export function changedTexts(lesson: Lesson, wording: Wording): string[] {
	const texts = ({ counter, conditions, ...plain }: Wording) => [
		...Object.values(plain).filter((value) => typeof value === 'string'),
		...(conditions ?? []),
		...(counter ?? []).map(({ text }) => text)
	];
	const had = new Set(texts(lesson));
	return texts(wording).filter((text) => !had.has(text));
}
