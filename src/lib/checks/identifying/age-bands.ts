const numbers =
	'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
		' '
	);
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** The age in years that a finding says, as a number: "12", "elf", "14-jarige", "6 weken" (0), "op haar zestiende" (16). */
export function yearsIn(text: string): number {
	const plain = text.toLowerCase().replace(/één/g, 'een');
	const digits = /\d+/.exec(plain);
	if (/maand|mnd|week|weken|wk|dag|dgn/.test(plain) && !/jaa?r|jr/.test(plain))
		return digits && Number(digits[0]) >= 24 && /maand|mnd/.test(plain) ? 2 : 0;
	if (digits) return Number(digits[0]);
	const word = /[a-zë]+/.exec(plain)?.[0] ?? '';
	const bare = word.replace(/(?:jarigen?|de|ste)$/, '').replace(/^der$/, 'drie');
	const unit = numbers.indexOf(bare);
	if (unit >= 0) return unit;
	const ten = tens.findIndex((key) => bare.endsWith(key));
	return ten < 0 ? 1 : ten * 10 + 20;
}

/** Age as wide as can be without losing what matters: the bands of school and care. */
export function ageBand(years: number): string {
	if (years < 2) return 'babyleeftijd';
	if (years < 4) return 'peuterleeftijd';
	if (years < 6) return 'kleuterleeftijd';
	if (years < 12) return 'basisschoolleeftijd';
	if (years < 18) return 'middelbareschoolleeftijd';
	if (years < 25) return 'jongvolwassen';
	return years < 65 ? 'volwassen' : 'op leeftijd';
}
