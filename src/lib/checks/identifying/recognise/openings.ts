// How what a pattern matches can begin. A text has few places where that stands, and only there the pattern need be tried.

/** So many characters are looked at; most words differ within them. */
const depth = 3;
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

/** Every opening of the first, gone on with each of the second. */
function joined(first: readonly string[], second: readonly string[]): string[] {
	const all = first.flatMap((head) =>
		full(head) ? [head] : second.map((tail) => (head + tail).slice(0, depth))
	);
	return [...new Set(all)];
}

const piece = /\(\?(?:<?[=!]|:)|\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|[^]/y;
const repeated = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;

/**
 * The first three characters of all that a pattern can match, or fewer where anything may follow; what it looks at around a match does
 * not count. In: the source of a pattern. The empty opening is among them when it can begin with anything.
 */
export function openings(source: string): readonly string[] {
	let at = 0;
	const next = (shape: RegExp) => {
		shape.lastIndex = at;
		const found = shape.exec(source);
		if (found) at = shape.lastIndex;
		return found;
	};
	const either = (): readonly string[] => {
		const all = [...sequence()];
		while (source[at] === '|') {
			at++;
			all.push(...sequence());
		}
		return all;
	};
	const sequence = (): readonly string[] => {
		let all: readonly string[] = [''];
		while (at < source.length && source[at] !== '|' && source[at] !== ')') {
			const members = atom();
			const [least, most] = times();
			for (let n = 0; n < Math.min(most, depth) && !all.every(full); n++) {
				const further = joined(all, members);
				all = n < least ? further : [...new Set([...all, ...further])];
			}
		}
		return all;
	};
	/** One character, class, group or look around. */
	const atom = (): readonly string[] => {
		const [char] = next(piece)!;
		if (char[0] === '(') {
			const inner = either();
			at++;
			return /[=!]/.test(char) ? [''] : inner;
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
	return [...new Set(either().map((opening) => opening.replace(any, '')))];
}
