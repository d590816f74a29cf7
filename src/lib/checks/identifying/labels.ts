// A neutral label per person: from the role and the age that stand beside the name, the same for every mention.
import * as words from './lists/labels.data.ts';
import { patterns } from '../pattern.ts';
import type { CheckContext } from '../finding.ts';
import { fold } from '../fold.ts';
import type { Found } from './found.ts';
import { yearsIn } from './age-bands.ts';
import type { Reading } from './reading.ts';

const re = patterns(words);

const spoken: Readonly<Record<string, string>> = {
	mama: 'moeder',
	mam: 'moeder',
	papa: 'vader',
	pap: 'vader'
};

/** Words that stand right before a name, nearest first. */
function lead(lower: string, start: number): string[] {
	const sentence = /[^.!?;\n]*$/.exec(
		lower.slice(Math.max(0, start - 40), start).replace(/\b(mw|dhr|mevr|mr|dr|fam|mej|prof|ds)\.\s*$/, '$1 ')
	)![0];
	return (sentence.match(/[\p{L}'-]+/gu) ?? []).reverse();
}

/** The label of one person, before it is made different from that of the others. The age keeps its own, wider word beside it. */
function labelOf({ lower }: Reading, one: Found, age: number | undefined): string {
	const before = lead(lower, one.start)
		.slice(0, 2)
		.map((word) => spoken[word] ?? word);
	const after = /^,? (?:haar|zijn|hun|de) ([\p{L}'-]+)/u.exec(lower.slice(one.end, one.end + 30))?.[1] ?? '';
	for (const word of [...before, after]) {
		if (re.relative.test(word)) return `de ${word}`;
		if (re.girl.test(word)) return 'het meisje';
		if (re.boy.test(word)) return 'de jongen';
		if (re.child.test(word)) return 'het kind';
		if (re.profession.test(word)) return 'de professional';
		if (/^(?:mw|mevr|mevrouw)$/.test(word)) return 'een vrouw uit het netwerk';
		if (/^(?:dhr|meneer|mijnheer|hr)$/.test(word)) return 'een man uit het netwerk';
		if (/^(?:familie|fam|gezin)$/.test(word)) return 'het gezin';
	}
	if (age !== undefined) return age < 12 ? 'het kind' : age < 18 ? 'de jongere' : 'de volwassene';
	return 'iemand';
}

const ordinals = 'tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' ');

/** "de jongen" for the second boy: "de tweede jongen". */
function distinct(label: string, used: ReadonlySet<string>): string {
	if (label === 'iemand' || !used.has(label)) return label;
	const [, article, rest] = /^(de|het|een) (.*)$/.exec(label)!;
	const which = ordinals.find((ordinal) => !used.has(`${article} ${ordinal} ${rest}`)) ?? 'volgende';
	return `${article} ${which} ${rest}`;
}

/**
 * Labels for the people found in a text: folded name → label. A name that has a label in `context.labels`, whole or by one of its words,
 * keeps it; mentions that share a word are one person. Kept by the session, so that later texts get the same labels.
 */
export function labelPeople(
	reading: Reading,
	found: readonly Found[],
	context: CheckContext
): Map<string, string> {
	const labels = new Map<string, string>();
	const given = Object.entries(context.labels ?? {});
	const used = new Set(given.map(([, label]) => label));
	const byWord = new Map(
		given.flatMap(([name, label]) => name.split(' ').map((word) => [word, label] as const))
	);
	for (const [k, one] of found.entries()) {
		if (one.type !== 'PERSON') continue;
		const name = fold(reading.text.slice(one.start, one.end));
		if (labels.has(name)) continue;
		const words = name.split(' ').filter((word) => word.length > 2 || name.length < 3);
		const known = context.labels?.[name] ?? words.map((word) => byWord.get(word)).find(Boolean);
		const next = found[k + 1];
		const aged =
			next?.type === 'AGE_EXACT' && next.start - one.end < 14
				? yearsIn(reading.lower.slice(next.start, next.end))
				: undefined;
		const label = known ?? distinct(labelOf(reading, one, aged), used);
		used.add(label);
		labels.set(name, label);
		for (const word of words) if (!byWord.has(word)) byWord.set(word, label);
	}
	return labels;
}
