import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import {
	anna,
	arrive,
	bram,
	card,
	cato,
	daan,
	given,
	lead,
	lessonFields,
	play,
	running,
	seated,
	startTime,
	type Asked
} from '../../../tests/sessions/given.ts';
import type { Event } from './event.ts';
import { kept, keptItems, keptLocks } from './keeping.ts';
import { textAt } from './own-texts.ts';

const lesson = (id: string, fields = {}) => card(id, 'lesson', { ...lessonFields, ...fields });
const out = (value: string): Asked => ({ type: 'act', act: 'take_out', value });
const remains = (events: readonly Event[]) => kept(given(events), world);
const listed = (events: readonly Event[]) => keptItems(given(events), world, true);

const asked = arrive(
	'question.choose',
	play(arrive('question.collect'), [card('q1', 'question'), bram], [card('q2', 'question'), cato])
);
const chosen = play(asked, [{ type: 'act', act: 'choose_question', value: 'q2' }, anna]);
const learned = play(
	arrive('lessons.pairs', chosen),
	[lesson('l1'), anna],
	[lesson('l2', { besides: 'l1' }), bram]
);
const read = play(
	arrive('lessons.read', learned),
	[card('o1', 'obstacle', {}, 'l1'), cato],
	[{ type: 'answer', ask: 'recognition', about: 'l1', value: 'known', lock: 'b1' }, daan]
);
const keep = arrive('keep.list', read);

test('[S34] what stays is what is on the list', () => {
	expect(listed(keep).map((i) => [i.id, i.sort, i.out])).toEqual([
		['q1', 'question', false],
		['q2', 'question', false],
		['l1', 'lesson', false],
		['l2', 'lesson', false],
		['o1', 'obstacle', false]
	]);
	expect(remains(keep)).toMatchObject({
		month: '2026-11',
		playbook: 'four-windows',
		organisations: ['gemeente', 'jeugdbescherming', 'onderwijs'],
		people: 5,
		question: 'text-q2',
		otherQuestions: ['text-q1'],
		lessons: [
			{
				id: '3',
				helps: 'text-l1',
				recognition: { new: 0, known: 1, known_not_done: 0 },
				obstacles: ['text-o1']
			},
			{ id: '4', helps: 'text-l2', besides: '3', obstacles: [] }
		],
		counts: { cards: 5, parked: 0 }
	});
});

test('every card that stays keeps its lock beside it, at a place where its text is found again', () => {
	const state = given(keep);
	const whole = { session: 'LB-26-01', ...kept(state, world) };
	const locks = keptLocks(state, world);
	expect(locks.map((at) => [at.sort, at.lock])).toEqual(
		['q1', 'q2', 'l1', 'l2', 'o1'].map((id, i) => [
			['other_question', 'question', 'lesson', 'lesson', 'obstacle'][i],
			state.cards.find((one) => one.id === id)!.lock
		])
	);
	for (const [i, at] of locks.entries())
		expect(Object.values(textAt(whole, at)?.fields ?? {})).toContain(
			`text-${['q1', 'q2', 'l1', 'l2', 'o1'][i]}`
		);
	expect(JSON.stringify(whole)).not.toContain('lock');
});

test('[S35] a lesson that is out is nowhere, nor are its obstacles or a pointer to it', () => {
	const taken = play(keep, [out('l1'), daan]);
	expect(JSON.stringify(remains(taken))).not.toMatch(/l1|text-o1|besides/);
	expect(
		listed(taken)
			.filter((i) => i.out)
			.map((i) => i.id)
	).toEqual(['l1', 'o1']);
	const again = play(taken, [{ type: 'act', act: 'put_back', value: 'l1' }, lead]);
	expect(remains(again)).toEqual(remains(keep));
});

test('[S35] an obstacle is taken out by itself', () => {
	expect(JSON.stringify(remains(play(keep, [out('o1'), daan])))).not.toContain('text-o1');
});

test("[S35] the learning question can be taken out, chosen or the bringer's own", () => {
	expect(remains(play(keep, [out('q2'), daan]))).toMatchObject({ question: '', otherQuestions: ['text-q1'] });
	const own = arrive('keep.list');
	expect(listed(own).map((i) => [i.sort, i.text])).toContainEqual([
		'question',
		'Hoe horen we wie er niet bij is?'
	]);
	expect(remains(own).question).toBe('Hoe horen we wie er niet bij is?');
	expect(remains(play(own, [out('*question'), daan])).question).toBe('');
});

test('[S35] the reason for no lesson can be taken out, and given anew', () => {
	const none = arrive('keep.list');
	expect(remains(none).noLesson).toBe('het ging over ons, niet over een ander');
	const taken = play(none, [out('*no_lesson'), daan]);
	expect(remains(taken).noLesson).toBeUndefined();
	const anew = play(taken, [{ type: 'act', act: 'no_lesson', value: 'een andere reden' }, lead]);
	expect(remains(anew).noLesson).toBe('een andere reden');
});

