import * as v from 'valibot';
import type { Wording } from '#lib/lessons/change.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
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
		explainable: v.picklist(['', 'yes', 'no'])
	})
);
const frameworks = v.array(v.picklist(['voluntary', 'pressure', 'coercion', 'transition']));

/** The wording a form asks for, or undefined when a field is too long or empty where it may not be. */
export function wordingFrom(data: FormData, lesson: Lesson): Wording | undefined {
	const read = v.safeParse(schema, Object.fromEntries(data));
	const kaders = v.safeParse(frameworks, data.getAll('frameworks'));
	if (!read.success || !kaders.success) return undefined;
	const { counter, lived, recognisable, explainable, ...plain } = read.output;
	const known = new Map(lesson.counter.map((one) => [one.text, one]));
	return {
		...plain,
		frameworks: kaders.output,
		...(counter && {
			counter: counter.map((one) => known.get(one) ?? { text: one, phase: 'workbench', weight: 'strong' })
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

function unique(values: readonly string[]): string[] {
	return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}
