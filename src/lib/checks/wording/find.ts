import type { CheckContext, Finding } from '../finding.ts';
import { patterns } from '../pattern.ts';
import type { Sentence, Token } from '../sentences.ts';
import * as words from './words.data.ts';

const re = patterns(words);

export type WordingType = 'absolute' | 'label' | 'judging' | 'route' | 'respect';

interface Rule {
	readonly type: WordingType;
	readonly rule: string;
	/** Tried on the folded words of a sentence, joined by one space. */
	readonly pattern: RegExp;
	/** When this fits the sentence the rule keeps silent. */
	readonly unless?: RegExp;
	readonly instead?: (match: RegExpMatchArray) => readonly string[];
	readonly windows?: readonly number[];
}

const rules: readonly Rule[] = [
	{
		type: 'absolute',
		rule: 'always',
		pattern: re.always,
		unless: re.personal,
		instead: () => ['vaak', 'in dit geval']
	},
	{
		type: 'absolute',
		rule: 'never',
		pattern: re.never,
		unless: re.personal,
		instead: () => ['zelden', 'in dit geval niet']
	},
	{
		type: 'absolute',
		rule: 'all-people',
		pattern: re.allPeople,
		unless: /\?|\balle (?:kinderen|ouders|mensen) (?:in|van|uit) (?:het|dit|de|een)\b/,
		instead: (match) => [`sommige ${match[2]}`]
	},
	{
		type: 'label',
		rule: 'label',
		pattern: re.label,
		unless: /\b(?:woord|label|etiket|noemden|noemen|stempel|term)\b/
	},
	{
		type: 'judging',
		rule: 'client-fails',
		pattern: re.clientFails,
		unless: /\?/
	},
	{
		type: 'respect',
		rule: 'rude',
		pattern: re.rude
	},
	{
		type: 'route',
		rule: 'route-early',
		pattern: re.routeEarly,
		unless: /\b(?:was|waren|werd|werden|toen|destijds|had|hadden|sprak|vroeger|geweest|is uitgesproken)\b/,
		windows: [1, 2, 3]
	}
];

/** Soft hints on ordinary words: absolutes, labels, judging the client, a route named too early, respect. */
export function findWording(text: readonly Sentence[], context: CheckContext = {}): Finding[] {
	const found: Finding[] = [];
	for (const { tokens } of text) {
		const { line, at } = joined(tokens);
		for (const { type, rule, pattern: fits, unless, instead, windows } of rules) {
			if (windows && !(context.window && windows.includes(context.window))) continue;
			const match = fits.exec(line);
			if (!match || unless?.test(line)) continue;
			const from = match.index + match[0].lastIndexOf(match[1]!);
			const [first, last] = [at(from), at(from + match[1]!.length - 1)];
			found.push({
				start: first.start,
				end: last.end,
				kind: 'wording',
				type,
				severity: 'hint',
				confidence: 0.6,
				rule,
				why: `wording.${type}`,
				suggestions: instead ? instead(match) : []
			});
		}
	}
	return found;
}

/** The words with one space between, and which token a position in that string belongs to. */
function joined(tokens: readonly Token[]) {
	const starts: number[] = [];
	let line = '';
	for (const { word } of tokens) {
		if (line) line += ' ';
		starts.push(line.length);
		line += word;
	}
	const at = (position: number) => {
		let i = starts.length - 1;
		while (i > 0 && starts[i]! > position) i--;
		return tokens[i]!;
	};
	return { line, at };
}
