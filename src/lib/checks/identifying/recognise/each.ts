import { once } from '../../remember.ts';
import type { Found, IdentifyingType } from '../found.ts';
import { bare } from '../reading.ts';
import { depth, openings } from './openings.ts';

/** What patterns know of signs that take two bytes a character, and the one byte Windows once wrote them with: no reading holds that. */
const wide = '€…•–—';
const slim = '\x80\x85\x95\x96\x97';

/** A character of one byte that patterns take for this one: a letter for a letter. */
function narrow(char: string): string {
	if (char <= 'ÿ') return char;
	const plain = slim[wide.indexOf(char)] ?? bare(char)[0]!;
	return plain <= 'ÿ' ? plain : /\p{L}/u.test(plain) ? 'ª' : '¦';
}

/** A pattern as it is tried. */
interface Shape {
	readonly reads: RegExp;
	/** Whether it can begin with any letter, so that it has to be tried at every place. */
	readonly everywhere: boolean;
	/** Where in the text that is being read it can begin. */
	places: number[];
}

/** The shapes that can begin with one, two or three characters, by the codes of those. */
const beginning = new Map<number, Shape[]>();
const nowhere: number[] = [];
const nothing: readonly RegExpExecArray[] = [];

const shapeOf = once(({ source, flags }: RegExp): Shape => {
	const narrowed = source.replace(/[€…•–—]/g, narrow);
	const heads = openings(narrowed);
	const everywhere = heads.includes('');
	const reads = new RegExp(narrowed, flags.replace('g', '') + (everywhere ? 'g' : 'y'));
	const shape: Shape = { reads, everywhere, places: nowhere };
	for (const head of everywhere ? [] : heads) {
		const key = head.split('').reduce((sum, char) => (sum << 8) | char.charCodeAt(0), 0);
		beginning.set(key, [...(beginning.get(key) ?? []), shape]);
	}
	forget();
	return shape;
});

/** The text that is being read, and how; no longer than the work of one turn, so that no text stays behind. */
let [last, reading] = ['', ''];
const forget = () => ([last, reading] = ['', '']);
/** The shapes that have places in it. */
let begun: Shape[] = [];

/** Of each character of one byte: a letter 1, white space 2, another sign 0; and its code, that of 0 for every digit. */
const kinds = new Uint8Array(256);
const codes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
	const char = String.fromCharCode(code);
	kinds[code] = /\p{L}/u.test(char) ? 1 : /\s/.test(char) ? 2 : 0;
	codes[code] = /\d/.test(char) ? 48 : code;
}

/**
 * Makes a text ready to be read. One sign of two bytes would make that three times as slow, so it gets signs of one byte in their
 * place; and few patterns begin as one of its words does, so each gets its places in one pass for all.
 */
function look(text: string): void {
	last = text;
	queueMicrotask(forget);
	reading = /[^\0-ÿ]/.test(text) ? text.split('').map(narrow).join('') : text;
	for (const shape of begun) shape.places = nowhere;
	begun = [];
	let before = 2;
	for (let i = 0; i < reading.length; i++) {
		const kind = kinds[reading.charCodeAt(i)]!;
		if (kind === 0 || (kind === 1 && before !== 1)) begin(i);
		before = kind;
	}
}

/** Notes the shapes that can begin at a place. */
function begin(place: number): void {
	let key = 0;
	for (let i = place; i < place + depth && i < reading.length; i++) {
		key = (key << 8) | codes[reading.charCodeAt(i)]!;
		const shapes = beginning.get(key);
		if (shapes)
			for (const shape of shapes) {
				if (shape.places === nowhere) {
					shape.places = [place];
					begun.push(shape);
				} else if (shape.places.at(-1) !== place) shape.places.push(place);
			}
	}
}

/**
 * Every match of a global pattern, in order. A match that begins with a letter begins a word, unless it can begin with any letter. The
 * patterns of this folder have no nested quantifiers, so this stays linear. The text of a match has signs of one byte in the place of
 * those of two.
 */
export function each(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const shape = shapeOf(pattern);
	if (text !== last) look(text);
	const { reads, everywhere, places } = shape;
	if (!everywhere && places.length === 0) return nothing;
	const out: RegExpExecArray[] = [];
	let end = 0;
	for (let n = 0; everywhere || n < places.length; n++) {
		if (!everywhere && places[n]! < end) continue;
		reads.lastIndex = everywhere ? end : places[n]!;
		const match = reads.exec(reading);
		if (match) {
			out.push(match);
			end = Math.max(reads.lastIndex, match.index + 1);
		} else if (everywhere) break;
	}
	return out;
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
