// How much two lessons say the same. Word stems would miss "overdracht" beside "overdragen"; runs of three letters do not.
import type { Lesson } from './lesson.ts';

export type Likened = Pick<Lesson, 'title' | 'situation' | 'helps'> & { readonly element: string };

/** From here on a person is asked: the same, related or different? Below it, two lessons merely share a subject. */
export const alikeFrom = 0.34;

/** What counts most in telling lessons apart: where it plays and what it is about, more than the words of the advice. */
const weights: Record<keyof Likened, number> = { title: 1, situation: 3, element: 3, helps: 2 };

/**
 * A number from 0 (nothing in common) to 1 (the same words). Only fields that both have count, so that half a
 * lesson can be compared while it is being typed.
 */
export function likeness(one: Likened, other: Likened): number {
	let sum = 0;
	let weight = 0;
	for (const field of Object.keys(weights) as (keyof Likened)[]) {
		if (!one[field].trim() || !other[field].trim()) continue;
		sum += weights[field] * dice(grams(one[field]), grams(other[field]));
		weight += weights[field];
	}
	return weight === 0 ? 0 : sum / weight;
}

/** What of a lesson counts for its likeness to another. */
export const likened = (lesson: Pick<Lesson, 'title' | 'situation' | 'helps' | 'element'>): Likened => ({
	title: lesson.title,
	situation: lesson.situation,
	element: lesson.element.text,
	helps: lesson.helps
});

/** The runs of three letters in a text, word by word; a short word is a run of its own. */
function grams(text: string): Set<string> {
	const words =
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const found = new Set<string>();
	for (const word of words.filter((word) => word.length > 3)) {
		const padded = ` ${word} `;
		for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
	}
	return found;
}

/** Twice what is shared, by what both have together. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared++;
	return (2 * shared) / (a.size + b.size);
}
