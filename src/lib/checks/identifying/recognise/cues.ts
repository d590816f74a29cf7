// Words around a name that tell what the name is, as sets to ask. The words themselves stand in lists/cues.data.ts.
import * as words from '../lists/cues.data.ts';

/** The words of a list. */
export const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Only people do this, and a thing without an article hardly ever: enough for a surname that is a word. */
export const spoken = set(words.spoken);
/** Only people do this: enough for a word that is also an everyday word. */
export const personal = set(`${words.spoken} ${words.personal}`);
/** Someone who does this is a person. */
export const deeds = set(`${words.spoken} ${words.personal} ${words.deeds}`);
/** Before a name of any spelling. */
export const honorifics = set(words.honorifics);
/** Introduces a name. */
export const introductions = set(words.introductions);
export const greetings = set(words.greetings);
export const articles = set(words.articles);
/** Where something is. */
export const whereabouts = set(words.whereabouts);
export const directions = set(words.directions);
export const schoolWords = set(words.schoolWords);
export const careWords = set(words.careWords);
export const placeWords = set(words.placeWords);
/** Words after which a name is a thing everybody may know: a method, a book, a film, a game. */
export const works = set(words.works);
/** Shops and firms so well known that they are written in lower case too. */
export const firms = set(words.firms);
/** Letters and numbers come after these without meaning a person. */
export const labelled = set(words.labelled);
