// Shapes and words that are not a name, or not the rest of one.

import * as words from '../../lists/no-name.data.ts';
import { patterns } from '../../../pattern.ts';
import { deeds } from '../cues.ts';

const re = patterns(words);

/** Letters after a Dutch word that is not a name: an unknown word with these opens a sentence as a word. */
export const dutchEnding = re.dutchEnding;

/** Function words and verbs that are surnames too: never the second half of a name in lower case. */
export const noSurname = re.noSurname;

/** Whether a name in lower case stops before this word. */
export const stops = (word: string): boolean => noSurname.test(word) || deeds.has(word);
