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

const mark = /\p{M}/u;
/** What leaves a text shorter than it was typed: marks, soft hyphens, joiners, direction marks and C1 controls. */
const glued = /[\p{Cf}\p{M}\u0080-\u0084\u0086-\u009F]/u;
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
	if (code < 0x80) return char;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return plainer.find(([fancy]) => fancy.test(char))?.[1] ?? char;
}

/** Makes a reading of any text, in one pass. Refuses nothing. */
export function read(original: string): Reading {
	const typed = original.replace(/\b(v)\/(?=d\b)/gi, '$1.'); // "v/d Meer"
	if (!glued.test(typed)) {
		const text = typed.replace(/[^\0-\x7F]/g, plain);
		return { original, text, lower: lowered(text), origin: (start, end) => [start, end] };
	}
	const out: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	for (const [i, char] of typed.split('').entries()) {
		if (mark.test(char) && out.length > 0) {
			const composed = (out.at(-1)! + char).normalize('NFC');
			if (composed.length === 1) out[out.length - 1] = composed;
			to[out.length - 1] = i + 1;
		} else if (!glued.test(char)) {
			out.push(plain(char));
			from.push(i);
			to.push(i + 1);
		}
	}
	const text = out.join('');
	return { original, text, lower: lowered(text), origin: (start, end) => [from[start]!, to[end - 1]!] };
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
