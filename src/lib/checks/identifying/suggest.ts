import { ageBand, yearsIn } from './age-bands.ts';
import type { Found } from './found.ts';
import { instead } from './lists/suggest.data.ts';
import type { Reading } from './reading.ts';

const wider = new Map(
	instead.split('\n').map((line) => {
		const [about, ...said] = line.split('|');
		return [about, said];
	})
);

const seasons = [
	[/dec|jan|feb|[-/.]0?(?:1|2|12)(?!\d)|kerst|nieuwjaar|oud/, 'de winter'],
	[/maa?rt|mrt|apr|mei|[-/.]0?[345](?!\d)|paas|pinkster|konings|hemelvaart/, 'het voorjaar'],
	[/jun|jul|aug|[-/.]0?[678](?!\d)/, 'de zomer'],
	[/sep|okt|nov|[-/.](?:0?9|1[01])(?!\d)/, 'het najaar']
] as const;

/** Before an age: "zij is nu 12 jaar". */
const being = /(?<!\p{L})(?:is|was|bent?|wordt|werd|zijn|waren)(?: \p{L}+){0,2} $/u;

/** With a capital where the name opened a sentence. */
export function atOpening(suggestion: string, reading: Reading, start: number): string {
	const opens = /(?:^|[.!?\n]\s*["']?)$/.test(reading.text.slice(Math.max(0, start - 4), start));
	const capital = reading.text[start] !== reading.lower[start];
	return opens && capital ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
}

/**
 * Neutral words that could stand in the place of what was found, best first, so that the sentence stays a sentence.
 * In: the finding, its text, and for a person the label. A rare fact gets a wider word, never a silent replacement.
 */
export function suggest(one: Found, { lower }: Reading, label = 'iemand'): readonly string[] {
	const { type, rule, start, end } = one;
	const said = lower.slice(start, end);
	if (type === 'PERSON') return [label];
	if (type === 'AGE_EXACT' && rule !== 'age.nth') {
		const years = yearsIn(said);
		if (rule === 'age.adjective') return [years < 18 ? 'jonge' : 'volwassen'];
		const band = ageBand(years);
		const is = being.test(lower.slice(Math.max(0, start - 24), start));
		return is && /\Sleeftijd$/.test(band) ? [`in de ${band}`, band] : [band];
	}
	if (type === 'DATE' && one.severity === 'quasi') {
		const month = said.replace(/^\d{4}(.\d+).*/, '$1').replace(/^(\d+[-/.]\d+)[-/.]'?\d\d$/, '$1'); // no year is a month
		const season = seasons.find(([sign]) => sign.test(month));
		return [season ? `een dag in ${season[1]}` : 'een dag', 'onlangs'];
	}
	return wider.get(rule) ?? wider.get(type)!;
}
