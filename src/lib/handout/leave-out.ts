// A lesson that was withdrawn leaves every text that was made with it: its sentences, its marks and its note.
import { text } from '#lib/words/handout-text.ts';
import { changeSentences } from './change-sentences.ts';
import { notesIn, plainOf, runsIn, type Block, type Document, type Inline } from './document.ts';

/** A document without some lessons, and how many sentences that took out. */
export interface LeftOut {
	readonly document: Document;
	readonly sentences: number;
}

const isLesson = (key: string) => key.startsWith('LP-');

/**
 * Leaves out every sentence that leads to one of these lessons and to no other; a sentence that rests on another lesson
 * too only loses the mark. The heading of a lesson that went says so, under its own number; other headings that lost
 * all they had go as well.
 */
export function withoutLessons(document: Document, codes: ReadonlySet<string>): LeftOut {
	const places = document.blocks.map((before): Place => {
		let sentences = 0;
		const after = changeSentences(before, ({ of, notes }) => {
			const lessons = notes.filter(isLesson);
			if (lessons.length === 0 || !lessons.some((key) => codes.has(key))) return of;
			if (lessons.some((key) => !codes.has(key))) return unmarked(of, codes);
			sentences++;
			return undefined;
		});
		return { before, after, sentences };
	});
	const sentences = places.reduce((sum, place) => sum + place.sentences, 0);
	const blocks = places.flatMap((place, i) => {
		if (!place.after) return [];
		return place.after.is === 'heading' ? headed(place.after, under(places, i)) : [place.after];
	});
	const notes = new Map([...document.notes].filter(([key]) => !codes.has(key)));
	return { document: { ...document, blocks, notes }, sentences };
}

/** A block as it was and as it is now, with how many sentences it lost. */
interface Place {
	readonly before: Block;
	readonly after: Block | undefined;
	readonly sentences: number;
}

/** What stands under a heading, down to the next of its level. */
function under(places: readonly Place[], heading: number): readonly Place[] {
	const level = (place: Place) => (place.before.is === 'heading' ? place.before.level : 7);
	const end = places.findIndex((place, i) => i > heading && level(place) <= level(places[heading]!));
	return places.slice(heading + 1, end < 0 ? undefined : end);
}

function headed(heading: Block & { is: 'heading' }, under: readonly Place[]): Block[] {
	const took = under.some((place) => place.sentences > 0);
	const lessonsLeft = under.some(
		({ after }) =>
			after &&
			runsIn(after)
				.flatMap(notesIn)
				.some((key) => isLesson(key))
	);
	if (!took || lessonsLeft) return [heading];
	const number = /^\d+[.)] /.exec(plainOf(heading.of))?.[0];
	if (number && heading.level > 2)
		return [{ ...heading, of: [{ is: 'text', text: number + text.withdrawnHeading }] }];
	return under.some(({ after }) => after && after.is !== 'heading') ? [heading] : [];
}

function unmarked(of: readonly Inline[], codes: ReadonlySet<string>): Inline[] {
	return of.flatMap((one): Inline[] => {
		if (one.is === 'note') return codes.has(one.key) ? [] : [one];
		return 'of' in one ? [{ ...one, of: unmarked(one.of, codes) }] : [one];
	});
}
