import * as words from '../lists/ages.data.ts';
import { patterns } from '../../pattern.ts';
import { yearsIn } from '../age-bands.ts';
import type { Found } from '../found.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { owners, thing } from './age-owners.ts';
import { deeds } from './cues.ts';
import { before, each, found } from './each.ts';
import { kin } from './person-words.ts';

const re = patterns(words);

/** Every way to say an age. */
const ways = words.told.match(/\w+/g)! as (keyof typeof re)[];

/** A number said in one of those ways. */
interface Said {
	/** Where the words begin, and the words. */
	readonly at: number;
	readonly whole: string;
	/** What stands between them and the number, or before it, if that matters. */
	readonly between: string;
	/** Where the number begins, and the number with its unit. */
	readonly start: number;
	readonly value: string;
	/** The text before the words, and after the number. */
	readonly lead: string;
	readonly tail: string;
}

type Condition = (said: Said, who: ReturnType<typeof owners>) => boolean;

/** "zijn zoon een dag mee": no number to speak of. */
const article = /^(?:een|één|nul)(?! jaar of)(?: |$)/;

const ofSomeone: Condition = ({ at }, who) => who.subject(at);

/** What must be so, besides the words, before a number is an age. */
const conditions: { readonly [way: string]: Condition } = {
	withUnit({ at, value, lead, tail }, who) {
		if (re.afterLapse.test(tail)) return false;
		if (/ (?:oude?|jong)$/.test(value)) return true;
		if (article.test(value)) return false;
		const [about = ''] = re.about.exec(lead) ?? []; // "zoontje bijna 2 jr"
		return (
			(/[([][^)\]\d]{0,12}$/.test(lead) && /^[,;)\]]/.test(tail)) ||
			re.countedChild.test(lead) ||
			(who.personBefore(at - about.length) && !re.lapse.test(lead) && !/^ nu(?!\p{L})/u.test(tail)) || // not "we wonen in Zaandam, twee jaar nu"
			(re.justIs.test(lead) && re.stops.test(tail) && !re.lasting.test(lead) && who.subject(at))
		);
	},
	bracket: ({ at, value }, who) => who.personBefore(at) || / \d/.test(value),
	/** "rishandro, 16, wil", "leerling Wen uit 3 vwo, 14, heeft": after a person, or in a clause about someone. */
	apposed: ({ start, value, lead, tail }, who) =>
		(tail[0] !== ')' || /\([^)]*$/.test(lead)) && // not "2) ouders praten, 3) hulp is er"
		(who.personBefore(start) || ((tail[0] === ',' || yearsIn(value) > 3) && who.subject(start - 2))),
	isNumber: ({ at, whole, between, value, lead }, who) =>
		!article.test(value) &&
		!re.leads.test(between) &&
		!thing.test(between) &&
		(!/^(?:zijn|waren) /.test(whole) || /[,&]| en /.test(value) || kinIn(lead + whole)) &&
		(/(?<!\p{L})(?:ze|hij|zij|ie|die) /u.test(lead.slice(-5) + whole) || who.subject(at)),
	ofNumber({ at, whole, value, lead }, who) {
		if (article.test(value) || re.everyone.test(lead)) return false;
		const [before, noun = ''] = re.beforeOf.exec(lead) ?? [''];
		if (re.aParent.test(noun) && yearsIn(value) < 14) return false; // "moeder van 3"
		const [someone] = re.someone.exec(lead) ?? [];
		return (
			value.startsWith('een jaar') ||
			re.itself.test(noun) ||
			who.personBefore(at - before.length + noun.length) ||
			(someone !== undefined && who.beside(at - someone.length, at + whole.length))
		);
	},
	nounNumber: ({ at, between, value, tail }, who) =>
		(between !== 'kind' && who.named(at + between.length)) ||
		(re.relation.test(between) && (yearsIn(value) > 3 || /^(?:[,.;)\n]|$)/.test(tail))), // "de oudste 2 bij vader"
	whenWas: ({ whole, value }) =>
		!thing.test(whole.replace(/^.*?dat /, '')) &&
		(!/^(?:18|achttien)$/.test(value) || /^(?:toen|nu|omdat|terwijl) /.test(whole)),
	nth: ({ tail }) => re.nthNext.test(tail) || deeds.has(/^ (\p{L}+)/u.exec(tail)?.[1] ?? ''),
	sexAge: ({ value, lead }) => yearsIn(value) > 13 && !re.threshold.test(lead),
	notThat: ofSomeone,
	became: ofSomeone,
	decade: ofSomeone
};

/**
 * Ages of people: "12 jaar", "(12)", "van elf", "is 16", "14-jarige", "6 weken oud", "op haar zestiende".
 * Not: durations, limits in law ("tot 12 jaar"), scores, and 18 as the age of majority.
 */
export function findAges({ text, lower }: Reading, lists: Lists): Found[] {
	const who = owners(text, lower, lists);
	const out: Found[] = [];
	for (const way of ways)
		for (const match of each(re[way], lower)) {
			const [whole, ...parts] = match;
			const value = parts.findLast(Boolean) ?? whole;
			const at = match.index;
			const start = at + whole.lastIndexOf(value);
			const end = start + value.length;
			const lead = before(lower, at, 60);
			const said = {
				at,
				whole,
				between: parts[0] ?? '',
				start,
				value,
				lead,
				tail: lower.slice(end, end + 30)
			};
			if (conditions[way]?.(said, who) ?? true)
				out.push(found(start, value.length, 'AGE_EXACT', 'quasi', 0.8, `age.${way}`));
		}
	return out;
}

const kinIn = (clause: string) => (clause.match(/[\p{L}'-]+/gu) ?? []).some((word) => kin.has(word));
