import type { Language } from '#lib/words/language.ts';
import { libraryWords } from '#lib/words/library.ts';

/** What a value of a facet is called; types of organisation and themes are called what they are. */
export function nameOf(facet: string, value: string, language: Language): string {
	const w = libraryWords[language];
	if (facet === 'window') return w.windows[value] ?? value;
	if (facet === 'month') return w.month(value);
	if (facet === 'mix' || facet === 'theme') return value;
	return w.values[value] ?? value;
}
