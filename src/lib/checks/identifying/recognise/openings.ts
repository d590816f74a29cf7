// How what a pattern matches can begin. A text has few places where that stands, and only there the pattern need be tried.

import { remembered } from '../../remember.ts';

/** So many characters are looked at; most words differ within them. */
export const depth = 3;
/** Closes an opening: what follows can be anything. */
const any = '\0';

/** A digit stands for every digit. */
const sign = (char: string) => (char >= '0' && char <= '9' ? '0' : char);
const escaped: Readonly<Record<string, string>> = { d: '0', n: '\n', b: '' };

/** The members of a character class, or `any` when it has too many to name. */
const members = (inner: string): readonly string[] =>
	/^\^|\\[^d.\-/[\]()]|[a-z]-[a-z]/.test(inner)
		? [any]
		: inner
				.replace(/\d-\d|\\d/g, '0')
				.replaceAll('\\', '')
				.split('')
				.map(sign);

/** Whether nothing that follows an opening can change it. */
const full = (opening: string) => opening.length >= depth || opening.endsWith(any);

const piece = /\(\?(?:<?[=!]|:)|\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|[^]/y;
/** What can be passed over in one go when nothing of it counts. */
const run = /(?:\\.|\[(?:\\.|[^\]])*\]|[^\\[()|])+/y;
const repeated = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;

/** `openings`, with `any` behind those that can go on with anything. The same group stands in many patterns. */
const heads = remembered((source: string): readonly string[] => {
	let at = 0;
	const next = (shape: RegExp) => {
		shape.lastIndex = at;
		const found = shape.exec(source);
		if (found) at = shape.lastIndex;
		return found;
	};
	/** Goes to the end of a group, or of a sequence in it. */
	const pass = (end: RegExp) => {
		for (let inside = 0; at < source.length; at++) {
			next(run);
			if (inside === 0 && end.test(source[at] ?? '')) return;
			if (source[at] === '(') inside++;
			else if (source[at] === ')') inside--;
		}
	};
	/** One character, class, group or look around. */
	const atom = (): readonly string[] => {
		const [char] = next(piece)!;
		if (char[0] === '(') {
			const from = at;
			pass(/\)/);
			at++;
			return /[=!]/.test(char) ? [''] : heads(source.slice(from, at - 1));
		}
		if (char[0] === '[') return members(char.slice(1, -1));
		if (char[0] === '\\') return [escaped[char[1]!] ?? (/\w/.test(char[1]!) ? any : char[1]!)];
		return [char === '.' ? any : char === '^' || char === '$' ? '' : sign(char)];
	};
	/** How often what stood there may be repeated. */
	const times = (): readonly [number, number] => {
		const found = next(repeated);
		if (!found) return [1, 1];
		const [whole, least, comma, most] = found;
		if (least === undefined) return [whole[0] === '+' ? 1 : 0, whole[0] === '?' ? 1 : depth];
		return [Number(least), comma ? Number(most || depth) : Number(least)];
	};
	const all = new Set<string>();
	do {
		let going = [''];
		while (at < source.length && source[at] !== '|') {
			if (going.length === 0) {
				pass(/\|/);
				break;
			}
			const members = atom();
			const [least, most] = times();
			for (let n = 0; n < Math.min(most, depth); n++) {
				const further = going.flatMap((head) => members.map((tail) => (head + tail).slice(0, depth)));
				for (const opening of further) if (full(opening)) all.add(opening);
				going = further.filter((opening) => !full(opening)).concat(n < least ? [] : going);
			}
			going = [...new Set(going)];
		}
		for (const opening of going) all.add(opening);
	} while (source[at++] === '|');
	return [...all];
});

/**
 * The first three characters of all that a pattern can match, or fewer where anything may follow; what it looks at around a match does
 * not count. In: the source of a pattern. The empty opening is among them when it can begin with anything.
 */
export const openings = (source: string): readonly string[] => [
	...new Set(heads(source).map((opening) => opening.replace(any, '')))
];
