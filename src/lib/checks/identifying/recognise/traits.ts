// Rare traits: facts that single a family out although they name nobody. Hints, never replaced silently.
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import * as words from '../lists/traits.data.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';
import { people } from './person-words.ts';

const re = patterns(words);

/** What few families share, by rule; and what a text must hold for one that can begin with any word. */
const kinds: readonly (readonly [rule: string, pattern: RegExp, needed?: string])[] = [
	['birth', re.birth],
	['illness', re.illness],
	['illness', re.syndrome, 'syndroom'],
	['public-role', re.publicRole],
	['media', re.media],
	['faith', re.faith],
	['only', re.only],
	['children', re.children],
	['event', re.event],
	['life', re.life]
];

/** "haar vader is burgemeester", "Habib, vroeger rechter": an office that someone of the family holds. */
const ofFamily = (lead: string) => re.besides.test(lead) || (re.relative.test(lead) && re.being.test(lead));

/** "het gezin stond in de krant", not "een krant lezen" or "in de Volkskrant stond een stuk over wachtlijsten". */
function aboutFamily(news: string, clause: string): boolean {
	if (/documentaire|reportage/.test(news)) return re.filmed.test(clause);
	return re.surelyNews.test(news) ? !re.generalNews.test(clause) : re.aboutFamily.test(clause);
}

/** "de ziekte van Sanne", "de ziekte van opa": of whoever has it, not named after whoever found it. */
function ofPatient(said: string, lists: Lists): boolean {
	const [, what, whose = ''] = /^(\p{L}+) van (\p{L}+)$/u.exec(said) ?? [];
	const someone = people.has(whose) || lists.first(whose) || (what === 'ziekte' && lists.surname(whose)); // "syndroom van Kleefstra"
	return someone && !re.eponym.test(whose);
}

/** Traits that few people have: multiple births, rare illnesses, public roles, media, closed communities, large families, known events. */
export function findTraits({ lower }: Reading, lists: Lists): Found[] {
	const out: Found[] = [];
	for (const [rule, pattern, needed = ''] of kinds) {
		if (!lower.includes(needed)) continue;
		for (const match of each(pattern, lower)) {
			const said = match[0].trimEnd();
			const lead = before(lower, match.index, 60);
			const tail = lower.slice(match.index + said.length, match.index + said.length + 40);
			if (rule === 'public-role' && (re.office.test(said) || re.general.test(lead)) && !ofFamily(lead))
				continue;
			if (rule === 'media' && !aboutFamily(said, /[^.!?\n]*$/.exec(lead) + said + /^[^.!?\n]*/.exec(tail)))
				continue;
			if (rule === 'illness' && ofPatient(said, lists)) continue;
			if (re.idiom.test(lead.slice(-12) + said + tail.slice(0, 24))) continue;
			const further = /public-role|media|only/.test(rule) ? (re.further.exec(tail)?.[0] ?? '') : '';
			for (const length of new Set([said.length, said.length + further.length]))
				out.push(found(match.index, length, 'RARE_TRAIT', 'quasi', 0.6, `trait.${rule}`));
		}
	}
	return out;
}
