// Rare traits: facts that single a family out although they name nobody. Hints, never replaced silently.
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import * as words from '../lists/traits.data.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const re = patterns(words);

const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\d/.,])(?:${pattern})(?![\\p{L}\\d])`, 'gu');

/** Rare wherever it stands, by rule; and what a text must hold for one that can begin with any word. */
const always: readonly (readonly [string, RegExp, string?])[] = [
	['birth', edge(words.birth)],
	['illness', edge(words.illness)],
	['illness', edge(words.syndrome), 'syndroom'],
	['public-role', edge(words.publicRole)],
	['media', edge(words.media)],
	['faith', edge(words.faith)],
	['only', edge(words.only)],
	['children', edge(words.children)],
	['event', edge(words.event)],
	['life', edge(words.life)]
];

/** "Habib, vroeger rechter", "de zoon van de burgemeester": said of one person, without another word for family before it. */
const besides =
	/, (?:vroeger|voorheen|ooit|eerder) $|(?<!\p{L})(?:zoon|dochter|kind|kinderen|kleinzoon|kleindochter|broer|zus|vrouw|man|partner|neef|nicht|vader|moeder) van (?:de|een|onze) $/u;

/** Whether the office is held by someone of the family: a relative in the same sentence, and "is", "was", "als" before it. */
function ofKin(lead: string): boolean {
	const clause = lead.split(/[!?;\n]|\.(?!,)/).at(-1)!;
	if (besides.test(lead)) return true;
	return re.relative.test(clause) && re.being.test(clause);
}
const generalTalk = /(?:\bde |\been |\bvan de |\bdoor de |\bdat de )$/;

/** Traits that few people have: multiple births, rare illnesses, public roles, media, closed communities, large families, known events. */
export function findTraits({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const [rule, pattern, needed = ''] of always) {
		if (!lower.includes(needed)) continue;
		for (const match of each(pattern, lower)) {
			const lead = before(lower, match.index, 60);
			if (
				re.office.test(match[0]) &&
				(match[0].split(' ').length < 3 || match[0].endsWith('justitie')) &&
				!ofKin(lead)
			)
				continue;
			if (rule === 'public-role' && generalTalk.test(lead) && !ofKin(lead)) continue;
			if (
				rule === 'children' &&
				/^\d+$|^(?:7|8|9|1\d|zeven|acht|negen|tien) /.test(match[0]) &&
				/(?:\bop de |\bvan de |\bper |\bgroep van |\bmet zijn |\bklas van |\bin een groep met )$/.test(lead)
			)
				continue;
			if (rule === 'media' && !mediaNear(lower, match.index, match[0])) continue;
			if (match[0].length < 3) continue;
			if (re.idiom.test(lower.slice(Math.max(0, match.index - 12), match.index + match[0].length + 24)))
				continue;
			const length = match[0].trimEnd().length;
			out.push(found(match.index, length, 'RARE_TRAIT', 'quasi', 0.6, `trait.${rule}`));
			const more =
				re.further.exec(lower.slice(match.index + length, match.index + length + 60))?.[0].length ?? 0;
			if (more > 0 && /public-role|media|only/.test(rule))
				out.push(found(match.index, length + more, 'RARE_TRAIT', 'quasi', 0.55, `trait.${rule}`));
		}
	}
	return out;
}

/** News counts when it is about the family: "stond in de krant", not "een krant lezen" or "de media". */
function mediaNear(lower: string, at: number, match: string): boolean {
	const clause =
		before(lower, at, 70)
			.split(/[.!?\n]/)
			.at(-1)! +
		match +
		lower.slice(at + match.length, at + match.length + 40).split(/[.!?\n]/)[0]!;
	if (/documentaire|reportage/.test(match)) return re.filmed.test(clause);
	if (re.surelyNews.test(match)) return re.aboutThem.test(clause) || !re.generalNews.test(clause);
	if (
		/\b(?:lezen|las|leest|bezorgt|krantenwijk|bladert)\b/.test(clause) &&
		!/\b(?:over hem|over haar|over het gezin|over ze)\b/.test(clause)
	)
		return false;
	return re.aboutFamily.test(clause);
}
