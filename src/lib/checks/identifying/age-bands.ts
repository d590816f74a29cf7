const numbers =
	'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
		' '
	);
const ordinals: Readonly<Record<string, number>> = {
	derde: 3,
	vierde: 4,
	vijfde: 5,
	zesde: 6,
	zevende: 7,
	achtste: 8,
	negende: 9,
	tiende: 10,
	elfde: 11,
	twaalfde: 12,
	dertiende: 13,
	veertiende: 14,
	vijftiende: 15,
	zestiende: 16,
	zeventiende: 17,
	negentiende: 19,
	twintigste: 20
};
const tens: Readonly<Record<string, number>> = {
	twintig: 20,
	dertig: 30,
	veertig: 40,
	vijftig: 50,
	zestig: 60,
	zeventig: 70,
	tachtig: 80,
	negentig: 90
};

/** The age in years that a finding says, as a number: "12", "elf", "14-jarige", "6 weken" (0), "op haar zestiende" (16). */
export function yearsIn(text: string): number {
	const plain = text.toLowerCase().replace(/één/g, 'een');
	const digits = /\d+/.exec(plain);
	if (/maand|mnd|week|weken|wk|dag|dgn/.test(plain) && !/jaa?r|jr/.test(plain))
		return digits && Number(digits[0]) >= 24 && /maand|mnd/.test(plain) ? 2 : 0;
	if (digits) return Number(digits[0]);
	const word = /[a-zë]+/.exec(plain)?.[0] ?? '';
	const bare = word.replace(/jarigen?$/, '');
	const unit = numbers.indexOf(bare);
	if (unit >= 0) return unit;
	if (bare in ordinals) return ordinals[bare]!;
	const ten = Object.keys(tens).find((key) => bare.endsWith(key));
	return ten ? tens[ten]! : 1;
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
