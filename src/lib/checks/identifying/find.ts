import type { CheckContext, Finding } from '../finding.ts';
import { fold } from '../fold.ts';
import { atOnce, type Steps } from '../steps.ts';
import { settle, type Found } from './found.ts';
import { labelPeople } from './labels.ts';
import { loadedLists, type Lists } from './lists/lists.ts';
import { read, type Reading } from './reading.ts';
import { findAddresses } from './recognise/addresses.ts';
import { findAges } from './recognise/ages.ts';
import { findDates } from './recognise/dates.ts';
import { findOrganisations } from './recognise/organisations.ts';
import { findPersons } from './recognise/persons/persons.ts';
import { findPlaces } from './recognise/places.ts';
import { findShapes } from './recognise/shapes.ts';
import { findTraits } from './recognise/traits.ts';
import { setScene, type Scene } from './scene.ts';
import { atOpening, suggest } from './suggest.ts';

/** Recognisers of shapes and phrases, which read characters. */
const shapes: readonly ((reading: Reading, lists: Lists) => Found[])[] = [
	findShapes,
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

/** What all recognisers find, settled, on the reading; accepted words are left out. */
function* recognise(text: string, context: CheckContext, lists: Lists): Steps<[Reading, Found[]]> {
	const reading = read(text);
	const all: Found[] = [];
	for (const shape of shapes) {
		for (const one of shape(reading, lists)) all.push(one);
		yield;
	}
	const scene = setScene(reading, context, lists);
	for (const name of names) {
		yield;
		for (const one of name(scene)) all.push(one);
	}
	const stay = new Set([...(context.accepted ?? []), ...(context.allowed ?? [])].map(fold));
	return [
		reading,
		settle(all, reading.text).filter((one) => !stay.has(fold(reading.text.slice(one.start, one.end))))
	];
}

/**
 * What in a text could identify someone. In: any text, what is known around it, the word lists (without them only shapes and
 * contexts count). Out: findings in order of place that never overlap, with offsets in the text as given. Refuses nothing.
 */
export function findIdentifying(
	text: string,
	context: CheckContext = {},
	lists: Lists = loadedLists()
): Finding[] {
	return atOnce(identify(text, context, lists));
}

/** `findIdentifying` in steps. */
export function* identify(text: string, context: CheckContext, lists = loadedLists()): Steps<Finding[]> {
	const [reading, found] = yield* recognise(text, context, lists);
	const labels = labelPeople(reading, found, context);
	return found.map((one) => {
		const [start, end] = reading.origin(one.start, one.end);
		const label =
			one.type === 'PERSON' ? labels.get(fold(reading.text.slice(one.start, one.end))) : undefined;
		return {
			start,
			end,
			kind: 'identifying',
			type: one.type,
			severity: one.severity,
			confidence: one.confidence,
			rule: one.rule,
			why: `identifying.${one.type}`,
			suggestions: suggest(one, reading, label).map((words) => atOpening(words, reading, one.start))
		};
	});
}

/**
 * Labels for the people in a text: folded name → neutral label. A session adds them to `context.labels` when a replacement is
 * accepted, so that a person has one label everywhere.
 */
export function labelsIn(
	text: string,
	context: CheckContext = {},
	lists: Lists = loadedLists()
): Record<string, string> {
	const [reading, found] = atOnce(recognise(text, context, lists));
	return Object.fromEntries(labelPeople(reading, found, context));
}
