import type { CheckContext, Finding } from '../finding.ts';
import { settle, type Found } from './found.ts';
import { noLists, type Lists } from './lists/lists.ts';
import { read, type Reading } from './reading.ts';
import { findAges } from './recognise/ages.ts';
import { findCaseNumbers, findPlates, findPostcodes } from './recognise/codes.ts';
import { findDates } from './recognise/dates.ts';
import { findBsn, findIban } from './recognise/numbers.ts';
import { findPhones } from './recognise/phone.ts';
import { findEmails, findHandles, findUrls } from './recognise/web.ts';
import { suggest } from './suggest.ts';

type Recogniser = (reading: Reading, lists: Lists) => Found[];

const recognisers: readonly Recogniser[] = [
	findEmails,
	findUrls,
	findIban,
	findBsn,
	findPhones,
	findPostcodes,
	findPlates,
	findCaseNumbers,
	findHandles,
	findDates,
	findAges
];

/**
 * What in a text could identify someone. In: any text, what is known around it, the word lists (without them only shapes and
 * contexts count). Out: findings in order of place that never overlap, with offsets in the text as given. Refuses nothing.
 */
export function findIdentifying(
	text: string,
	_context: CheckContext = {},
	lists: Lists = noLists
): Finding[] {
	const reading = read(text);
	const found = settle(
		recognisers.flatMap((recognise) => recognise(reading, lists)),
		reading.text.length
	);
	return found.map((one) => {
		const [start, end] = reading.origin(one.start, one.end);
		return {
			start,
			end,
			kind: 'identifying',
			type: one.type,
			severity: one.severity,
			confidence: one.confidence,
			rule: one.rule,
			why: `identifying.${one.type}`,
			suggestions: suggest(one.type)
		};
	});
}
