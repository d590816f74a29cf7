// One sorted list of all words, each as: how much it shares with the one before (a capital), the rest, what it is (a digit).
// 'AanneB1' … compresses to about two bytes a word and reads back in one pass.

export const FIRST = 1;
export const SURNAME = 2;
export const PLACE = 4;
export const COMMON = 8;

const kinds = '0123456789!#$%&*';

/** Packs words and their flags (0 to 15) into one line of text. */
export function pack(flags: ReadonlyMap<string, number>): string {
	let previous = '';
	let out = '';
	for (const word of [...flags.keys()].sort()) {
		let shared = 0;
		while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
		out += String.fromCharCode(65 + shared) + word.slice(shared) + kinds[flags.get(word)!]!;
		previous = word;
	}
	return out;
}

/** Reads back what `pack` made. */
export function unpack(packed: string): Map<string, number> {
	const flags = new Map<string, number>();
	let previous = '';
	let shared = 0;
	let from = 0;
	for (let i = 0; i < packed.length; i++) {
		const code = packed.charCodeAt(i);
		if (code >= 65 && code <= 90) {
			shared = code - 65;
			from = i + 1;
		} else if ((code >= 48 && code <= 57) || (code >= 33 && code <= 42 && code !== 39)) {
			previous = previous.slice(0, shared) + packed.slice(from, i);
			flags.set(previous, kinds.indexOf(packed[i]!));
		}
	}
	return flags;
}
