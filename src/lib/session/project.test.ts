import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import {
	anna,
	arrive,
	bram,
	card,
	cato,
	given,
	join,
	lead,
	play,
	prepared,
	running,
	seated,
	system
} from '../../../tests/sessions/given.ts';
import { own, project } from './project.ts';
import type { Audience, View } from './view.ts';

const audiences: readonly Audience[] = ['participants', 'facilitators', 'wall', 'waiting'];
const see = (events: Parameters<typeof given>[0], audience: Audience = 'participants'): View =>
	project(given(events), audience, world);

const written = play(
	arrive('people.write'),
	[card('c9', 'piece'), anna],
	[card('c1', 'support'), bram],
	[card('c5', 'piece'), cato],
	[{ type: 'ready', ready: true }, anna]
);

test('[S1] nobody, the facilitator included, gets a card before it is shown; readiness is seen', () => {
	for (const audience of audiences)
		expect(JSON.stringify(see(written, audience))).not.toMatch(/text-|c9|c1|c5/);
	expect(see(written, 'wall').ready).toEqual({ count: 1, of: 4 });
});

test('[S1] a change to a hidden card and taking it back are not seen either', () => {
	const changed = play(
		written,
		[{ type: 'amend', card: 'c9', text: 'text-new', fields: {}, lock: 'key-c9' }, anna],
		[{ type: 'withdraw', card: 'c1', lock: 'key-c1' }, bram]
	);
	for (const audience of audiences) expect(see(changed, audience)).toEqual(see(written, audience));
});

test('[S2] moving on shows all cards at once, in the order of their random ids', () => {
	for (const audience of ['participants', 'facilitators', 'wall'] as const)
		expect(see(arrive('people.turns', written), audience).cards.map((c) => c.text)).toEqual([
			'text-c1',
			'text-c5',
			'text-c9'
		]);
});

test('[S3] late cards follow those that were shown together, and carry the mark', () => {
	const late = play(arrive('people.turns', written), [card('c0', 'piece'), bram]);
	expect(see(late).cards.map((c) => [c.id, c.late])).toEqual([
		['c1', false],
		['c5', false],
		['c9', false],
		['c0', true]
	]);
});

test('[S11] a card is seen without its lock and without a seat', () => {
	const shown = arrive('people.turns', written);
	for (const audience of audiences) {
		const view = JSON.stringify(see(shown, audience));
		expect(view).not.toContain('key-');
		expect(view).not.toContain('pass-');
	}
	expect(Object.keys(see(shown).cards[0]!)).toEqual(['id', 'phase', 'kind', 'text', 'fields', 'late']);
});

test('[S15] before they are shown the number of answers is seen, afterwards the counts', () => {
	const place = (lock: string, value: string) => ({ type: 'answer', ask: 'bottom', value, lock }) as const;
	const placed = play(
		arrive('weighing.place'),
		[place('b1', '3'), anna],
		[place('b2', '3'), bram],
		[place('b3', '9'), cato]
	);
	for (const audience of ['participants', 'facilitators', 'wall'] as const) {
		expect(see(placed, audience).answered).toEqual({ bottom: 3, certain: 0 });
		expect(see(placed, audience).tallies).toEqual([]);
	}
	const tally = { id: 'weighing/bottom/', phase: 'weighing', ask: 'bottom', counts: { '3': 2, '9': 1 } };
	expect(see(arrive('weighing.turns', placed), 'wall').tallies).toEqual([tally]);
	expect(JSON.stringify(see(arrive('weighing.turns', placed)))).not.toMatch(/"b[123]"/);
});

test('[S20] people who stepped out do not count as ready nor as people to wait for', () => {
	expect(see(play(written, [{ type: 'step_out' }, anna])).ready).toEqual({ count: 0, of: 3 });
	expect(
		see(play(written, [{ type: 'ready', ready: true }, cato], [{ type: 'hand_over', seat: 'cato' }, lead]))
			.ready
	).toEqual({ count: 1, of: 4 });
});

