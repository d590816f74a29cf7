/** What this part can recognise. */
export type IdentifyingType =
	| 'PERSON'
	| 'DATE'
	| 'AGE_EXACT'
	| 'BSN'
	| 'PHONE'
	| 'EMAIL'
	| 'URL'
	| 'IBAN'
	| 'ADDRESS'
	| 'POSTCODE'
	| 'PLACE'
	| 'ORG_SCHOOL'
	| 'ORG_CARE'
	| 'ORG_OTHER'
	| 'CASE_NUMBER'
	| 'PLATE'
	| 'HANDLE'
	| 'RARE_TRAIT';

/** A place one recogniser points at, in offsets of the reading. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly type: IdentifyingType;
	readonly severity: 'direct' | 'quasi';
	readonly confidence: number;
	/** Recogniser and rule, as in `phone.national`. */
	readonly rule: string;
}

/** Which type wins where two overlap, weakest first: hints, names, the address, then what can be validated. */
const ranks = [
	'PERSON',
	'RARE_TRAIT',
	'PLACE ORG_SCHOOL ORG_CARE ORG_OTHER',
	'AGE_EXACT',
	'ADDRESS',
	'CASE_NUMBER HANDLE',
	'POSTCODE',
	'BSN DATE PHONE PLATE',
	'EMAIL IBAN URL'
];
const rank = ({ type }: Found) => ranks.findIndex((types) => types.includes(type));
const address = ranks.indexOf('ADDRESS');

/**
 * Keeps the strongest of what overlaps, in order of place. In: what all recognisers found in a text. Out: no overlaps, sorted by start.
 * Linear in the length of the text: every place is taken at most once.
 */
export function settle(found: readonly Found[], text: string): Found[] {
	const strongest = [...found].sort(
		(a, b) =>
			rank(b) - rank(a) ||
			b.end - b.start - (a.end - a.start) ||
			b.confidence - a.confidence ||
			a.start - b.start ||
			(a.rule < b.rule ? -1 : 1)
	);
	const taken = new Uint8Array(text.length);
	const kept: Found[] = [];
	for (const one of strongest) {
		let { start, end } = one;
		while (start < end && taken[start]) start++;
		while (end > start && taken[end - 1]) end--;
		const cut = end - start < one.end - one.start;
		if (cut && (rank(one) > address || !/\p{Lu}\p{L}{2}/u.test(text.slice(start, end)))) continue; // no name is left of it
		if (taken.subarray(start, end).includes(1)) continue;
		taken.fill(1, start, end);
		kept.push({ ...one, start, end });
	}
	return kept.sort((a, b) => a.start - b.start);
}
