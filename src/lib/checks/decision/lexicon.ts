// Word classes: what a word is about, so that a sentence with words nobody trained on still looks familiar. In words.json
// `plaats*` matches a beginning, `*plaatsing` an end, `*omgang*` a part. Words are folded (see fold.ts).
import { remembered } from '../remember.ts';
import data from './words.json' with { type: 'json' };

/** From class → words, what tells the classes of a word, in a fixed order; none for a word no class knows. */
export function classifier<Name extends string>(
	classes: Readonly<Record<Name, string>>
): (word: string) => readonly Name[] {
	const exact = new Map<string, Name[]>();
	const patterns: { readonly name: Name; readonly fits: (word: string) => boolean }[] = [];
	for (const [name, words] of Object.entries(classes) as [Name, string][])
		for (const word of words.split(' ')) {
			const bare = word.replaceAll('*', '');
			if (word === bare) exact.set(word, [...(exact.get(word) ?? []), name]);
			else if (!word.startsWith('*')) patterns.push({ name, fits: (w) => w.startsWith(bare) });
			else if (word.endsWith('*')) patterns.push({ name, fits: (w) => w.includes(bare) });
			else patterns.push({ name, fits: (w) => w.endsWith(bare) });
		}
	return remembered((word) => {
		const found = [...(exact.get(word) ?? [])];
		if (word.length > 3)
			for (const { name, fits } of patterns) if (!found.includes(name) && fits(word)) found.push(name);
		return found;
	});
}

export type WordClass = keyof typeof data.classes;

export const wordClasses = classifier<WordClass>(data.classes);
