import * as words from './lists/ages.data.ts';

const ordered = words.ordered.split(' ');
const tens = words.inTens.split(' ');

/** The age in years that a finding says, as a number: "12", "elf", "14-jarige", "6 weken" (0), "zestiende" (16). */
export function yearsIn(text: string): number {
	const plain = text.toLowerCase().replace(/é/g, 'e');
	const number = parseInt(/\d+/.exec(plain)?.[0] ?? '');
	if (/maand|mnd|we?ek|wk|dag|dgn/.test(plain) && !/jaa?r|jr/.test(plain))
		return number >= 24 && /m/.test(plain) ? 2 : 0;
	if (number >= 0) return number;
	const word = plain.replace(/^een jaar of /, '');
	const ten = tens.findIndex((key) => word.includes(key));
	return ten < 0
		? Math.max(
				0,
				ordered.findLastIndex((key) => word.startsWith(key))
			)
		: ten * 10 + 20;
}

/** Where the bands of school and care end, in years. */
const bands = [
	[2, 'babyleeftijd'],
	[4, 'peuterleeftijd'],
	[6, 'kleuterleeftijd'],
	[12, 'basisschoolleeftijd'],
	[18, 'middelbareschoolleeftijd'],
	[25, 'jongvolwassen'],
	[65, 'volwassen']
] as const;

/** Age as wide as can be without losing what matters: the bands of school and care. */
export const ageBand = (years: number): string => bands.find(([end]) => years < end)?.[1] ?? 'op leeftijd';
