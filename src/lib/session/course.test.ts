import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import {
	anna,
	arrive,
	bram,
	card,
	daan,
	did,
	given,
	join,
	lead,
	play,
	prepared,
	running,
	seated,
	startTime,
	system,
	when,
	type Asked
} from '../../../tests/sessions/given.ts';
import type { Who } from './command.ts';
import { decide } from './decide.ts';
import { project } from './project.ts';
import { placeOf } from './course.ts';
import { isRevealed } from './state.ts';

const next = (events: Parameters<typeof given>[0]): Asked => ({ type: 'next', from: placeOf(given(events)) });
const back = (events: Parameters<typeof given>[0], confirmed = true): Asked => ({
	type: 'back',
	from: placeOf(given(events)),
	confirmed
});
const minute = 60_000;

test('[S21] a session that is ready starts in the first step', () => {
	expect(when(given(seated), { type: 'start' }, lead)).toEqual([
		{ type: 'started', at: startTime },
		{ type: 'moved', phase: 0, step: 0, at: startTime }
	]);
});

test('[S21] the first thing that is missing keeps a session from starting', () => {
	const start = (...steps: [Asked, Who][]) => when(given(play(seated, ...steps)), { type: 'start' }, lead);
	const part = (p: Extract<Asked, { type: 'prepare' }>['part']): [Asked, Who] => [
		{ type: 'prepare', part: p },
		lead
	];
	expect(start(part({ field: 'suitability', question: 'safe_now', value: 'no' }))).toEqual({
		refused: 'not_suitable'
	});
	for (const decision of ['open', 'refused'] as const)
		expect(start(part({ field: 'consent', decision, reason: 'x' }))).toEqual({ refused: 'no_consent' });
	expect(start(part({ field: 'consent', decision: 'given', reason: ' ' }))).toEqual({
		refused: 'no_consent'
	});
	expect(start(part({ field: 'consent', decision: 'not_needed', reason: 'verzonnen' }))).toHaveLength(2);
	expect(start(part({ field: 'case', question: 'happened', value: ' ' }))).toEqual({ refused: 'no_case' });
	expect(start(part({ field: 'bringer', value: 'lead' }))).toEqual({ refused: 'bringer_leads' });
	expect(start([{ type: 'assign', seat: 'anna', function: 'participant' }, lead])).toEqual({
		refused: 'no_bringer'
	});
	expect(start([{ type: 'step_out' }, anna])).toEqual({ refused: 'no_bringer' });
	expect(start([{ type: 'assign', seat: 'bram', function: 'participant' }, lead])).toEqual({
		refused: 'no_dissenter'
	});
	expect(start([{ type: 'leave' }, daan])).toHaveLength(2);
	expect(start([{ type: 'leave' }, daan], [{ type: 'excuse', seat: 'cato' }, lead])).toEqual({
		refused: 'few_people',
		detail: '4'
	});
});

test('[S21] facilitators see what is still missing, in order', () => {
	const state = given(prepared);
	expect(project(state, 'facilitators', world).missing).toEqual(['few_people', 'no_bringer', 'no_dissenter']);
	expect(project(given(seated), 'facilitators', world).missing).toEqual([]);
	expect(project(given(seated), 'participants', world).missing).toBeUndefined();
});

test('[S23] only the facilitator moves, and two clicks on the same place move once', () => {
	expect(when(given(running), next(running), bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(running), next(running), { role: 'co', seat: 'bram' })).toEqual({ refused: 'not_yours' });
	const moved = play(running, [next(running), lead]);
	expect(when(given(moved), next(running), lead)).toEqual([]);
	expect(when(given(moved), back(running), lead)).toEqual([]);
	expect(when(given(moved), next(moved), lead)).toMatchObject([{ type: 'moved', phase: 1, step: 0 }]);
});

test('[S23] there is no step after the last and none before the first', () => {
	const end = arrive('keep.check');
	expect(when(given(end), next(end), lead)).toEqual({ refused: 'not_last' });
	expect(when(given(running), back(running), lead)).toEqual({ refused: 'not_now' });
});

