import * as v from 'valibot';
import type { Link } from '#lib/lessons/lesson.ts';
import { labelOf, registerKinds, type Source } from '#lib/lessons/source.ts';

const text = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '');
const form = v.object({
	label: v.pipe(text(400), v.minLength(1)),
	part: text(100),
	kind: v.optional(v.picklist(['', ...registerKinds, 'lesson']), ''),
	relation: v.picklist(['confirms', 'adds', 'nuances', 'contradicts', 'to_find_out']),
	note: text(500)
});

/**
 * The link a form asks for: to a source when it begins with a key of the register, to a lesson when it begins with a code, else
 * to what was typed, with the kind that was chosen. Undefined when something is missing or a key is not in the register.
 */
export function linkFrom(typed: unknown, sources: readonly Source[], month: string): Link | undefined {
	const read = v.safeParse(form, typed);
	if (!read.success) return undefined;
	const { label, part, kind, relation, note } = read.output;
	const named = (name: string) => (part ? `${name}, ${part}` : name);
	const key = /^BR-\d+/.exec(label)?.[0];
	if (key) {
		const source = sources.find((one) => one.key === key);
		return source && { source: key, label: named(labelOf(source)), kind: source.kind, relation, note, month };
	}
	const code = /^LP-\d{4}-\d+/i.exec(label)?.[0].toUpperCase();
	if (code) return { source: code, label: named(code), kind: 'lesson', relation, note, month };
	return kind ? { source: label, label: named(label), kind, relation, note, month } : undefined;
}
