// A text as the recognisers read it: invisible characters gone, accents composed, quotes straight,
// with a way back to the offsets of the text as it was typed.

/** The same text three ways, plus the way back to the offsets of the original. */
export interface Reading {
	readonly original: string;
	/** Without invisible characters; every recogniser works on these offsets. */
	readonly text: string;
	/** `text` in lower case, always of the same length. */
	readonly lower: string;
	/** Offsets in `text` to offsets in `original`. */
	readonly origin: (start: number, end: number) => readonly [number, number];
}

/** Text of these characters alone is read as it is. */
const strange = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF]/;
/** Soft hyphens, joiners, direction marks, variation selectors and C1 controls: \p{Cf} but for the visible ones. */
const invisible = /[\p{Cf}\u0080-\u009F]/u;
const mark = /\p{M}/u;
/** What leaves a text shorter than it was typed. */
const glued = /[\p{Cf}\p{M}\u0080-\u009F]/u;
const plainer: readonly (readonly [RegExp, string])[] = [
	[/[\u2028\u2029\u0085]/, '\n'],
	[/[^\S\t\n\r]/, ' '],
	[/[\u2018-\u201B\u2032]/, "'"],
	[/[\u201C-\u201F]/, '"'],
	[/[\u2010\u2011\u2212]/, '-']
];

/** The plain character for a fancy one, or the same. */
function plain(char: string): string {
	const code = char.charCodeAt(0);
	if (code < 0xa0) return char;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return plainer.find(([fancy]) => fancy.test(char))?.[1] ?? char;
}

/** Makes a reading of any text, in one pass. Refuses nothing. */
export function read(original: string): Reading {
	const typed = original.replace(/\b(v)\/(?=d\b)/gi, '$1.'); // "v/d Meer"
	if (!glued.test(typed)) {
		const text = strange.test(typed) ? typed.replace(/[^\0-\x7F]/g, plain) : typed;
		return { original, text, lower: lowered(text), origin: (start, end) => [start, end] };
	}
	const out: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	const keep = (char: string, start: number, end: number) => {
		out.push(char);
		from.push(start);
		to.push(end);
	};
	for (let i = 0; i < typed.length; i++) {
		const char = typed[i]!;
		if (char < '\x80') {
			keep(char, i, i + 1);
			continue;
		}
		if (invisible.test(char)) continue;
		if (mark.test(char)) {
			const last = out.length - 1;
			if (last < 0) continue;
			const composed = (out[last]! + char).normalize('NFC');
			if (composed.length === 1) out[last] = composed;
			to[last] = i + 1;
			continue;
		}
		keep(plain(char), i, i + 1);
	}
	const text = out.join('');
	return {
		original,
		text,
		lower: lowered(text),
		origin: (start, end) => [
			from[start] ?? original.length,
			end > start ? to[end - 1]! : (from[start] ?? original.length)
		]
	};
}

/** Lower case that never changes the length: only İ would. */
function lowered(text: string): string {
	return text.replace(/İ/g, 'i').toLowerCase();
}

const accented = /[^\t\n\r -~]/;
const spelled: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th'
};

/** Lower-case text without its accents (ı ł ø đ ß too, so 'yıldız' and 'yildiz' are one name). */
export function bare(lower: string): string {
	if (!accented.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ıłøđðßæœþ]/g, (char) => spelled[char]!);
}
