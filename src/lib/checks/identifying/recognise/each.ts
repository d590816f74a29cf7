import { once } from '../../remember.ts';
import type { Found, IdentifyingType } from '../found.ts';
import { bare } from '../reading.ts';
import { depth, openings } from './openings.ts';

/** Signs that patterns know and that take two bytes a character. */
const wide = '€…•–—';

/** A character of one byte that patterns take for this one: a letter for a letter, for a wide sign one that no reading holds. */
function narrow(char: string): string {
	if (char <= 'ÿ') return char;
	if (wide.includes(char)) return String.fromCharCode(0x80 + wide.indexOf(char));
	const plain = bare(char)[0]!;
	return plain <= 'ÿ' ? plain : /\p{L}/u.test(plain) ? 'ª' : '¦';
}

/** A pattern as it is tried. */
interface Shape {
	readonly reads: RegExp;
	/** Where in the text that is being read it can begin. */
	places: number[];
}

/** The text that is being read, and how; no longer than the work of one turn, so that no text stays behind. */
let [last, reading] = ['', ''];
const forget = () => ([last, reading] = ['', '']);
/** Where in it a word or a sign begins. */
let starts: number[] = [];

const shapes: Shape[] = [];
/** The shapes by their openings, each as the codes of its characters. */
const beginning = new Map<number, Shape[]>();
const longer = (key: number, opening: string, i: number) => (key << 8) | opening.charCodeAt(i);

/** Reads a pattern when it is first asked for; in the text of that moment it is tried wherever a word begins. */
const shapeOf = once(({ source, flags }: RegExp): Shape => {
	const narrowed = source.replace(/[^\0-ÿ]/g, narrow);
	const heads = openings(narrowed);
	const everywhere = heads.includes('');
	const shape = {
		reads: new RegExp(narrowed, flags.replace('g', '') + (everywhere ? 'g' : 'y')),
		places: starts
	};
	if (everywhere) return shape;
	shapes.push(shape);
	for (const head of heads) {
		let key = 0;
		for (let i = 0; i < head.length; i++) key = longer(key, head, i);
		beginning.set(key, [...(beginning.get(key) ?? []), shape]);
	}
	return shape;
});

/**
 * Makes a text ready to be read. One sign of two bytes would make that three times as slow, so it gets signs of one byte in their
 * place; and few patterns begin as one of its words does, so each gets its places in one pass for all.
 */
function look(text: string): void {
	last = text;
	queueMicrotask(forget);
	reading = /[^\0-ÿ]/.test(text) ? text.split('').map(narrow).join('') : text;
	const signs = reading.replace(/\d/g, '0');
	starts = [];
	for (const shape of shapes) shape.places = [];
	for (const { index } of reading.matchAll(/[^\p{L}\s]|(?<!\p{L})\p{L}/gu)) {
		starts.push(index);
		let key = 0;
		for (let i = index; i < index + depth; i++) {
			key = longer(key, signs, i);
			for (const { places } of beginning.get(key) ?? []) if (places.at(-1) !== index) places.push(index);
		}
	}
}

/**
 * Every match of a pattern, in order. A match that begins with a letter begins a word, unless it can begin with any letter. What
 * repeats within a repetition is bounded in these patterns, so this stays linear. The text of a match has signs of one byte in the place of
 * those of two.
 */
export function each(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	if (text !== last) look(text);
	const { reads, places } = shapeOf(pattern);
	if (reads.global) return [...reading.matchAll(reads)];
	const out: RegExpExecArray[] = [];
	let end = 0;
	for (const place of places) {
		if (place < end) continue;
		reads.lastIndex = place;
		const match = reads.exec(reading);
		if (!match) continue;
		out.push(match);
		end = Math.max(reads.lastIndex, place + 1);
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
