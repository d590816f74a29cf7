// A neutral label per person: from the role and the age that stand beside the name, the same for every mention.
import * as words from './lists/labels.data.ts';
import { patterns } from '../pattern.ts';
import type { CheckContext } from '../finding.ts';
import { fold } from '../fold.ts';
import type { Found } from './found.ts';
import { yearsIn } from './age-bands.ts';
import type { Reading } from './reading.ts';
import { inside } from './scene.ts';

const re = patterns(words);
const sentenceEnd = /[!?;\n]|(?<!\b(?:mw|dhr|mevr|mr|dr|fam|mej|prof|ds))\./;
const ordinals = words.ordinals.split(' ');

const roles = [
	[re.girl, 'het meisje'],
	[re.boy, 'de jongen'],
	[re.child, 'het kind'],
	[re.profession, 'de professional'],
	[/^(?:mw|mevr|mevrouw)$/, 'een vrouw uit het netwerk'],
	[/^(?:dhr|hr|meneer|mijnheer)$/, 'een man uit het netwerk'],
	[/^(?:familie|fam|gezin)$/, 'het gezin'],
	[/^mama?$/, 'de moeder'],
	[/^papa?$/, 'de vader']
] as const;

/** The label of one person, before it is made different from that of the others. The age keeps its own, wider word beside it. */
function labelOf({ lower }: Reading, { start, end }: Found, age: number | undefined): string {
	const sentence = lower
		.slice(Math.max(0, start - 40), start)
		.split(sentenceEnd)
		.at(-1)!;
	const before = sentence.match(/[\p{L}'-]+/gu) ?? [];
	const after = /^,? (?:haar|zijn|hun|de) ([\p{L}'-]+)/u.exec(lower.slice(end, end + 30))?.[1] ?? '';
	for (const word of [...before.slice(-2).reverse(), after]) {
		if (re.relative.test(word)) return `de ${word}`;
		const role = roles.find(([role]) => role.test(word));
		if (role) return role[1];
	}
	if (age === undefined) return 'iemand';
	return age < 12 ? 'het kind' : age < 18 ? 'de jongere' : 'de volwassene';
}

/** "de jongen" for the second boy: "de tweede jongen". */
function distinct(label: string, used: ReadonlySet<string>): string {
	if (label === 'iemand') return label;
	return (
		[label, ...ordinals.map((ordinal) => label.replace(' ', ` ${ordinal} `))].find((one) => !used.has(one)) ??
		label
	);
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
	/** The label of every name and of every longer word of it. */
	const known = new Map<string, string>();
	const parts = (name: string) => [
		name,
		...name.split(' ').filter((word) => word.length > 2 && !inside.has(word))
	];
	const keep = (name: string, label: string) => {
		for (const part of parts(name)) if (!known.has(part)) known.set(part, label);
	};
	for (const [name, label] of Object.entries(context.labels ?? {})) keep(name, label);
	const used = new Set(known.values());
	for (const [k, one] of found.entries()) {
		if (one.type !== 'PERSON') continue;
		const name = fold(reading.text.slice(one.start, one.end));
		const next = found[k + 1];
		const aged =
			next?.type === 'AGE_EXACT' && next.start - one.end < 14
				? yearsIn(reading.lower.slice(next.start, next.end))
				: undefined;
		const label =
			parts(name)
				.map((part) => known.get(part))
				.find(Boolean) ?? distinct(labelOf(reading, one, aged), used);
		used.add(label);
		labels.set(name, label);
		keep(name, label);
	}
	return labels;
}
