import { ageBand, yearsIn } from './age-bands.ts';
import type { Found, IdentifyingType } from './found.ts';
import type { Reading } from './reading.ts';

const plain: Readonly<Partial<Record<IdentifyingType, readonly string[]>>> = {
	BSN: ['[nummer weggelaten]'],
	PHONE: ['[telefoon weggelaten]'],
	EMAIL: ['[e-mail weggelaten]'],
	URL: ['[website weggelaten]'],
	IBAN: ['[rekening weggelaten]'],
	POSTCODE: ['[postcode weggelaten]'],
	CASE_NUMBER: ['[nummer weggelaten]'],
	PLATE: ['[kenteken weggelaten]'],
	HANDLE: ['[account weggelaten]'],
	ADDRESS: ['een straat in de buurt', 'thuis'],
	PLACE: ['een plaats in de regio', 'een dorp in de regio', 'een stad in de regio'],
	ORG_SCHOOL: ['de school', 'een school in de buurt'],
	ORG_CARE: ['een zorginstelling', 'de hulp'],
	ORG_OTHER: ['een organisatie in de buurt', 'een club in de buurt']
};

/** With a capital where the name opened a sentence. */
export function atOpening(suggestion: string, reading: Reading, start: number): string {
	const opens = /(?:^|[.!?\n]\s*["']?)$/.test(reading.text.slice(Math.max(0, start - 4), start));
	const capital = reading.text[start] !== reading.lower[start];
	return opens && capital ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
}

/** A rare fact made wide, by the rule that found it. */
const traits: Readonly<Record<string, string>> = {
	'trait.birth': 'kinderen van dezelfde leeftijd',
	'trait.illness': 'een lichamelijke aandoening',
	'trait.public-role': 'iemand met een bekende functie',
	'trait.media': 'er was aandacht van buiten',
	'trait.faith': 'een hechte geloofsgemeenschap',
	'trait.only': 'een gezin in de buurt',
	'trait.children': 'een groot gezin',
	'trait.event': 'een ingrijpende gebeurtenis',
	'trait.life': 'een bijzondere situatie'
};

const seasons: readonly (readonly [RegExp, string])[] = [
	[/dec|jan|feb|[-/.]0?(?:1|2|12)(?![\d])|kerst|nieuwjaar|oud/, 'de winter'],
	[/maa?rt|mrt|apr|mei|[-/.]0?[345](?!\d)|paas|pinkster|konings|hemelvaart/, 'het voorjaar'],
	[/jun|jul|aug|[-/.]0?[678](?!\d)/, 'de zomer'],
	[/sep|okt|nov|[-/.](?:09|9|10|11)(?!\d)/, 'het najaar']
];

/**
 * Neutral words that could stand in the place of what was found, best first, so that the sentence stays a sentence.
 * In: the finding, its text, and for a person the label. A rare fact gets a wider word, never a silent replacement.
 */
export function suggest(one: Found, reading: Reading, label: string | undefined): readonly string[] {
	const said = reading.lower.slice(one.start, one.end);
	switch (one.type) {
		case 'PERSON':
			return [label ?? 'iemand'];
		case 'AGE_EXACT': {
			const years = yearsIn(said);
			if (one.rule === 'age.adjective') return [years < 18 ? 'jonge' : 'volwassen'];
			if (one.rule === 'age.nth') return ['jonge leeftijd'];
			const band = ageBand(years);
			const is = /(?:^|[^\p{L}])(?:is|was|ben|bent|wordt|werd|zijn|waren)(?: \p{L}+){0,2} $/u.test(
				reading.lower.slice(Math.max(0, one.start - 24), one.start)
			);
			return is && band.endsWith('leeftijd') && band !== 'op leeftijd' ? [`in de ${band}`, band] : [band];
		}
		case 'DATE': {
			if (one.severity === 'direct') return ['[geboortedatum weggelaten]'];
			const season = seasons.find(([sign]) => sign.test(said))?.[1];
			return season ? [`een dag in ${season}`, 'onlangs'] : ['een dag', 'onlangs'];
		}
		case 'RARE_TRAIT':
			return [traits[one.rule] ?? 'een bijzondere situatie'];
		default:
			return plain[one.type] ?? [];
	}
}
