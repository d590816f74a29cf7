/** What the recognisers ask of the word lists. Words are lower case without accents (see `bare`). */
export interface Lists {
	/** Known as a first name. */
	readonly first: (word: string) => boolean;
	/** Known as a surname. */
	readonly surname: (word: string) => boolean;
	/** Known as a place; may hold spaces and hyphens. */
	readonly place: (name: string) => boolean;
	/** An everyday Dutch word, also when it is a compound of two. */
	readonly common: (word: string) => boolean;
}

const never = () => false;

/** For as long as the lists are not there: then only shapes and contexts count. */
export const noLists: Lists = { first: never, surname: never, place: never, common: never };
