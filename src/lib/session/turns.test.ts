import { expect, test } from 'vitest';
import {
	anna,
	arrive,
	bram,
	cato,
	daan,
	given,
	join,
	lead,
	play,
	running,
	when,
	type Asked
} from '../../../tests/sessions/given.ts';
import type { Who } from './command.ts';

const welcome = arrive('welcome.turns');
const give = (seat: string): [Asked, Who] => [{ type: 'give_turn', seat }, lead];
const end = (seat: string): [Asked, Who] => [{ type: 'end_turn', seat }, lead];
const pass = (who: Who): [Asked, Who] => [{ type: 'pass' }, who];
const turns = (events: Parameters<typeof given>[0]) => given(events).turns!;

test('[S17] each phase with turns begins with another person, and the facilitator has none', () => {
	expect(turns(welcome).order).toEqual(['anna', 'bram', 'cato', 'daan']);
	expect(turns(arrive('facts.turns')).order).toEqual(['bram', 'cato', 'daan', 'anna']);
	expect(turns(arrive('weighing.turns')).order).toEqual(['daan', 'anna', 'bram', 'cato']);
});

test('[S17] who is out of the session is not in the order; who stepped out for a moment is', () => {
	const some = play(running, [{ type: 'leave' }, bram], [{ type: 'step_out' }, cato]);
	expect(turns(arrive('welcome.turns', some)).order).toEqual(['anna', 'cato', 'daan']);
});

test('[S17] turns are given and ended by the facilitator alone', () => {
	expect(when(given(welcome), give('anna')[0], bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(play(welcome, give('anna'))), end('anna')[0], anna)).toEqual({ refused: 'not_yours' });
	expect(when(given(arrive('people.write')), give('anna')[0], lead)).toEqual({ refused: 'not_now' });
});

test('[S19] ending a turn gives the next one in the order', () => {
	const one = play(welcome, give('anna'), end('anna'));
	expect(turns(one)).toMatchObject({ current: 'bram', had: ['anna'], passed: [] });
	const all = play(one, end('bram'), end('cato'), end('daan'));
	expect(turns(all).current).toBeUndefined();
	expect(turns(all).had).toEqual(['anna', 'bram', 'cato', 'daan']);
});

test('[S19] ending a turn that is not at hand changes nothing', () => {
	expect(when(given(play(welcome, give('anna'))), end('bram')[0], lead)).toEqual([]);
});

test('[S19] the next turn skips who left or stepped out', () => {
	const away = play(
		welcome,
		give('anna'),
		[{ type: 'leave' }, bram],
		[{ type: 'step_out' }, cato],
		end('anna')
	);
	expect(turns(away).current).toBe('daan');
	const back = play(away, [{ type: 'come_back' }, cato], end('daan'));
	expect(turns(back).current).toBe('cato');
});

test('[S19] who comes later gets a turn from the facilitator; who is gone or waits cannot', () => {
	const late = play(welcome, join('eva'));
	expect(when(given(late), give('eva')[0], lead)).toEqual({ refused: 'not_known' });
	expect(turns(play(late, [{ type: 'admit', seat: 'eva' }, lead], give('eva'))).current).toBe('eva');
	const gone = play(welcome, [{ type: 'leave' }, bram]);
	expect(when(given(gone), give('bram')[0], lead)).toEqual({ refused: 'not_known' });
	expect(when(given(gone), give('noor')[0], lead)).toEqual({ refused: 'not_known' });
});

test("[S18] passing in one's turn gives the next; passing beforehand takes one out of the order", () => {
	const before = play(welcome, pass(bram), give('anna'));
	expect(turns(before)).toMatchObject({ current: 'anna', passed: ['bram'] });
	expect(turns(play(before, pass(anna)))).toMatchObject({ current: 'cato', passed: ['bram', 'anna'] });
	expect(when(given(before), ...pass(bram))).toEqual([]);
});

test('[S18] who had a turn has nothing to pass, and the facilitator has no turn to pass', () => {
	const had = play(welcome, give('anna'), end('anna'));
	expect(when(given(had), ...pass(anna))).toEqual([]);
	expect(when(given(had), ...pass(lead))).toEqual({ refused: 'not_yours' });
	expect(when(given(arrive('people.write')), ...pass(anna))).toEqual({ refused: 'not_now' });
});

test('[S30] in the last turns, having spoken and having passed both count, once', () => {
	const last = play(arrive('closing.turns'), give('anna'), end('anna'), pass(daan));
	expect(given(last).spoken).toEqual(['anna', 'daan']);
	expect(given(play(welcome, pass(daan))).spoken).toEqual([]);
});

test('[S20] being ready is over when the step is, and when one leaves the table', () => {
	const ready = (who: Who, on = true): [Asked, Who] => [{ type: 'ready', ready: on }, who];
	const some = play(arrive('people.write'), ready(anna), ready(cato), ready(daan), ready(daan, false));
	expect(given(some).ready).toEqual(['anna', 'cato']);
	expect(when(given(some), ...ready(anna))).toEqual([]);
	expect(when(given(some), ...ready(lead))).toEqual({ refused: 'not_yours' });
	expect(given(play(some, [{ type: 'step_out' }, cato])).ready).toEqual(['anna']);
	expect(given(arrive('people.turns', some)).ready).toEqual([]);
});
