import type { CheckContext, Finding } from '../finding.ts';
import type { Sentence, Token } from '../sentences.ts';

export type WordingType = 'absolute' | 'label' | 'judging' | 'route' | 'respect';

const people =
	'(?:ouders|moeders|vaders|kinderen|jongeren|gezinnen|pubers|clienten|mannen|vrouwen|mensen|families)';

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

const personal =
	/\b(?:ik|mij|mijn|voor ons|wij vroegen|werd|was|waren|had|hadden|zou|zouden|niet altijd|niet allemaal|bijna nooit)\b|\?/;

const rules: readonly Rule[] = [
	{
		type: 'absolute',
		rule: 'always',
		pattern:
			/\b(?:is|zijn|gaat|gaan|doet|doen|wordt|worden|moet|moeten|hoort|horen|heeft|hebben|werkt|werken) (?:\w+ ){0,3}?(altijd)\b/,
		unless: personal,
		instead: () => ['vaak', 'in dit geval']
	},
	{
		type: 'absolute',
		rule: 'never',
		pattern:
			/\b(?:is|zijn|gaat|gaan|doet|doen|wordt|worden|mag|mogen|moet|moeten|werkt|werken|veranderen|verandert|leren|leert) (?:\w+ ){0,3}?(nooit)\b/,
		unless: personal,
		instead: () => ['zelden', 'in dit geval niet']
	},
	{
		type: 'absolute',
		rule: 'all-people',
		pattern: new RegExp(`\\b((?:alle|dit soort|dat soort|zulke) (${people}))\\b`),
		unless: /\?|\balle (?:kinderen|ouders|mensen) (?:in|van|uit) (?:het|dit|de|een)\b/,
		instead: (match) => [`sommige ${match[2]}`]
	},
	{
		type: 'label',
		rule: 'label',
		pattern:
			/\b(narcist\w*|borderline\w*|hysterisch\w*|psychopa\w+|manipulat\w+|asocia\w+|labiel\w*|gestoord\w*|probleemgezin\w*|multiproblem?gezin\w*|multiprobleem\w*|leugenaar\w*|junk|junkie\w*|zuiplap\w*|alcoholist\w*|zorgmijd\w+|onhandelbaar|onhandelbare|aandachttrekk\w+|pedagogisch onmachtig|niet leerbaar|onleerbaar|zwakbegaafd\w*|aso|pathologisch\w*|loverboy|draaideurclient\w*)\b/,
		unless: /\b(?:woord|label|etiket|noemden|noemen|stempel|term)\b/
	},
	{
		type: 'judging',
		rule: 'client-fails',
		pattern:
			/\b((?:moeder|vader|ouders|zij|ze|hij|oma|stiefvader|clienten|client) (?:\w+ )?(?:werkt niet mee|werken niet mee|wil niet|willen niet|liegt|liegen|snapt het niet|snappen het niet|doet maar wat|is onbetrouwbaar|zijn onbetrouwbaar|is niet te vertrouwen|is lui|is dom|zit in de weerstand|zitten in de weerstand|weigert alles|weigeren alles|heeft geen inzicht|hebben geen inzicht|mist elk inzicht|faalt|falen|is niet gemotiveerd|zijn niet gemotiveerd))\b/,
		unless: /\?/
	},
	{
		type: 'respect',
		rule: 'rude',
		pattern:
			/\b(rotjoch|rotkind\w*|trut|ettertje\w*|kreng|kutwijf|wijf|takkewijf|viespeuk\w*|zooitje|tuig|stelletje|spoort niet|niet goed snik|gek geworden|mafkees|idioot|idioten|achterlijk\w*|zielig figuur|zielige figuren|loser\w*|sukkel\w*|hopeloos geval|hopeloze gevallen|waardeloze (?:moeder|vader|ouders))\b/
	},
	{
		type: 'route',
		rule: 'route-early',
		pattern:
			/\b(ots|vots|uhp|\w*uithuisplaats\w*|ondertoezichtstelling|\w*machtiging|raadsonderzoek|raadsmelding|beschermingstafel|jeugdbeschermingstafel|mst|mdft|iag|mda|vto|gezinshuis|\w*pleeggezin|pleegzorg|gedwongen kader|jeugdzorgplus|save|veiligheidsplan)\b/,
		unless: /\b(?:was|waren|werd|werden|toen|destijds|had|hadden|sprak|vroeger|geweest|is uitgesproken)\b/,
		windows: [1, 2, 3]
	}
];

/** Soft hints on ordinary words: absolutes, labels, judging the client, a route named too early, respect. */
export function findWording(text: readonly Sentence[], context: CheckContext = {}): Finding[] {
	const found: Finding[] = [];
	for (const { tokens } of text) {
		const { words, at } = joined(tokens);
		for (const { type, rule, pattern, unless, instead, windows } of rules) {
			if (windows && !(context.window && windows.includes(context.window))) continue;
			const match = pattern.exec(words);
			if (!match || unless?.test(words)) continue;
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
	let words = '';
	for (const { word } of tokens) {
		if (words) words += ' ';
		starts.push(words.length);
		words += word;
	}
	const at = (position: number) => {
		let i = starts.length - 1;
		while (i > 0 && starts[i]! > position) i--;
		return tokens[i]!;
	};
	return { words, at };
}
