import { expect, test } from 'vitest';
import { certaintyOf } from './certainty.ts';
import { move, relate, reviewDue, reword, stepsFrom } from './change.ts';
import { exampleKept } from './example.ts';
import { addMonths, lessonsOf, titleFrom } from './from-session.ts';
import { frameOf, type Lesson, type Sighting } from './lesson.ts';
import { hintsFor } from './quality.ts';

const [sources, visit, fear] = lessonsOf(exampleKept, { firstNumber: 14 }) as [Lesson, Lesson, Lesson];
const when = { month: '2026-05', maker: 'method_developer', reason: 'duidelijker' } as const;
const seenIn = (session: string, leader: string, organisations = ['gemeente']): Sighting => ({
	...sources.sightings[0]!,
	session,
	leader,
	organisations
});
const changed = (result: ReturnType<typeof reword>): Lesson => {
	if ('refused' in result) throw new Error(result.refused);
	return result.lesson;
};

test('[L1] a lesson knows its session, month, form, windows, mix and maker', () => {
	expect(fear.sightings).toEqual([
		{
			session: 'LB-26-03',
			month: '2026-03',
			playbook: 'vier-vensters-120',
			windows: [3],
			phase: 'lessons',
			organisations: ['gemeente', 'jeugdbescherming', 'onderwijs'],
			people: 8,
			maker: 'pair'
		}
	]);
	expect(fear.reviewMonth).toBe('2028-03');
});

test('[L1] a lesson holds nothing of the rest of the session', () => {
	const text = JSON.stringify(lessonsOf(exampleKept));
	expect(text).not.toContain('Noor');
	expect(text).not.toContain('Hoe houden we oma in beeld?');
});

test('[L2] codes count on within the year, and the element has the number of its first lesson', () => {
	expect([sources.code, visit.code, fear.code]).toEqual(['LP-2026-014', 'LP-2026-015', 'LP-2026-016']);
	expect(fear.element.code).toBe('ME-2026-016');
	expect(addMonths('2026-11', 2)).toBe('2027-01');
});

test('[L3] lessons beside each other share one element and name each other', () => {
	expect(visit.element).toEqual(sources.element);
	expect(sources.relations).toEqual([{ lesson: 'LP-2026-015', is: 'alternative', reason: '' }]);
	expect(visit.relations).toEqual([{ lesson: 'LP-2026-014', is: 'alternative', reason: '' }]);
	expect(fear.relations).toEqual([]);
});

test('[L3] a chain of "besides" that bites its own tail still gives lessons', () => {
	const [a, b] = exampleKept.lessons as [(typeof exampleKept.lessons)[0], (typeof exampleKept.lessons)[0]];
	const circle = { ...exampleKept, lessons: [{ ...a, besides: 'b' }, b] };
	expect(lessonsOf(circle)).toHaveLength(2);
});

test('[L4] one session is an idea, whatever the makers said', () => {
	expect(sources.makersCertainty).toBe('seen_before');
	expect(certaintyOf(sources).level).toBe('idea');
});

test('[L4] three sessions, two types of organisation and two leaders make "seen"', () => {
	const base = {
		...sources,
		sightings: [seenIn('A', 'x'), seenIn('B', 'x'), seenIn('C', 'y', ['onderwijs'])]
	};
	expect(certaintyOf(base).level).toBe('seen');
	expect(certaintyOf({ ...base, sightings: base.sightings.slice(1) }).level).toBe('idea');
	expect(certaintyOf({ ...base, sightings: base.sightings.map((s) => ({ ...s, leader: 'x' })) }).level).toBe(
		'idea'
	);
	expect(
		certaintyOf({ ...base, sightings: base.sightings.map((s) => ({ ...s, organisations: ['gemeente'] })) })
			.level
	).toBe('idea');
});

test('[L4] a fitting guideline with a note makes "supported", but only when counter-evidence was discussed', () => {
	const link = {
		source: 'r1',
		label: 'Richtlijn Samen',
		kind: 'guideline',
		relation: 'confirms',
		note: 'stap 2 vraagt hetzelfde',
		month: '2026-04'
	} as const;
	const base = {
		...sources,
		sightings: [seenIn('A', 'x'), seenIn('B', 'x'), seenIn('C', 'y', ['onderwijs'])],
		links: [link]
	};
	expect(certaintyOf(base).level).toBe('supported');
	expect(certaintyOf({ ...base, counter: [] }).level).toBe('seen');
	expect(certaintyOf({ ...base, links: [{ ...link, note: ' ' }] }).level).toBe('seen');
	expect(certaintyOf({ ...base, links: [{ ...link, relation: 'contradicts' }] }).level).toBe('seen');
	expect(certaintyOf({ ...base, links: [{ ...link, kind: 'routine' }] }).level).toBe('seen');
});

test('[L5] the report says what is missing for the next level', () => {
	expect(certaintyOf(sources).missing).toEqual([
		{ what: 'sessions', more: 2 },
		{ what: 'leaders', more: 1 }
	]);
	const seen = { ...fear, sightings: [seenIn('A', 'x'), seenIn('B', 'y'), seenIn('C', 'z', ['onderwijs'])] };
	expect(certaintyOf({ ...seen, counter: [] }).missing).toEqual([{ what: 'link' }, { what: 'counter' }]);
});

