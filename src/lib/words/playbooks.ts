import { fourWindowsWords, type PlaybookWords } from './four-windows.ts';
import type { Language } from './language.ts';

/** What each draaiboek says, by its name. */
export const playbookWords: Readonly<Record<string, Record<Language, PlaybookWords>>> = {
	'four-windows': fourWindowsWords
};
