// What kind of organisation a name belongs to: by its own words, by what is known, or by the nearest word that tells.
import { patterns } from '../../pattern.ts';
import * as words from '../lists/organisations.data.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { set } from './cues.ts';
import { kindOf, type Organisation } from './organisation-words.ts';

const re = patterns(words);

/** Words that tell less than their neighbours: "de gesloten groep van". */
const weak = set(words.weak);

/** The kind each word tells in which it is listed. */
const kinds = (school: string, care: string, other = ''): ((word: string) => Organisation | '') => {
	const map = new Map<string, Organisation>();
	for (const [kind, list] of [
		['ORG_SCHOOL', school],
		['ORG_CARE', care],
		['ORG_OTHER', other]
	] as const)
		for (const word of set(list)) map.set(word, kind);
	return (word) => map.get(word) ?? '';
};

/** Institutions so well known by name that the name alone tells. */
export const known = kinds(words.knownSchool, words.knownCare);
const talk = kinds(words.schoolTalk, words.careTalk, words.otherTalk);

/** The kind of the organisation named by the words `from` to `to`: by those words, else by the nearest that tells; empty when none does. */
export function kindOfName({ tokens }: Scene, from: Token, to: Token): Organisation | '' {
	for (const { word } of tokens.slice(from.index, to.index + 1)) {
		const own = re.schoolKind.test(word) ? 'ORG_SCHOOL' : re.careKind.test(word) ? 'ORG_CARE' : kindOf(word);
		if (known(word) || own) return known(word) || own;
	}
	let best: Organisation | '' = '';
	let distance = 12;
	for (const step of [-1, 1]) {
		let token = step < 0 ? from : to;
		for (let far = 1; far < 9; far++) {
			const next = tokens[token.index + step];
			if (!next || (step < 0 ? token : next).opens) break;
			token = next;
			const { word } = token;
			const kind =
				word === 'groep' && /^\d/.test(tokens[token.index + 1]?.text ?? '')
					? 'ORG_SCHOOL'
					: talk(word) || kindOf(word);
			const weight = far + (step > 0 ? 1 : 0) + (weak.has(word) ? 4 : 0);
			if (kind && weight < distance) [best, distance] = [kind, weight];
		}
	}
	return best;
}
