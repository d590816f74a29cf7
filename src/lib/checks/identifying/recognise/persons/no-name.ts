// Shapes and words that are not a name, or not the rest of one.

import * as words from '../../lists/no-name.data.ts';
import { pattern } from '../../../pattern.ts';

/** Letters after a Dutch word that is not a name: an unknown word with these opens a sentence as a word. */
export const dutchEnding = pattern(words, 'dutchEnding', '');

/** Function words and verbs that are surnames too: never the second half of a name in lower case. */
export const noSurname = pattern(words, 'noSurname', '');
