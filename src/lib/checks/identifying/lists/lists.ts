import * as words from './surnames.data.ts';
import { pattern } from '../../pattern.ts';
import { derived } from './derived.ts';
import { COMMON, FIRST, PLACE, SURNAME, unpack } from './pack.ts';

/** What the recognisers ask of the word lists. Words are lower case without accents (see `bare`). */
export interface Lists {
	/** Known as a first name. */
	readonly first: (word: string) => boolean;
	/** Known as a surname. */
	readonly surname: (word: string) => boolean;
	/** Known as a place; may hold spaces and hyphens. */
	readonly place: (name: string) => boolean;
	/** Begins a place of more words. */
	readonly placeHead: (word: string) => boolean;
	/** An everyday Dutch word, also when it is made of everyday words. */
	readonly common: (word: string) => boolean;
}

/** For as long as the lists are not there: then only shapes and contexts count. */
export const noLists: Lists = {
	first: () => false,
	surname: () => false,
	place: () => false,
	placeHead: () => false,
	common: () => false
};

let loaded: Lists | undefined;

/** Fetches the lists once (a file of its own, about 120 kB compressed). Call it when someone starts to write. */
export async function loadLists(): Promise<Lists> {
	if (loaded) return loaded;
	const { words } = await import('./words.data.ts');
	loaded ??= listsFrom(words);
	return loaded;
}

/** The lists when `loadLists` has finished, else none. */
export const loadedLists = (): Lists => loaded ?? noLists;

/** How many Dutch, Frisian, Turkish and Slavic surnames end; the list leaves out those that this tells. */
export const surnameShape = pattern(words, 'surnameShape', '');

/** Makes lists from one packed line of words (see pack.ts). */
export function listsFrom(packed: string): Lists {
	const flags = unpack(packed);
	const heads = new Set<string>();
	for (const [name, flag] of flags) {
		if (flag & PLACE && /[ -]/.test(name)) heads.add(name.slice(0, name.search(/[ -]/)));
	}
	/** Recognisers ask several things of one word in a row; the table is large, so the last answer is at hand. */
	let [last, known]: [string, number | undefined] = ['', flags.get('')];
	const flagsOf = (word: string) => {
		if (word !== last) [last, known] = [word, flags.get(word)];
		return known;
	};
	const is = (flag: number) => (word: string) => ((flagsOf(word) ?? 0) & flag) !== 0;
	const everyday = is(COMMON);
	const made = new Map<string, boolean>();
	const common = (word: string) => {
		const flag = flagsOf(word);
		if (flag !== undefined) return (flag & COMMON) !== 0;
		let answer = made.get(word);
		if (answer === undefined) {
			answer = derived(word, everyday);
			if (made.size > 5000) made.clear();
			made.set(word, answer);
		}
		return answer;
	};
	const surname = is(SURNAME);
	return {
		first: is(FIRST),
		surname: (word) => surname(word) || (surnameShape.test(word) && !common(word)),
		place: is(PLACE),
		placeHead: (word) => heads.has(word),
		common
	};
}
