import type { Found } from '../../found.ts';
import { wordAt, type Scene } from '../../scene.ts';
import { greetings, labelled } from '../cues.ts';
import { found } from '../each.ts';
import { kin } from '../person-words.ts';
import type { Run } from './runs.ts';
import { ageFollows } from './signs.ts';

/** "L. v. d. B.", "J. de V.": small words and an initial after an initial. */
const chained = /^\.(?: ?(?:van de[nr]?|van|v\.? ?d\.?|v\.|de|d\.|el))+ ?\p{Lu}(?:\.|(?!\p{L}))/u;

/** "Verhagen, A. (2018)": an author of a source. */
const source = /^\.?[^()\n]{0,50}\((?:19|20)\d{2}[a-z]?\)/;

/** Bare initials: "A., 14, wil", "moeder K. zegt", "jongen M". Never "ouder A", "plan B" or a letter at the end of a list. */
export function initials(scene: Scene, runs: readonly Run[]): Found[] {
	const { tokens, reading, neutral } = scene;
	const used = new Set<number>();
	for (const { from, to } of runs) for (let i = from; i <= to; i++) used.add(i);
	const out: Found[] = [];
	const marks = new Set(tokens.map(({ text }) => text).filter((text) => /^[A-CX-Z]$/.test(text))); // "moeder A, vader B"
	for (const { index, text, start, end, gap } of tokens) {
		if (used.has(index) || neutral[index] || !/^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(text)) continue;
		const before = wordAt(scene, index - 1);
		const tail = reading.text.slice(end, end + 62);
		const dotted = tail.startsWith('.');
		const goesOn =
			/^\.(?:[,;:)]| \(|'s| [\p{Ll}\d])/u.test(tail) ||
			(dotted && index === tokens.length - 1 && greetings.has(before)); // "Dank, W."
		if ((labelled.has(before) && !goesOn) || /^.$|\d/u.test(before) || source.test(tail)) continue;
		const family = /^:? $/.test(gap) && kin.has(before) && (dotted || marks.size < 2 || !marks.has(text));
		const chain = chained.exec(tail)?.[0].length ?? 0;
		if (chain || goesOn || family || ageFollows(tail.replace('.', '')) || (dotted && text.length > 1))
			out.push(
				found(start, end - start + (chain || (dotted ? 1 : 0)), 'PERSON', 'quasi', 0.7, 'person.initial')
			);
	}
	return out;
}
