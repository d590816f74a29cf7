import * as words from '../lists/ages.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import type { Lists } from '../lists/lists.ts';
import { bare, type Reading } from '../reading.ts';
import { before, each, found } from './each.ts';
import { deeds } from './cues.ts';
import { block, owners, thing } from './age-owners.ts';
import { kin, pronouns } from './person-words.ts';

const re = patterns(words);

const told = words.told.match(/\w+/g)!.map((way) => re[way as keyof typeof re]);

const always = / (?:oude?|jong)$/;

/** "Pubers van een jaar of vijftien": a plural at the head of a sentence. */
const everyone = /(?:^|[.!?\n] ?)\p{L}{3,}(?:s|en) van $/u;

/**
 * Ages of people: "12 jaar", "(12)", "van elf", "is 16", "14-jarige", "6 weken oud", "op haar zestiende".
 * Not: durations, limits in law ("tot 12 jaar"), scores, and 18 as the age of majority.
 */
export function findAges({ text, lower }: Reading, lists: Lists): Found[] {
	const out: Found[] = [];
	if (each(re.anyNumber, lower).length === 0) return out;
	const add = (start: number, length: number, confidence: number, rule: string) =>
		out.push(found(start, length, 'AGE_EXACT', 'quasi', confidence, rule));
	const last = (match: RegExpExecArray, group: string) => match.index + match[0].lastIndexOf(group);

	const { personBefore, unknownBefore, beside, subject } = owners(text, lower, lists);

	for (const match of each(re.yearOld, lower)) {
		if (
			!re.span.test(lower.slice(match.index + match[0].length)) &&
			!/gemiddelde? $/.test(before(lower, match.index, 11))
		)
			add(match.index, match[0].length, 1, 'age.adjective');
	}
	for (const match of each(re.label, lower)) add(last(match, match[1]!), match[1]!.length, 1, 'age.label');
	for (const match of each(re.withUnit, lower)) {
		const { index } = match;
		const goesOn =
			/(?:j|jr|mnd|wkn?|dgn)\.$/.test(match[0]) &&
			/^(?:[,;:)]| \p{Ll})/u.test(text.slice(index + match[0].length));
		const length = goesOn ? match[0].length : match[0].replace(/\.$/, '').length;
		const end = index + length;
		const lead = before(lower, index, 40);
		if (re.afterLapse.test(lower.slice(end)) && !/^ zonder/.test(lower.slice(end))) continue;
		if (always.test(match[0])) {
			add(index, length, 1, 'age.old');
			continue;
		}
		if (/(?:^|[^\p{L}])(?:op|naar|tot|van \d+ tot) $/u.test(lead)) continue;
		if (/^(?:een|één) dag$/.test(match[0])) continue; // "zijn zoon een dag mee"
		if (/^ of /.test(lower.slice(end)) && /^(?:een|één) /.test(match[0])) continue;
		const numbered = re.countedChild.test(lead); // "kind 1: 4 jaar"
		const inBracket = /[([](?:[^)\]\d]{0,12})$/.test(lead) && /^[,)\];/]/.test(lower.slice(end));
		const ofPerson =
			/van (?:bijna |net |pas |ongeveer |nu |inmiddels |toen |een jaar of )?$/.test(lead) &&
			personBefore(index - (/van [^v]*$/.exec(lead)?.[0].length ?? 4));
		const is =
			re.justIs.test(lead) &&
			(match[0].endsWith('.') || re.stops.test(lower.slice(end, end + 20))) &&
			!re.lasting.test(lead) &&
			subject(index);
		const years = /jaa?r|jr|j$|y$/.test(match[0]);
		const withThat =
			years && /met (?:al )?(?:zijn|haar|z'n|d'r|hun|mijn) (?:amper |pas |nog geen )?$/.test(lead); // "met zijn 4 jaar"
		const near =
			/(?:^|[ (])(?:bijna|net|pas|nu|ruim|inmiddels|circa|ca\.?) $/.exec(lead)?.[0].trimStart().length ?? 0; // "zoontje bijna 2 jr"
		const earlier = lead.slice(0, lead.length - near);
		const noun =
			/[\p{L}.)][ ]?[,:;=–-]? $/u.test(earlier) &&
			personBefore(index - near) &&
			!re.lapse.test(earlier) &&
			!/(?:^|[^\p{L}])(?:ze|zij|hij|ik|je|die|wie|u) $/u.test(lead);
		const alone =
			/(?:^|[\n;•*]|; |, |jr en |jaar en |[-–] |[.] )$/.test(lead) &&
			years &&
			re.endsThere.test(lower.slice(end)) &&
			!/\d\s?$/.test(lead);
		if (inBracket || numbered || ofPerson || is || noun || withThat || alone)
			add(index, length, 0.9, 'age.unit');
	}
	for (const match of each(re.bracket, lower)) {
		const inner = match[1]!;
		if (
			personBefore(match.index) ||
			(/^\d\d$/.test(inner.trim()) && kinBefore(before(lower, match.index, 28)) && subject(match.index)) ||
			/(?:^|[^\p{L}])(?:kind|jongere|jeugdige|cli[eë]nt|k|j) ?\d ?$/u.test(before(lower, match.index, 14)) ||
			(/ (?:en|,)? ?\d/.test(inner) &&
				/kind|jongens|meisjes|zoon|dochter/.test(before(lower, match.index, 30)))
		)
			if (
				!/^\d{1,2} ?[/-] ?\d/.test(inner) ||
				/(?:jongens|meisjes|kinderen|kids|broers|zussen|zoons|dochters|meiden) ?$/.test(
					before(lower, match.index, 12)
				)
			)
				add(last(match, inner), inner.trimEnd().length, 0.9, 'age.bracket');
	}
	for (const match of each(re.apposed, lower)) {
		const value = match[1]!;
		if (/^(?:een|één|nul|½)$/.test(value)) continue;
		// "rishandro, 16, wil", "leerling Wen uit 3 vwo, 14, heeft": between two commas, in a clause about someone
		const comma = lower.lastIndexOf(',', match.index);
		const years = valueOf(value);
		const closing = lower[match.index + value.length];
		const enclosed = ((closing === ',' && years > 0) || (closing === '.' && years > 3)) && subject(comma);
		const aside = /\([^()\n]{1,30}\), ?$/.exec(before(lower, match.index, 36))?.[0] ?? ''; // "Xaviera (roepnaam Xavi), 12,"
		if (!personBefore(match.index - aside.length) && !enclosed) continue;
		const lead = before(lower, match.index, 60);
		if (
			/\d[^.\n]{0,3}$/.test(lead) ||
			(thing.test(/[^.;:!?\n(]*$/.exec(lead)![0]) && /\b(?:scor|cijfer|iq|artikel|venster|stap)/.test(lead))
		)
			continue;
		add(match.index, value.length, 0.85, 'age.apposed');
	}
	for (const match of each(re.isNumber, lower)) {
		const value = match[2]!;
		const start = last(match, value);
		if (/^(?:een|één|nul)$/.test(value) || re.notAge.test(lower.slice(start + value.length))) continue;
		const adverb =
			/^(?:net|pas|bijna|nu|inmiddels|amper|al|nog|geworden|dus|ook) /.test(match[0]) &&
			!/(?:is|was|ben|wordt|werd) /.test(match[0]);
		const clause = before(lower, start, 48);
		const between = match[1]!.replace(re.during, ' ').replace(/^ er(?= |$)/, '');
		if (re.leads.test(between) || thing.test(between) || block.has(/\p{L}*$/u.exec(between)![0])) continue;
		if (adverb && !re.justNow.test(clause)) continue;
		if (/^(?:18|achttien)$/.test(value) && /\b(?:straks|zodra|als|tot|voor|na|vanaf|wanneer)\b/.test(clause))
			continue;
		if (/^(?:zijn|waren) /.test(match[0]) && !/[,&]| en /.test(value) && !kinBefore(clause)) continue;
		if (
			subject(match.index) ||
			/(?<!\p{L})(?:ze|hij|zij|ie|die) /u.test(match[0]) ||
			/(?<!\p{L})(?:ze|hij|zij|ie|ik) $/u.test(clause) ||
			unknownBefore(match.index) // "over kiran ramdhani die is elf"
		)
			add(start, value.length, 0.8, 'age.is');
	}
	for (const match of each(re.ofNumber, lower)) {
		const start = last(match, match[1]!);
		const lead = before(lower, match.index, 40);
		const of = /\p{L}+\.? $/u.exec(lead)?.[0].length ?? 0;
		const noun = /(\p{L}[\p{L}'-]*)[ ]?\)?,? $/u.exec(lead.slice(0, lead.length - of))?.[1] ?? '';
		const what = re.someone.exec(lead)?.[0] ?? '';
		const person =
			(what !== '' &&
				!re.many.test(what) &&
				!thing.test(what) &&
				beside(match.index - what.length, match.index + match[0].length)) ||
			match[1]!.startsWith('een jaar of') ||
			personBefore(match.index - of) ||
			(/(?:je|tje)$/.test(noun) && kin.has(noun)) ||
			/^(?:eentje|iemand|allebei|een|één|twee|drie)$/.test(noun);
		const ours = /^(?:die|onze|hij|zij|deze|mijne|zelf)$/.test(noun); // "die van 6 huilt"
		if (match[1]!.startsWith('een jaar of') && everyone.test(lead)) continue;
		if (
			(re.forAll.test(lead) || match[1] === '0') &&
			re.upTo.test(lower.slice(match.index + match[0].length))
		)
			continue;
		if ((!person && !ours) || /^(?:een|één|nul)$/.test(match[1]!) || (pronouns.has(noun) && !ours)) continue;
		const value = valueOf(match[1]!.replace('een jaar of ', ''));
		const parent = re.aParent.test(noun);
		if (parent && value < 14) continue;
		if (
			re.notAge.test(lower.slice(start + match[1]!.length)) ||
			re.unitNext.test(lower.slice(start + match[1]!.length))
		)
			continue;
		add(start, match[1]!.length, 0.85, 'age.of');
	}
	for (const match of each(re.nounNumber, lower)) {
		const word = match[1]!;
		const value = valueOf(match[2]!);
		const name =
			(lists.first(bare(word)) && !lists.common(word)) ||
			(/^\p{Lu}\p{Ll}{2}/u.test(text.slice(match.index)) && personBefore(match.index + word.length)); // "Sheredin 17, begeleid"
		const role = re.oneChild.test(word) || (re.anAdult.test(word) && value >= 14);
		if (word === 'kind' && (lower.includes(`kind ${value + 1}`) || lower.includes(`kind ${value - 1}`)))
			continue; // "kind 1 en kind 2"
		const several =
			value < 4 &&
			!/^[,.;)\n]|^ ?$/.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 2)); // "de oudste 2 bij vader"
		if ((name || (role && !several)) && (/^\d/.test(match[2]!) || re.inWords.test(match[2]!)))
			add(last(match, match[2]!), match[2]!.length, 0.75, 'age.noun');
	}
	for (const match of each(re.severalNumbers, lower))
		add(last(match, match[1]!), match[1]!.length, 0.8, 'age.several');
	for (const pattern of [re.notThat, re.became, re.decade])
		for (const match of each(pattern, lower)) {
			const value = match[1] ?? match[0];
			if (subject(match.index)) add(last(match, value), value.length, 0.75, 'age.not-that');
		}
	for (const way of told)
		for (const match of each(way, lower)) {
			const value = match.slice(1).find(Boolean)!;
			add(last(match, value), value.length, 0.7, 'age.turned');
		}
	for (const match of each(re.whenWas, lower)) {
		const majority =
			/^(?:18|achttien)$/.test(match[1]!) &&
			!/^(?:toen|nu|omdat|terwijl)(?: (?:hij|zij|ze|ik)) /.test(match[0]);
		if (match[1] !== 'een' && !majority && !thing.test(match[0].replace(/^(?:vanaf )?dat /, '')))
			add(match.index + match[0].indexOf(` ${match[1]!}`) + 1, match[1]!.length, 0.9, 'age.when');
	}
	for (const match of each(re.nth, lower)) {
		const adult = /^(?:18|21|23|achttien)/.test(match[1]!);
		const counted =
			/^(?:eerste|tweede|derde|vierde)$/.test(match[1]!) &&
			!/^ (?:verjaardag|levensjaar)/.test(lower.slice(match.index + match[0].length));
		const tail = lower.slice(match.index + match[0].length, match.index + match[0].length + 24);
		const goesOn = re.nthNext.test(tail) || deeds.has(/^ (\p{L}+)/u.exec(tail)?.[1] ?? '');
		const third =
			/^(?:derde|vierde)$/.test(match[1]!) && /^ (?:woont|woonde|zit|zat|ging)(?!\p{L})/u.test(tail); // "sinds zijn vierde woont hij"
		if (goesOn && !adult && (!counted || third) && !/ de (?:eerste|tweede|derde|\d)/.test(match[0]))
			add(last(match, match[1]!), match[1]!.length, 0.85, 'age.nth');
	}
	for (const match of each(re.sexAge, lower)) {
		const digits = /\d{1,2}/.exec(match[0])!;
		const lead = before(lower, match.index, 20);
		if (/^(?:man|vrouw) /.test(match[0]) && valueOf(digits[0]) < 14) continue;
		if (/^m ?\d/.test(match[0]) && /(?: op|\d|t\/) ?$/.test(lead)) continue; // "leest op M3", "12 m2", "1 t/m 6"
		const unit =
			/^ ?(?:jaar|jr|j)(?!\p{L})/u.exec(lower.slice(match.index + digits.index + digits[0].length))?.[0] ??
			'';
		if (!re.threshold.test(lead))
			add(match.index + digits.index, digits[0].length + unit.length, 0.7, 'age.sex');
	}
	return out;
}

const kinBefore = (clause: string) => (clause.match(/[\p{L}'-]+/gu) ?? []).some((word) => kin.has(word));

const numerals = words.ordered.split(' ');
/** The value of a number as it is written; of tens in words only that it is an adult's. */
const valueOf = (number: string) =>
	parseInt(number, 10) || (number.endsWith('tig') ? 20 : numerals.indexOf(number));