test('[S34] a reason for no lesson stands only where there is no lesson', () => {
	const both = play(learned, [{ type: 'act', act: 'no_lesson', value: 'text-reason' }, lead]);
	expect(remains(both).noLesson).toBeUndefined();
	const taken = play(arrive('keep.list', both), [out('l1'), daan], [out('l2'), daan]);
	expect(remains(taken)).toMatchObject({ lessons: [], noLesson: 'text-reason' });
});

test('[S34] a look-back is listed and kept only when the group agreed to one', () => {
	const agreed = play(
		seated,
		[{ type: 'prepare', part: { field: 'look_back', value: true } }, lead],
		[{ type: 'start' }, lead]
	);
	const write = (from: readonly Event[]) =>
		arrive('keep.list', play(arrive('next_step.talk', from), [card('b1', 'look_back'), lead]));
	expect(remains(write(agreed)).lookBack).toBe('text-b1');
	expect(remains(write(running)).lookBack).toBeUndefined();
	expect(listed(write(running)).map((i) => i.id)).not.toContain('b1');
});

test('[S45] no id of a card leaves the session: an id is in the tab of who wrote it', () => {
	const left = JSON.stringify(remains(keep));
	for (const { id } of given(keep).cards) expect(left.replaceAll(`text-${id}`, '')).not.toContain(`"${id}"`);
});

test('[S36] a last word carries a name only with "ja, met mijn naam"', () => {
	const word = (id: string, consent: string) =>
		card(id, 'last_word', { consent, name: `name-${id}`, addressee: 'team' });
	const said = play(
		arrive('closing.write', learned),
		[word('w1', 'without_name'), anna],
		[word('w2', 'with_name'), bram]
	);
	const list = arrive('keep.list', said);
	expect(remains(list).lastWords).toEqual([
		{ id: '5', text: 'text-w1', recommendation: '', addressee: 'team' },
		{ id: '6', text: 'text-w2', recommendation: '', addressee: 'team', name: 'name-w2' }
	]);
	expect(JSON.stringify(listed(list))).not.toContain('name-w1');
	const sorry = play(list, [
		{
			type: 'amend',
			card: 'w2',
			text: 'text-w2',
			fields: { consent: 'without_name', name: 'name-w2' },
			lock: 'key-w2'
		},
		bram
	]);
	expect(JSON.stringify(given(sorry))).not.toContain('name-w2');
});

test('[S37] parked, hidden and taken back cards do not stay', () => {
	const parked = play(
		keep,
		[{ type: 'park', card: 'l1', lock: '' }, lead],
		[{ type: 'withdraw', card: 'l2', lock: 'key-l2' }, bram]
	);
	expect(remains(parked)).toMatchObject({ lessons: [], counts: { parked: 1 } });
	const hidden = play(arrive('closing.write', learned), [
		card('w1', 'last_word', { consent: 'without_name' }),
		anna
	]);
	expect(remains(hidden).lastWords).toEqual([]);
});

test('[S34] notes, differences, the count of changed minds and the method check stay', () => {
	const noted = play(arrive('people.order'), [card('n1', 'note'), lead]);
	const minds = play(arrive('dissent.changed', noted), [
		{ type: 'answer', ask: 'changed', value: 'little', lock: 'b1' },
		anna
	]);
	const apart = play(arrive('lessons.talk', minds), [
		card('d1', 'difference', { one: 'a', other: 'b', settle: 'c' }),
		cato
	]);
	const checked = play(
		arrive('keep.check', apart),
		[{ type: 'answer', ask: 'said', value: 'yes', lock: 'b1' }, anna],
		[{ type: 'answer', ask: 'said', value: 'no', lock: 'b2' }, bram]
	);
	expect(remains(checked)).toMatchObject({
		notes: [{ id: '2', phase: 'people', window: 1, text: 'text-n1' }],
		changed: { no: 0, little: 1, yes: 0 },
		differences: [
			{
				about: 'text-d1',
				positions: [
					{ text: 'a', ground: '' },
					{ text: 'b', ground: '' }
				],
				wouldSettle: 'c'
			}
		]
	});
	expect(remains(checked).methodCheck[0]).toEqual({ question: 'said', yes: 1, of: 2 });
	expect(remains(arrive('keep.check')).changed).toBeUndefined();
});

test('[S34] only the month of the start stays, never a day', () => {
	expect(remains(keep).month).toBe(new Date(startTime).toISOString().slice(0, 7));
	expect(JSON.stringify(remains(keep))).not.toContain(String(startTime));
});