test('[L6] hints point at what is missing and at words worth another look', () => {
	const asks = (lesson: Lesson) => hintsFor(lesson).map((hint) => `${hint.ask}:${hint.field}`);
	expect(asks(visit)).toContain('unless_missing:unless');
	expect(asks(sources)).not.toContain('unless_missing:unless');
	expect(asks({ ...fear, helps: 'altijd goed te communiceren met ouders' })).toEqual(
		expect.arrayContaining(['absolute:helps', 'platitude:helps'])
	);
	expect(asks({ ...fear, title: 'Je moet bellen' })).toContain('imperative:title');
	expect(asks({ ...fear, situation: 'Het besluit over de uithuisplaatsing' })).toContain(
		'decision:situation'
	);
	expect(asks({ ...fear, situation: 'Een manipulatieve ouder' })).toContain('judgement:situation');
	expect(asks({ ...fear, situation: 'woord '.repeat(41) })).toContain('too_long:situation');
	expect(asks({ ...fear, unless: 'het nooit veilig is' })).not.toContain('absolute:unless');
});

test('[L6] a lesson with every question answered has no hints', () => {
	const whole: Lesson = {
		...sources,
		rights: 'Ouders lezen mee.',
		explainable: 'yes',
		recognisable: 'no',
		secondReader: 'method_developer'
	};
	expect(hintsFor(whole)).toEqual([]);
	expect(hintsFor({ ...whole, secondReader: 'pair' }).map((hint) => hint.ask)).toEqual([
		'second_reader_missing'
	]);
});

test('[L7] another wording makes a version with its reason, and the old lines stay', () => {
	const next = changed(reword(sources, { title: 'Zet bij elke zorg de bron' }, when));
	expect(next.version).toBe(2);
	expect(next.history).toEqual([
		...sources.history,
		{ version: 2, month: '2026-05', maker: 'method_developer', what: 'title', reason: 'duidelijker' }
	]);
	expect(reword(sources, { title: 'Anders' }, { ...when, reason: ' ' })).toEqual({
		refused: 'reason_missing'
	});
	expect(reword(sources, { title: sources.title }, when)).toEqual({ refused: 'nothing_changed' });
});

test('[L8] a lesson without "tenzij" is not established', () => {
	expect(move(visit, 'established', when)).toEqual({ refused: 'unless_missing' });
	expect(changed(move(sources, 'established', when)).status).toBe('established');
});

test('[L9] a withdrawn lesson stays withdrawn', () => {
	const gone = changed(move(sources, 'withdrawn', when));
	expect(stepsFrom('withdrawn')).toEqual([]);
	expect(move(gone, 'established', when)).toEqual({ refused: 'no_such_step' });
	expect(reviewDue(gone, '2099-01')).toBe(false);
	expect(reviewDue(sources, '2028-03')).toBe(true);
});

test('[L10] lessons called the same count each other’s sessions, and that can be undone', () => {
	const other = { ...fear, code: 'LP-2026-030', sightings: [seenIn('LB-26-09', 'z')] };
	const same = relate(sources, other, 'same', when);
	if ('refused' in same) throw new Error(same.refused);
	expect(same.lesson.sightings.map((s) => s.session)).toEqual(['LB-26-03', 'LB-26-09']);
	expect(same.other.sightings.map((s) => s.session)).toEqual(['LB-26-09', 'LB-26-03']);
	expect(same.lesson.helps).toBe(sources.helps);
	expect(same.other.helps).toBe(other.helps);
	const undone = relate(same.lesson, same.other, 'different', when);
	if ('refused' in undone) throw new Error(undone.refused);
	expect(undone.lesson.sightings).toEqual(sources.sightings);
	expect(undone.other.sightings).toEqual(other.sightings);
	expect(relate(sources, sources, 'same', when)).toEqual({ refused: 'itself' });
});

test('[L11] element, code, sightings and history are no part of the wording', () => {
	// @ts-expect-error the types are the first guard
	expect(reword(sources, { code: 'LP-1999-001', sightings: [] }, when)).toEqual({
		refused: 'nothing_changed'
	});
	const next = changed(reword(sources, { title: 'Anders gezegd' }, when));
	expect([next.code, next.element, next.sightings]).toEqual([
		sources.code,
		sources.element,
		sources.sightings
	]);
});

test('the sentence of the frame does not repeat its own words', () => {
	expect(frameOf(sources)).toBe(
		'In vergelijkbare situaties kan het helpen om bij elke zorg op te schrijven wie het zelf heeft gezien, omdat een zorg die vaak terugkomt anders op een feit gaat lijken.'
	);
	expect(frameOf({ helps: 'OTS uit te leggen', because: '' })).toBe(
		'In vergelijkbare situaties kan het helpen om OTS uit te leggen.'
	);
});

test('a first title is at most ten words of the element', () => {
	expect(titleFrom('een twee drie vier vijf zes zeven acht negen tien elf.')).toBe(
		'Een twee drie vier vijf zes zeven acht negen tien …'
	);
});
