import { expect, test } from 'vitest';
import { anna, arrive, card, given, play, running } from '../../../tests/sessions/given.ts';
import type { Event } from './event.ts';
import { evolve, replay } from './evolve.ts';

test('[P3] the same events make the same state, in parts too', () => {
	const events = arrive('keep.check', play(arrive('people.write'), [card('c1', 'piece'), anna]));
	const state = given(events);
	expect(replay(events.slice(40), replay(events.slice(0, 40)))).toEqual(state);
	expect(replay(JSON.parse(JSON.stringify(events)) as Event[])).toEqual(state);
});

test('[S44] what an event does not touch stays the same object', () => {
	const before = given(play(arrive('people.write'), [card('c1', 'piece'), anna]));
	const after = evolve(before, { type: 'readied', seat: 'anna', ready: true });
	expect(after.cards).toBe(before.cards);
	expect(after.seats).toBe(before.seats);
	expect(before.ready).toEqual([]);
});

test('[S17] an event about turns outside a step with turns changes nothing', () => {
	const state = given(running);
	expect(evolve(state, { type: 'turn_given', seat: 'anna', at: 0 })).toBe(state);
	expect(evolve(state, { type: 'turn_ended', seat: 'anna', passed: false, last: true })).toBe(state);
});

test('[P3] a name that an earlier version put on its list changes nothing any more', () => {
	const old = JSON.parse('{"type":"listed","seat":"anna","listed":true}') as Event;
	expect(replay([...running, old])).toEqual(given(running));
});