test('[S24] a step back asks to confirm first', () => {
	const turns = arrive('people.turns');
	expect(when(given(turns), back(turns, false), lead)).toEqual({ refused: 'confirm_first' });
});

test('[S24] going back keeps what was shown, shows nothing new, and cards written there are late', () => {
	const shown = arrive('people.turns', play(arrive('people.write'), [card('c1', 'piece'), anna]));
	const writing = play(shown, [back(shown), lead]);
	expect(placeOf(given(writing))).toBe('4.0');
	expect([...given(writing).cards]).toMatchObject([{ id: 'c1', shown: true }]);
	expect(when(given(writing), card('c2', 'piece'), bram)).toMatchObject([{ shown: true, late: true }]);
	expect(did(given(writing), next(writing), lead).map((e) => e.type)).toEqual(['moved', 'turns_set']);
});

test('[S24] going back over the border of a phase does not show what is hidden there', () => {
	const facts = play(arrive('facts.write'), [card('f1', 'fact', { status: 'claim', source: 'heard' }), anna]);
	const before = play(facts, [back(facts), lead]);
	expect(placeOf(given(before))).toBe('4.2');
	expect([...given(before).cards]).toMatchObject([{ id: 'f1', shown: false }]);
	const again = play(before, [next(before), lead]);
	expect([...given(again).cards]).toMatchObject([{ id: 'f1', shown: false }]);
	expect([...given(arrive('facts.turns', again)).cards]).toMatchObject([
		{ id: 'f1', shown: true, late: false }
	]);
});

test('[S25] weighing does not begin before windows 1 and 2 were shown', () => {
	const pause = given(arrive('pause.pause'));
	expect(when(pause, { type: 'next', from: placeOf(pause) }, lead)).toMatchObject([
		{ type: 'moved', phase: 7 }
	]);
	const unseen = { ...pause, revealed: pause.revealed.filter((what) => !what.startsWith('facts/')) };
	expect(when(unseen, { type: 'next', from: placeOf(pause) }, lead)).toEqual({ refused: 'windows_first' });
});

test('[S26] the outcome is shown in its phase and not before', () => {
	for (const place of ['welcome.talk', 'people.order', 'dissent.after'])
		expect(JSON.stringify(project(given(arrive(place)), 'facilitators', world))).not.toContain(
			'how-it-ended'
		);
	const told = given(arrive('outcome.tell'));
	expect(isRevealed(told, 'outcome', 'outcome')).toBe(true);
	expect(project(told, 'participants', world).outcome).toBe('how-it-ended');
	const change: Asked = { type: 'prepare', part: { field: 'outcome', value: 'anders' } };
	expect(when(given(running), change, lead)).toEqual({ refused: 'not_now' });
});

test('[S28] without a learning question the case does not begin', () => {
	const none = play(
		seated,
		[{ type: 'prepare', part: { field: 'question', value: ' ' } }, lead],
		[{ type: 'start' }, lead]
	);
	const choose = arrive(
		'question.choose',
		play(arrive('question.collect', none), [card('q1', 'question'), bram])
	);
	expect(when(given(choose), next(choose), lead)).toEqual({ refused: 'no_question' });
	const chosen = play(choose, [{ type: 'act', act: 'choose_question', value: 'q1' }, anna]);
	expect(when(given(chosen), next(chosen), lead)).toMatchObject([{ type: 'moved', phase: 2 }]);
});

test('[S29] time is booked per phase; a pause stops it; extra minutes go to the step at hand', () => {
	const at = (events: ReturnType<typeof play>, asked: Asked, minutes: number) => [
		...events,
		...did(given(events), asked, lead, startTime + minutes * minute)
	];
	let events = at([...running], next(running), 3);
	events = at(events, { type: 'extend', minutes: 2 }, 4);
	expect(given(events).at).toEqual({ phase: 0, step: 1, since: startTime + 3 * minute, extra: 2 * minute });
	events = at(events, { type: 'pause' }, 5);
	events = at(events, { type: 'resume' }, 15);
	events = at(events, next(events), 16);
	expect(given(events).spent).toEqual({ '0': 6 * minute });
	expect(given(events).at.extra).toBe(0);
	for (const minutes of [0, 31, Number.NaN])
		expect(when(given(running), { type: 'extend', minutes }, lead)).toEqual({ refused: 'wrong_field' });
});

