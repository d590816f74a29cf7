import { createContext } from 'svelte';

const [get, set] = createContext<() => readonly string[]>();

/** Gives the writing fields of a page the words that the organisation lets stand. Once, at the root. */
export const setAllowedWords = set;

/** Those words; none where nobody gave any, as in a test of one field. */
export function getAllowedWords(): () => readonly string[] {
	try {
		return get();
	} catch {
		return () => [];
	}
}
