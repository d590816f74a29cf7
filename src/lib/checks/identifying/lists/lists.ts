import * as words from './surnames.data.ts';
import { patterns } from '../../pattern.ts';
import { remembered } from '../../remember.ts';
import { derived } from './derived.ts';
import { COMMON, FIRST, PLACE, SURNAME, unpack } from './pack.ts';

const re = patterns(words);

/** What the recognisers ask of the word lists. Words are lower case without accents (see `bare`). */
export interface Lists {
	/** Known as a first name. */
	readonly first: (word: string) => boolean;
	/** Not known at all, and begins or ends as first names do and words do not. */
	readonly likely: (word: string) => boolean;
	/** Known as a surname. */
	readonly surname: (word: string) => boolean;
	/** Known as a place; may hold spaces and hyphens. */
	readonly place: (name: string) => boolean;
	/** These words begin a place of more words. */
	readonly placeHead: (word: string) => boolean;
	/** An everyday Dutch word, also when it is made of everyday words. */
	readonly common: (word: string) => boolean;
}

/** Beside the kinds that are packed: as first names begin or end. */
const LIKELY = 32;

/** For as long as the lists are not there: then only shapes and contexts count. */
const noLists = listsFrom('');
let loaded = noLists;

/** Fetches the lists once (a file of its own, about 105 kB compressed). Call it when someone starts to write. */
export async function loadLists(): Promise<Lists> {
	if (loaded !== noLists) return loaded;
	const { words } = await import('./words.data.ts');
	return (loaded = listsFrom(words));
}

/** The lists when `loadLists` has finished, else none. */
export const loadedLists = (): Lists => loaded;

/** How many Dutch, Frisian, Turkish and Slavic surnames end; the list leaves out those that this tells. */
export const surnameShape = re.surnameShape;

/** Makes lists from one packed line of words (see pack.ts). */
export function listsFrom(packed: string): Lists {
	const flags = unpack(packed);
	const heads = new Set<string>();
	for (const [name, flag] of flags)
		if (flag & PLACE) for (const { index } of name.matchAll(/[ -]/g)) heads.add(name.slice(0, index));
	const everyday = (word: string) => ((flags.get(word) ?? 0) & COMMON) !== 0;
	/** "liekes", "finns": a first name with the s of its owner. */
	const owner = (word: string) =>
		word.length > 4 &&
		word.endsWith('s') &&
		((flags.get(word.slice(0, -1)) ?? 0) & (FIRST | COMMON | PLACE)) === FIRST;
	/** '-ullah' or 'raj-' stands in the table with no flag: so first names end or begin. */
	const shaped = (word: string) => {
		for (let n = word.length > 3 ? Math.min(6, word.length - 1) : 0; n > 1; n--)
			if (flags.get(`-${word.slice(-n)}`) === 0 || flags.get(`${word.slice(0, n)}-`) === 0) return true;
		return false;
	};
	/** What the table says of a word and what the word says of itself: the same few words are asked for again and again. */
	const flagsOf = remembered((word) => {
		const flag =
			flags.get(word) ?? (owner(word) ? FIRST : derived(word, everyday) ? COMMON : shaped(word) ? LIKELY : 0);
		const named = !(flag & COMMON) && surnameShape.test(word) ? SURNAME : 0;
		return flag | named;
	});
	const is = (flag: number) => (word: string) => (flagsOf(word) & flag) !== 0;
	return {
		first: is(FIRST),
		likely: is(LIKELY),
		surname: is(SURNAME),
		place: is(PLACE),
		placeHead: (name) => heads.has(name),
		common: is(COMMON)
	};
}
