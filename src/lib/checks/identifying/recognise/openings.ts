// How what a pattern matches can begin. A text has few places where that stands, and only there the pattern need be tried.

/** So many characters are looked at; most words differ within them. */
export const depth = 3;
/** Closes an opening: what follows can be anything. */
const any = '\0';

const piece = /\(\?(?:<?[=!]|:)|\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|\{\d+,?\d*\}|[^]/g;
const escaped: Readonly<Record<string, string>> = { '\\d': '0', '\\n': '\n', '\\b': '', '^': '', $: '' };

/** What one piece can be: its characters, 0 for every digit, or `any` when they are too many to name. */
function members(piece: string): readonly string[] {
	if (piece[1] && piece[0] === '[')
		return /^\[\^|\\[^d.\-/[\]()]|[a-z]-[a-z]/.test(piece)
			? [any]
			: piece
					.slice(1, -1)
					.replace(/\d-\d|\\d|\d/g, '0')
					.replaceAll('\\', '')
					.split('');
	return [escaped[piece] ?? (/^\\\w|^\.$/.test(piece) ? any : piece.at(-1)!.replace(/\d/, '0'))];
}

/**
 * The first three characters of all that a pattern can match, or fewer where anything may follow; what it looks at around a match does
 * not count. In: the source of a pattern. The empty opening is among them when it can begin with anything.
 */
export function openings(source: string): readonly string[] {
	const pieces = source.match(piece)!;
	let at = 0;
	/** Those of a group, up to the bracket that closes it. */
	const group = (): readonly string[] => {
		const all = new Set<string>();
		let going = [''];
		for (;;) {
			const piece = pieces[at++];
			if (piece === undefined || piece === ')' || piece === '|') {
				for (const opening of going) all.add(opening);
				if (piece !== '|') return [...all];
				going = [''];
				continue;
			}
			const inner = piece[0] === '(' ? group() : members(piece);
			const tails = /[=!]$/.test(piece) && piece[1] ? [''] : inner;
			const times = /^[?*+{]/.test(pieces[at] ?? '') ? pieces[at++]! : '';
			const least = /[?*]/.test(times) ? 0 : Number(/\d/.exec(times) ?? 1);
			for (let n = 0; n < (/^\??$/.test(times) ? 1 : depth); n++) {
				const further = going.flatMap((head) => tails.map((tail) => (head + tail).slice(0, depth)));
				const open = further.filter((opening) => opening.length < depth && !opening.endsWith(any));
				for (const opening of further) if (!open.includes(opening)) all.add(opening);
				going = [...new Set(n < least ? open : [...open, ...going])];
			}
		}
	};
	return [...new Set(group().map((opening) => opening.replace(any, '')))];
}
