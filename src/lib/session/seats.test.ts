import { expect, test } from 'vitest';
import {
	anna,
	bram,
	cato,
	given,
	join,
	lead,
	play,
	prepared,
	running,
	seated,
	system,
	when,
	type Asked
} from '../../../tests/sessions/given.ts';
import type { Who } from './command.ts';
import { mostSeats } from './seats.ts';

const seat = (events: Parameters<typeof given>[0], id: string) =>
	given(events).seats.find((s) => s.id === id);
const co: Who = { role: 'co', seat: 'daan' };

test('[S38] who joins waits; the facilitator who joins leads and is in', () => {
	const some = play(prepared, join('noor', true), join('anna'));
	expect(seat(some, 'anna')).toMatchObject({ status: 'waiting', function: 'participant', co: false });
	expect(seat(some, 'noor')).toMatchObject({ status: 'here' });
	expect(given(some).lead).toBe('noor');
	expect(when(given(some), ...join('anna'))).toEqual([]);
});

test('[S38] a second facilitator does not take the lead by coming in', () => {
	expect(given(play(seated, join('tess', true))).lead).toBe('noor');
});

test('[S38] a name and an organisation are needed, within bounds, and no two people share a name', () => {
	const [ask] = join('eva');
	const asks = (change: object) => when(given(seated), { ...ask, ...change } as Asked, system);
	expect(asks({ name: ' ' })).toEqual({ refused: 'empty' });
	expect(asks({ organisation: '' })).toEqual({ refused: 'empty' });
	expect(asks({ name: 'x'.repeat(41) })).toEqual({ refused: 'too_long', detail: '40' });
	expect(asks({ name: 'ANNA' })).toEqual({ refused: 'taken' });
	const gone = play(seated, [{ type: 'leave' }, anna]);
	const other = play(gone, [{ ...ask, name: 'Anna' } as Asked, system]);
	expect(when(given(other), { type: 'admit', seat: 'anna' }, lead)).toEqual({ refused: 'taken' });
});

test('[S38] a session is full at its bound', () => {
	const one = given(seated).seats[1]!;
	const seats = Array.from({ length: mostSeats }, (_, i) => ({ ...one, id: `s${i}`, name: `s${i}` }));
	expect(when({ ...given(seated), seats }, ...join('eva'))).toEqual({
		refused: 'too_many',
		detail: String(mostSeats)
	});
});

test('[S38] facilitators let people in and out, and in again', () => {
	const some = play(seated, join('eva'));
	expect(when(given(some), { type: 'admit', seat: 'eva' }, bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(some), { type: 'admit', seat: 'nobody' }, lead)).toEqual({ refused: 'not_known' });
	const out = play(some, [{ type: 'admit', seat: 'eva' }, co], [{ type: 'excuse', seat: 'eva' }, co]);
	expect(seat(out, 'eva')).toMatchObject({ status: 'gone' });
	expect(seat(play(out, [{ type: 'admit', seat: 'eva' }, lead]), 'eva')).toMatchObject({ status: 'here' });
	expect(when(given(out), { type: 'excuse', seat: 'eva' }, lead)).toEqual([]);
});

test('[S38] one steps out for a moment and comes back, or leaves', () => {
	const out = play(running, [{ type: 'step_out' }, anna]);
	expect(seat(out, 'anna')).toMatchObject({ status: 'away' });
	expect(when(given(out), { type: 'step_out' }, anna)).toEqual([]);
	expect(seat(play(out, [{ type: 'come_back' }, anna]), 'anna')).toMatchObject({ status: 'here' });
	const left = play(running, [{ type: 'leave' }, anna]);
	expect(when(given(left), { type: 'come_back' }, anna)).toEqual([]);
});

test('[S22] the bringer does not lead, and is no stand-in', () => {
	const bringer = (id: string) => ({ type: 'assign', seat: id, function: 'bringer' }) as const;
	expect(when(given(seated), bringer('noor'), lead)).toEqual({ refused: 'bringer_leads' });
	expect(when(given(seated), { type: 'hand_over', seat: 'anna' }, lead)).toEqual({
		refused: 'bringer_leads'
	});
	expect(when(given(seated), { type: 'make_co', seat: 'anna', co: true }, lead)).toEqual({
		refused: 'bringer_leads'
	});
	const stand = play(seated, [{ type: 'make_co', seat: 'cato', co: true }, lead]);
	expect(when(given(stand), bringer('cato'), lead)).toEqual({ refused: 'bringer_leads' });
	expect(
		given(play(stand, [{ type: 'make_co', seat: 'cato', co: false }, lead], [bringer('cato'), lead]))
			.seats.filter((s) => s.function === 'bringer')
			.map((s) => s.id)
	).toEqual(['cato']);
});

test('[S39] handing over makes another lead and the one who led a stand-in', () => {
	const handed = play(running, [{ type: 'hand_over', seat: 'cato' }, lead]);
	expect(given(handed).lead).toBe('cato');
	expect(seat(handed, 'noor')).toMatchObject({ co: true });
	expect(seat(handed, 'cato')).toMatchObject({ co: true });
	expect(when(given(running), { type: 'hand_over', seat: 'noor' }, lead)).toEqual([]);
	expect(when(given(running), { type: 'hand_over', seat: 'nobody' }, lead)).toEqual({ refused: 'not_known' });
	expect(
		when(given(play(running, [{ type: 'step_out' }, cato])), { type: 'hand_over', seat: 'cato' }, lead)
	).toEqual({ refused: 'not_known' });
	expect(when(given(running), { type: 'hand_over', seat: 'cato' }, bram)).toEqual({ refused: 'not_yours' });
});

test('[S39] the one who leads cannot leave or be sent out', () => {
	expect(when(given(running), { type: 'leave' }, lead)).toEqual({ refused: 'not_yours' });
	expect(when(given(running), { type: 'excuse', seat: 'noor' }, co)).toEqual({ refused: 'not_yours' });
});
