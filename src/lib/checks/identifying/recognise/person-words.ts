// Words for people: what stands before a name or an age.
import * as words from '../lists/cues.data.ts';
import { set } from './cues.ts';

/** Family and life roles: "moeder X", "zijn broertje X", "een meisje van 8". Lower case, singular and plural. */
export const kin = set(words.kin);

/** Titles and professions that stand right before a surname or first name: "juf X", "wijkagent X". */
export const titles = set(`${words.honorifics} ${words.titles}`);

/** All words for people that stand before a name. */
export const people: ReadonlySet<string> = new Set([...kin, ...titles]);

/** He, she, I: what an age or a verb can belong to. */
export const pronouns = new Set('hij zij ze ik jij je u wie die'.split(' '));
