// What kind of organisation a name belongs to: by its own words, by what is known, or by the nearest word that tells.
import * as words from '../lists/organisations.data.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { set } from './cues.ts';
import { kindOf, kindsIn, type Organisation } from './organisation-words.ts';

/** Institutions so well known by name that the name alone tells. */
export const known = kindsIn(set(words.knownSchool), set(words.knownCare));
const talk = kindsIn(set(words.schoolTalk), set(words.careTalk), set(words.otherTalk));

/** The kind of the organisation named by the words `from` to `to`: by those words, else by the nearest in the sentence that tells; empty when none does. */
export function kindOfName({ tokens }: Scene, from: Token, to: Token): Organisation | '' {
	for (const { word } of tokens.slice(from.index, to.index + 1)) {
		const kind = known(word) || kindOf(word);
		if (kind) return kind;
	}
	const tells = (at: number) => {
		const { word } = tokens[at]!;
		if (word === 'groep' && /^\d/.test(tokens[at + 1]?.text ?? '')) return 'ORG_SCHOOL';
		return talk(word) || kindOf(word);
	};
	let [left, right] = [from.index, to.index];
	for (let far = 1; far < 9; far++) {
		const kind =
			(!tokens[left]!.opens && tells(--left)) || (tokens[right + 1]?.opens === false && tells(++right));
		if (kind) return kind;
	}
	return '';
}
