// Word classes: what a word is about, so that a sentence with words nobody trained on still looks familiar. In words.json
// `plaats*` matches a beginning, `*plaatsing` an end, `*omgang*` a part. Words are folded (see fold.ts).
import data from './words.json' with { type: 'json' };

export type WordClass = keyof typeof data.classes;

const exact = new Map<string, WordClass[]>();
const patterns: { readonly name: WordClass; readonly fits: (word: string) => boolean }[] = [];

for (const [name, words] of Object.entries(data.classes) as [WordClass, string][])
	for (const word of words.split(' ')) {
		const bare = word.replaceAll('*', '');
		if (word === bare) exact.set(word, [...(exact.get(word) ?? []), name]);
		else if (!word.startsWith('*')) patterns.push({ name, fits: (w) => w.startsWith(bare) });
		else if (word.endsWith('*')) patterns.push({ name, fits: (w) => w.includes(bare) });
		else patterns.push({ name, fits: (w) => w.endsWith(bare) });
	}

const none: readonly WordClass[] = [];

/** The classes a folded word belongs to, in a fixed order; none for a word the lexicon does not know. */
export function wordClasses(word: string): readonly WordClass[] {
	const known = exact.get(word);
	if (word.length < 4) return known ?? none;
	const found = known ? [...known] : [];
	for (const { name, fits } of patterns) if (!found.includes(name) && fits(word)) found.push(name);
	return found;
}
