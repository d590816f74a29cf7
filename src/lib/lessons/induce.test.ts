import { expect, test } from 'vitest';
import { exampleKept } from './example.ts';
import { lessonsOf } from './from-session.ts';
import { choose, induce } from './induce.ts';
import type { Lesson } from './lesson.ts';
import { hintsFor } from './quality.ts';

const [sources, visit] = lessonsOf(exampleKept, { firstNumber: 14 }) as [Lesson, Lesson];
const when = { month: '2026-05', maker: 'method_developer', reason: 'het kan ook over rust gaan' } as const;
const reading = {
	title: 'Neem tijd voor de bron',
	situation: sources.situation,
	helps: 'eerst na te gaan van wie je iets weet',
	because: 'je dan rustiger weegt',
	unless: 'er nu gevaar is'
};
const made = () => {
	const result = induce(sources, [visit], reading, { code: 'LP-2026-020', reviewMonth: '2028-05', when });
	if ('refused' in result) throw new Error(result.refused);
	return result;
};

test('[L12] another reading of an element stands beside the others, with its maker and reason', () => {
	const { lesson, siblings } = made();
	expect(lesson.element).toEqual(sources.element);
	expect(lesson.status).toBe('draft');
	expect(lesson.history).toEqual([
		{ version: 1, month: '2026-05', maker: 'method_developer', what: 'made', reason: when.reason }
	]);
	expect(lesson.relations.map((relation) => relation.lesson)).toEqual([sources.code, visit.code]);
	for (const [before, after] of [
		[sources, siblings[0]!],
		[visit, siblings[1]!]
	] as const) {
		expect(after.helps).toBe(before.helps);
		expect(after.history.slice(0, before.history.length)).toEqual(before.history);
		expect(after.relations.at(-1)).toEqual({ lesson: 'LP-2026-020', is: 'alternative', reason: when.reason });
	}
});

test('[L12] a reading rests on the session of its element, not on where another reading was seen again', () => {
	const elsewhere = { ...sources.sightings[0]!, session: 'LB-26-09', via: 'LP-2026-040' };
	const from = { ...sources, sightings: [...sources.sightings, elsewhere] };
	const result = induce(from, [], reading, { code: 'LP-2026-020', reviewMonth: '2028-05', when });
	if ('refused' in result) throw new Error(result.refused);
	expect(result.lesson.sightings.map(({ session, maker }) => [session, maker])).toEqual([
		['LB-26-03', 'method_developer']
	]);
	expect(result.lesson.recognition).toEqual({ new: 0, known: 0, known_not_done: 0 });
});

test('[L12] a reading needs its words and a reason', () => {
	const options = { code: 'LP-2026-020', reviewMonth: '2028-05', when };
	expect(induce(sources, [], { ...reading, helps: ' ' }, options)).toEqual({ refused: 'words_missing' });
	expect(induce(sources, [], reading, { ...options, when: { ...when, reason: ' ' } })).toEqual({
		refused: 'reason_missing'
	});
});

test('[L13] choosing a reading asks for a reason and keeps the others whole', () => {
	const result = choose([sources, visit], visit.code, when);
	if ('refused' in result) throw new Error(result.refused);
	const [first, second] = result.readings as [Lesson, Lesson];
	expect([first.choice?.is, second.choice?.is]).toEqual(['beside', 'chosen']);
	expect(second.choice).toMatchObject({ reason: when.reason, month: '2026-05' });
	expect(first.helps).toBe(sources.helps);
	expect(first.status).toBe(sources.status);
	expect([first, second].map((lesson) => lesson.version)).toEqual([2, 2]);
	expect(choose([sources, visit], visit.code, { ...when, reason: '' })).toEqual({
		refused: 'reason_missing'
	});
	expect(choose([sources], sources.code, when)).toEqual({ refused: 'only_one' });
	expect(choose([sources, { ...visit, status: 'withdrawn' }], visit.code, when)).toEqual({
		refused: 'no_such_step'
	});
});

test('[L6] a reading that a method developer made can get another method developer as second reader', () => {
	const asks = (lesson: Lesson) => hintsFor(lesson).map((hint) => hint.ask);
	const { lesson } = made();
	expect(asks(lesson)).toContain('second_reader_missing');
	expect(asks({ ...lesson, secondReader: 'method_developer' })).not.toContain('second_reader_missing');
});
