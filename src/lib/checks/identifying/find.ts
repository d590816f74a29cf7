import type { CheckContext, Finding } from '../finding.ts';
import { settle, type Found } from './found.ts';
import { loadedLists, type Lists } from './lists/lists.ts';
import { read, type Reading } from './reading.ts';
import { findAddresses } from './recognise/addresses.ts';
import { findAges } from './recognise/ages.ts';
import { findCaseNumbers, findPlates, findPostcodes } from './recognise/codes.ts';
import { findDates } from './recognise/dates.ts';
import { findBsn, findIban } from './recognise/numbers.ts';
import { findOrganisations } from './recognise/organisations.ts';
import { findPersons } from './recognise/persons.ts';
import { findPhones } from './recognise/phone.ts';
import { findPlaces } from './recognise/places.ts';
import { findTraits } from './recognise/traits.ts';
import { findEmails, findHandles, findUrls } from './recognise/web.ts';
import { setScene, type Scene } from './scene.ts';
import { suggest } from './suggest.ts';

/** Recognisers of shapes and phrases, which read characters. */
const shapes: readonly ((reading: Reading, lists: Lists) => Found[])[] = [
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
	findAges,
	findTraits
];

/** Recognisers of names, which read words. */
const names: readonly ((scene: Scene) => Found[])[] = [
	findAddresses,
	findOrganisations,
	findPlaces,
	findPersons
];

/**
 * What in a text could identify someone. In: any text, what is known around it, the word lists (without them only shapes and
 * contexts count). Out: findings in order of place that never overlap, with offsets in the text as given. Refuses nothing.
 */
export function findIdentifying(
	text: string,
	context: CheckContext = {},
	lists: Lists = loadedLists()
): Finding[] {
	const reading = read(text);
	const scene = setScene(reading, context, lists);
	const found = settle(
		[
			...shapes.flatMap((recognise) => recognise(reading, lists)),
			...names.flatMap((recognise) => recognise(scene))
		],
		reading.text
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