test("[S26] the outcome is not even in the facilitator's preparation; that it is there, is", () => {
	expect(see(seated, 'facilitators').preparation).toMatchObject({ outcomeSaved: true });
	expect(JSON.stringify(see(seated, 'facilitators'))).not.toContain('how-it-ended');
});

test('[S27] the case: for the facilitator, after release for participants, never for the wall or who waits', () => {
	const released = play(seated, [{ type: 'release_case' }, lead]);
	const sees = (events: typeof seated, audience: Audience) =>
		JSON.stringify(see(events, audience)).includes('case-happened');
	expect(audiences.map((a) => sees(seated, a))).toEqual([false, true, false, false]);
	expect(audiences.map((a) => sees(released, a))).toEqual([true, true, false, false]);
});

test('[S32] of a parked card only its id is seen', () => {
	const parked = play(arrive('people.turns', written), [{ type: 'park', card: 'c5', lock: '' }, lead]);
	for (const audience of ['participants', 'facilitators', 'wall'] as const) {
		expect(see(parked, audience).parked).toEqual(['c5']);
		expect(JSON.stringify(see(parked, audience))).not.toContain('text-c5');
	}
});

test('[S34] the list of what is kept is seen by all, in the last phase only', () => {
	expect(see(arrive('closing.turns')).keeping).toBeUndefined();
	for (const audience of ['participants', 'facilitators', 'wall'] as const)
		expect(see(arrive('keep.list'), audience).keeping).toHaveLength(2);
});

test('[S38] who waits sees nothing of the session, and is seen by facilitators only', () => {
	const waiting = play(written, join('eva'));
	expect(see(waiting, 'waiting')).toMatchObject({
		seats: [],
		cards: [],
		revealed: [],
		question: '',
		done: []
	});
	expect(see(waiting, 'facilitators').seats.map((s) => s.id)).toContain('eva');
	expect(see(waiting, 'participants').seats.map((s) => s.id)).not.toContain('eva');
});

test('[S41] distance is for facilitators, the hash of a pass for nobody', () => {
	expect(see(seated, 'facilitators').seats[1]).toMatchObject({ distance: 'none', co: false });
	for (const audience of ['participants', 'wall'] as const)
		expect(Object.keys(see(seated, audience).seats[1]!)).toEqual([
			'id',
			'name',
			'organisation',
			'function',
			'status'
		]);
	for (const audience of audiences) expect(JSON.stringify(see(seated, audience))).not.toContain('pass-');
});

test('[S43] questions sent in beforehand: the facilitator at once, the others from the start on', () => {
	const asked = play(prepared, [
		{ type: 'ask', card: 'q1', text: 'text-q1', lock: 'key-q1' },
		{ role: 'visitor' }
	]);
	expect(see(asked, 'facilitators').cards).toMatchObject([{ id: 'q1', phase: 'question', kind: 'question' }]);
	for (const audience of ['participants', 'wall', 'waiting'] as const)
		expect(JSON.stringify(see(asked, audience))).not.toContain('text-q1');
	const started = [...asked, ...seated.slice(prepared.length), ...running.slice(seated.length)];
	expect(see(started).cards.map((c) => c.id)).toEqual(['q1']);
	expect(play(asked, [{ type: 'ask', card: 'q1', text: 'x', lock: '' }, system])).toHaveLength(asked.length);
});

test('[S44] a card that did not change is the same object in the next view', () => {
	const shown = given(arrive('people.turns', written));
	expect(project(shown, 'wall', world).cards[0]).toBe(project(shown, 'participants', world).cards[0]);
});

test("[S39] a seat's own part says whether it leads and is ready, and nothing of cards", () => {
	expect(own(given(written), 'anna')).toEqual({ seat: 'anna', ready: true, leads: false });
	expect(own(given(written), 'noor')).toEqual({ seat: 'noor', ready: false, leads: true });
});
