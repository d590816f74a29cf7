import { once } from '../../remember.ts';
import type { Found, IdentifyingType } from '../found.ts';
import { bare } from '../reading.ts';

/** What patterns know of signs that take two bytes a character, and the one byte Windows once wrote them with: no reading holds that. */
const wide = '€…•–—';
const slim = '\x80\x85\x95\x96\x97';

/** A character of one byte that patterns take for this one: a letter for a letter. */
function narrow(char: string): string {
	if (char <= 'ÿ') return char;
	const plain = slim[wide.indexOf(char)] ?? bare(char)[0]!;
	return plain <= 'ÿ' ? plain : /\p{L}/u.test(plain) ? 'ª' : '¦';
}

const narrowPattern = once(
	({ source, flags }: RegExp) => new RegExp(source.replace(/[€…•–—]/g, narrow), flags)
);
/** The text that is being read, and how; no longer than the work of one turn, so that no text stays behind. */
let [last, narrowed] = ['', ''];
const forget = () => ([last, narrowed] = ['', '']);

/**
 * Every match of a global pattern, in order. The patterns of this folder have no nested quantifiers, so this stays linear. One sign of
 * two bytes would make the reading of a whole text three times as slow, so the text of a match has signs of one byte in its place.
 */
export function* each(pattern: RegExp, text: string): Generator<RegExpExecArray> {
	if (text !== last) {
		last = text;
		queueMicrotask(forget);
		narrowed = /[^\0-ÿ]/.test(text) ? text.split('').map(narrow).join('') : text;
	}
	const reading = narrowed;
	const reads = narrowPattern(pattern);
	reads.lastIndex = 0;
	for (let match = reads.exec(reading); match !== null; match = reads.exec(reading)) {
		yield match;
		if (match[0] === '') reads.lastIndex++;
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
