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

/** Which type wins where two overlap: what can be validated, then the address, then names, then hints. */
const rank: Readonly<Record<IdentifyingType, number>> = {
	EMAIL: 9,
	IBAN: 9,
	URL: 9,
	BSN: 8,
	DATE: 8,
	PHONE: 8,
	PLATE: 8,
	POSTCODE: 7,
	CASE_NUMBER: 6,
	HANDLE: 6,
	AGE_EXACT: 4.5,
	ADDRESS: 5,
	PERSON: 3,
	ORG_SCHOOL: 4,
	ORG_CARE: 4,
	ORG_OTHER: 4,
	PLACE: 4,
	RARE_TRAIT: 3.5
};

/**
 * Keeps the strongest of what overlaps, in order of place. In: what all recognisers found in a text. Out: no overlaps, sorted by start.
 * Linear in the length of the text: every place is taken at most once.
 */
export function settle(found: readonly Found[], text: string): Found[] {
	const strongest = [...found].sort(
		(a, b) =>
			rank[b.type] - rank[a.type] ||
			b.end - b.start - (a.end - a.start) ||
			b.confidence - a.confidence ||
			a.start - b.start ||
			(a.rule < b.rule ? -1 : 1)
	);
	const taken = new Uint8Array(text.length);
	const kept: Found[] = [];
	for (const one of strongest) {
		let { start, end } = one;
		while (start < end && taken[start] === 1) start++;
		while (end > start && taken[end - 1] === 1) end--;
		if (
			(start !== one.start || end !== one.end) &&
			(rank[one.type] > 5 || !/\p{Lu}\p{L}{2}/u.test(text.slice(start, end)))
		)
			continue; // no name is left of it
		let free = true;
		for (let i = start; i < end && free; i++) free = taken[i] === 0;
		if (!free) continue;
		taken.fill(1, start, end);
		kept.push(start === one.start && end === one.end ? one : { ...one, start, end });
	}
	return kept.sort((a, b) => a.start - b.start);
}
