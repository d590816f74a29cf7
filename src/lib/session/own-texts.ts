// The texts in what a session kept that somebody wrote, and how one is mended or taken back after close. Whose a text is,
// is not known here: only who has its key can ask for it.
import type { Kept, KeptDifference, KeptLastWord, KeptLesson } from './kept.ts';

export type OwnSort =
	'question' | 'other_question' | 'note' | 'lesson' | 'obstacle' | 'difference' | 'last_word' | 'look_back';

/** Where a text stands: by the id of its item, or by itself when it has none. */
export interface Place {
	readonly sort: OwnSort;
	readonly item: string;
}

export interface OwnText extends Place {
	/** What was typed, by field; chosen options are not among them. */
	readonly fields: Readonly<Record<string, string>>;
}

/** A text with the hash of the key that its author's tab keeps. */
export interface Locked extends Place {
	readonly lock: string;
}

const only = (text: string) => ({ text });

/** Every typed text, in the order of the report. */
export function ownTexts(kept: Kept): readonly OwnText[] {
	const alone = (sort: OwnSort, texts: readonly string[]): OwnText[] =>
		texts.filter(Boolean).map((text) => ({ sort, item: text, fields: only(text) }));
	return [
		...alone('question', [kept.question]),
		...alone('other_question', kept.otherQuestions),
		...kept.lessons.flatMap((lesson): OwnText[] => [
			{ sort: 'lesson', item: lesson.id, fields: fieldsOfLesson(lesson) },
			...alone('obstacle', lesson.obstacles)
		]),
		...kept.notes.map(({ id, text }): OwnText => ({ sort: 'note', item: id, fields: only(text) })),
		...kept.differences.map((one): OwnText => ({
			sort: 'difference',
			item: one.id,
			fields: fieldsOfDifference(one)
		})),
		...kept.lastWords.map((one): OwnText => ({
			sort: 'last_word',
			item: one.id,
			fields: fieldsOfLastWord(one)
		})),
		...alone('look_back', kept.lookBack?.split('\n') ?? [])
	];
}

/** The text at a place, or undefined when it is no longer there. */
export const textAt = (kept: Kept, { sort, item }: Place): OwnText | undefined =>
	ownTexts(kept).find((text) => text.sort === sort && text.item === item);

/** The same with other words at one place; fields that are not named stay as they were. */
export function mended(kept: Kept, place: Place, fields: Readonly<Record<string, string>>): Kept {
	const text = fields['text'] ?? place.item;
	return changed(kept, place, {
		alone: [text],
		lesson: (one) => ({
			...one,
			helps: fields['helps'] ?? one.helps,
			situation: fields['situation'] ?? one.situation,
			element: fields['element'] ?? one.element,
			because: fields['because'] ?? one.because,
			unless: fields['unless'] ?? one.unless,
			counter: 'counter' in fields ? [fields['counter']!].filter(Boolean) : one.counter,
			...('policy' in fields ? { policy: fields['policy']! } : {})
		}),
		note: text,
		difference: (one) => {
			const [first, second, ...more] = one.positions;
			const said = (at: typeof first, word: string, ground: string) =>
				at ? [{ text: fields[word] ?? at.text, ground: fields[ground] ?? at.ground }] : [];
			return {
				...one,
				about: fields['about'] ?? one.about,
				positions: [...said(first, 'one', 'one_ground'), ...said(second, 'other', 'other_ground'), ...more],
				wouldSettle: fields['settle'] ?? one.wouldSettle
			};
		},
		lastWord: ({ name: before, ...one }) => {
			const name = 'name' in fields ? fields['name']!.trim() : before;
			return {
				...one,
				text: fields['text'] ?? one.text,
				recommendation: fields['recommendation'] ?? one.recommendation,
				...(name ? { name } : {})
			};
		}
	});
}

/** The same without the text at one place. A lesson takes its obstacles along; who stood beside it stands alone. */
export const takenBack = (kept: Kept, place: Place): Kept =>
	changed(kept, place, {
		alone: [],
		lesson: () => undefined,
		note: undefined,
		difference: () => undefined,
		lastWord: () => undefined
	});

interface How {
	/** What stands in the place of a text without an id. */
	readonly alone: readonly string[];
	readonly lesson: (one: KeptLesson) => KeptLesson | undefined;
	readonly note: string | undefined;
	readonly difference: (one: KeptDifference) => KeptDifference | undefined;
	readonly lastWord: (one: KeptLastWord) => KeptLastWord | undefined;
}

function changed(kept: Kept, { sort, item }: Place, how: How): Kept {
	const lines = (texts: readonly string[]) =>
		texts.flatMap((text) => (text === item ? how.alone : [text])).filter(Boolean);
	const at = <Of extends { readonly id: string }>(all: readonly Of[], change: (one: Of) => Of | undefined) =>
		all.flatMap((one) => (one.id === item ? (change(one) ?? []) : [one]));
	switch (sort) {
		case 'question':
			return { ...kept, question: lines([kept.question]).join('') };
		case 'other_question':
			return { ...kept, otherQuestions: lines(kept.otherQuestions) };
		case 'obstacle':
			return { ...kept, lessons: kept.lessons.map((one) => ({ ...one, obstacles: lines(one.obstacles) })) };
		case 'look_back': {
			const { lookBack = '', ...others } = kept;
			const left = lines(lookBack.split('\n')).join('\n');
			return left ? { ...others, lookBack: left } : others;
		}
		case 'note': {
			const text = how.note;
			return { ...kept, notes: at(kept.notes, (one) => (text ? { ...one, text } : undefined)) };
		}
		case 'lesson': {
			const before = kept.lessons.find((one) => one.id === item);
			const after = before && how.lesson(before);
			// Who made another reading began with the same situation and element: those words are not theirs.
			const same = (one: KeptLesson, field: 'situation' | 'element') =>
				one[field] === before?.[field] ? { [field]: after?.[field] ?? '' } : {};
			const lessons = at(kept.lessons, how.lesson).map((one) =>
				one.besides === item ? { ...one, ...same(one, 'situation'), ...same(one, 'element') } : one
			);
			const there = new Set(lessons.map((one) => one.id));
			return {
				...kept,
				lessons: lessons.map(({ besides, ...one }) =>
					besides && there.has(besides) ? { ...one, besides } : one
				)
			};
		}
		case 'difference':
			return { ...kept, differences: at(kept.differences, how.difference) };
		case 'last_word':
			return { ...kept, lastWords: at(kept.lastWords, how.lastWord) };
	}
}

const fieldsOfLesson = (one: KeptLesson) => ({
	situation: one.situation,
	element: one.element,
	helps: one.helps,
	because: one.because,
	unless: one.unless,
	counter: one.counter.join(' '),
	policy: one.policy ?? ''
});

const fieldsOfDifference = ({ about, positions: [one, other], wouldSettle }: KeptDifference) => ({
	about,
	one: one?.text ?? '',
	one_ground: one?.ground ?? '',
	other: other?.text ?? '',
	other_ground: other?.ground ?? '',
	settle: wouldSettle
});

const fieldsOfLastWord = ({ text, recommendation, name }: KeptLastWord) => ({
	text,
	recommendation,
	...(name ? { name } : {})
});
