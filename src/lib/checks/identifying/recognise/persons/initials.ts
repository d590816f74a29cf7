import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { greetings, labelled, personal } from '../cues.ts';
import { found } from '../each.ts';
import { kin } from '../person-words.ts';
import type { Run } from './runs.ts';
import { ageFollows } from './signs.ts';

/** "L. v. d. B.", "J. de V.": small words and an initial after an initial. */
const chained = /^\.(?: ?(?:van de[nr]?|van|v\.? ?d\.?|v\.|de|d\.|el))+ ?\p{Lu}(?:\.|(?!\p{L}))/u;

/** Bare initials: "A., 14, wil", "moeder K. zegt", "jongen M". Never "ouder A", "plan B" or a letter at the end of a list. */
export function initials({ tokens, reading, neutral }: Scene, runs: readonly Run[]): Found[] {
	const used = new Set<number>();
	for (const { from, to } of runs) for (let i = from; i <= to; i++) used.add(i);
	const out: Found[] = [];
	const marks = new Set<string>(); // "moeder A, vader B"
	for (const { text } of tokens) if (text.length === 1 && /[A-CX-Z]/.test(text)) marks.add(text);
	for (const token of tokens) {
		if (token.text.length > 7 || token.text[0] === token.word[0] || used.has(token.index)) continue;
		if (!/^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(token.text) || neutral[token.index]) continue;
		const previous = tokens[token.index - 1];
		const next = tokens[token.index + 1];
		const tail = reading.text.slice(token.end, token.end + 14);
		const child = /^(?:kind|client|jeugdige)$/.test(previous?.word ?? '') && /^\. ?[\p{Ll},(]/u.test(tail); // "kind M. van 11"
		if (
			previous !== undefined &&
			((labelled.has(previous.word) && !child) || /\d/.test(previous.word) || previous.text.length === 1)
		)
			continue;
		if (/^\.?[^()\n]{0,50}\((?:19|20)\d{2}[a-z]?\)/.test(reading.text.slice(token.end, token.end + 62)))
			continue;
		const many = token.text.includes('.');
		const dotted = tail.startsWith('.');
		const family =
			previous !== undefined &&
			/^:? $/.test(token.gap) &&
			kin.has(previous.word) &&
			!labelled.has(previous.word) &&
			!(marks.size > 1 && !dotted && marks.has(token.text));
		const goesOn =
			dotted &&
			(/^\.(?:[,;:)]| \(|'s| [\p{Ll}\d])/u.test(tail) ||
				(next === undefined && previous !== undefined && greetings.has(previous.word)) || // "Dank, W."
				(next === undefined &&
					previous !== undefined &&
					/^(?:van|met|voor|aan|bij|door|en|dat|of|over|naar|als)$/.test(previous.word)));
		const aged = ageFollows(tail.replace(/^\./, ''));
		const acts = next?.gap === ' ' && personal.has(next.word) && token.text !== 'U' && !token.opens;
		const chain = chained.exec(tail)?.[0].length ?? 0;
		if (
			chain > 0 ||
			(goesOn && token.text !== 'U') ||
			family ||
			aged ||
			(many && dotted) ||
			(acts && token.text.length === 1 && /^[B-HJ-TV-Z]$/.test(token.text))
		)
			out.push(
				found(
					token.start,
					token.end - token.start + (chain || (dotted ? 1 : 0)),
					'PERSON',
					'quasi',
					0.7,
					'person.initial'
				)
			);
	}
	return out;
}
