import type { Found, IdentifyingType } from '../found.ts';

/** Every match of a global pattern, in order. The patterns of this folder have no nested quantifiers, so this stays linear. */
export function* each(pattern: RegExp, text: string): Generator<RegExpExecArray> {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		yield match;
		if (match[0] === '') pattern.lastIndex++;
	}
}

/** A finding of `length` characters from `start`. */
export function found(
	start: number,
	length: number,
	type: IdentifyingType,
	severity: 'direct' | 'quasi',
	confidence: number,
	rule: string
): Found {
	return { start, end: start + length, type, severity, confidence, rule };
}

/** The text just before a place, at most `width` characters. */
export const before = (text: string, start: number, width: number) =>
	text.slice(Math.max(0, start - width), start);