test('[S29] while paused nobody moves, writes or speaks; one may still take back', () => {
	const paused = play(arrive('people.write'), [card('c1', 'piece'), anna], [{ type: 'pause' }, lead]);
	expect(when(given(paused), next(paused), lead)).toEqual({ refused: 'not_now' });
	expect(when(given(paused), card('c2', 'piece'), bram)).toEqual({ refused: 'not_now' });
	expect(when(given(paused), { type: 'withdraw', card: 'c1', lock: 'key-c1' }, anna)).toHaveLength(1);
	expect(when(given(paused), { type: 'pause' }, lead)).toEqual({ refused: 'not_now' });
});

test("[S30] close waits for the last phase, everyone's last word, and something learned", () => {
	const close: Asked = { type: 'close' };
	expect(when(given(arrive('closing.turns')), close, lead)).toEqual({ refused: 'not_last' });
	const end = arrive('keep.check');
	expect(when(given(end), close, bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(end), close, lead)).toEqual([{ type: 'closed', at: startTime }]);
	const late = play(end, join('eva'), [{ type: 'admit', seat: 'eva' }, lead]);
	expect(when(given(late), close, lead)).toEqual({ refused: 'last_words_missing', detail: '1' });
	const excused = play(late, [{ type: 'excuse', seat: 'eva' }, lead]);
	expect(when(given(excused), close, lead)).toHaveLength(1);
	const nothing = play(end, [{ type: 'act', act: 'no_lesson', value: '' }, lead]);
	expect(when(given(nothing), close, lead)).toEqual({ refused: 'no_lesson_yet' });
});

test('[S30] who came late speaks after one step back', () => {
	const late = play(arrive('keep.list'), join('eva'), [{ type: 'admit', seat: 'eva' }, lead]);
	const turns = play(
		late,
		[back(late), lead],
		[{ type: 'give_turn', seat: 'eva' }, lead],
		[{ type: 'end_turn', seat: 'eva' }, lead]
	);
	const end = arrive('keep.check', turns);
	expect(when(given(end), { type: 'close' }, lead)).toHaveLength(1);
});

test('[S30] the last words are not left before all had or passed theirs', () => {
	const turns = arrive('closing.turns');
	expect(when(given(turns), next(turns), lead)).toEqual({ refused: 'last_words_missing' });
});

test('[S31] after close or end everything is refused and numbers remain', () => {
	const cards = play(arrive('people.write'), [card('c1', 'piece'), anna], [card('c2', 'piece'), bram]);
	const taken = play(cards, [{ type: 'withdraw', card: 'c2', lock: 'key-c2' }, bram]);
	const ended = play(taken, [{ type: 'end' }, lead]);
	const closed = play(arrive('keep.check', taken), [{ type: 'close' }, lead]);
	for (const audience of ['participants', 'facilitators', 'wall', 'waiting'] as const) {
		expect(project(given(ended), audience, world).destroyed).toEqual({ cards: 2, parked: 0, kept: 0 });
		expect(project(given(closed), audience, world).destroyed).toEqual({ cards: 2, parked: 0, kept: 2 });
		expect(JSON.stringify(project(given(closed), audience, world))).not.toMatch(/text-|case-|how-it-ended/);
	}
	for (const state of [given(ended), given(closed)])
		for (const type of ['start', 'pause', 'resume', 'close', 'end', 'leave', 'pass'] as const)
			expect(decide({ id: 'c', type }, state, lead, 0, world)).toEqual({ refused: 'closed' });
	expect(when(given(closed), join('eva')[0], system)).toEqual({ refused: 'closed' });
});
