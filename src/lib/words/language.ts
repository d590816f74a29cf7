import { createContext } from 'svelte';

export type Language = 'nl' | 'en';

/** The reader's language, put in context once by the root layout. */
export const [getLanguage, setLanguage] = createContext<() => Language>();

/** The sentences of one part in the reader's language. Call it while a component is being made. */
export function say<Sentences>(part: Record<Language, Sentences>): Sentences {
	return part[getLanguage()()];
}
