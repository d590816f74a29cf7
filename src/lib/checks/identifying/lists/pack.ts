// All words, in groups of the same kind: a sign for what the words are, then each word in order as how much it shares with the one
// before (a capital) and the rest. '1AanneElies…' compresses to about two bytes a word and reads back in one pass.

export const FIRST = 1;
export const SURNAME = 2;
export const PLACE = 4;
export const COMMON = 8;

const kinds = '0123456789!#$%&*';

/** Packs words and their flags (0 to 15) into one line of text. */
export function pack(flags: ReadonlyMap<string, number>): string {
	const groups = Map.groupBy(flags.keys(), (word) => flags.get(word)!);
	let out = '';
	for (const flag of [...groups.keys()].sort((a, b) => a - b)) {
		out += kinds[flag]!;
		let previous = '';
		for (const word of groups.get(flag)!.sort()) {
			let shared = 0;
			while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
			out += String.fromCharCode(65 + shared) + word.slice(shared);
			previous = word;
		}
	}
	return out;
}

/** Reads back what `pack` made. */
export function unpack(packed: string): Map<string, number> {
	const flags = new Map<string, number>();
	let previous = '';
	let flag = -1;
	for (const [, kind, shared, rest] of packed.matchAll(/([^A-Za-z' -])|([A-Z])([a-z' -]*)/g)) {
		if (kind) {
			flag = kinds.indexOf(kind);
			previous = '';
		} else {
			previous = previous.slice(0, shared!.charCodeAt(0) - 65) + rest!;
			flags.set(previous, flag);
		}
	}
	return flags;
}
