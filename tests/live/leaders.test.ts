// Taking someone off a session, before it and while it runs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addAccount } from '#lib/server/accounts/people.ts';
import { takeOff } from '#lib/server/live/leaders.ts';
import { leaderSeat } from '#lib/server/live/seats.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => void (table = await openTable()));
afterEach(async () => {
	await table.stop();
	table.remove();
});
const row = async (id: string) => (await table.sessions.byId(id))!;
const stateOf = async (id: string) => (await table.sessions.room(id))!.state;

/** A second account that may lead this session, at the table when `there`. */
async function second(id: string, code: string, there: boolean) {
	const { organisation } = await row(id);
	const person = { email: `${crypto.randomUUID()}@voorbeeld.nl`, name: 'Tweede', organisation };
	const account = (await table.db.transaction((tx) =>
		addAccount(tx, { ...person, roles: ['facilitator'] }, new Date())
	))!;
	await table.sessions.addLeader(id, account, 'x');
	if (there) {
		await table.sessions.handle(
			id,
			{
				id: crypto.randomUUID(),
				type: 'join',
				seat: leaderSeat(id, account),
				name: 'Tweede',
				organisation: 'gespreksleider',
				distance: 'none',
				pass: 'p',
				lead: true
			},
			{ role: 'system' }
		);
	}
	return account;
}

test('[W23] the last who may lead a session cannot be taken off, and a stranger is not on it', async () => {
	const { id } = await table.session();
	const { owner } = await row(id);
	expect(await takeOff(table.sessions, await row(id), owner, owner)).toBe('last');
	expect(await takeOff(table.sessions, await row(id), 'vreemde', owner)).toBe('unknown');
});

test('[W23] who is taken off before the start may lead no more', async () => {
	const { id, code } = await table.session();
	const { owner } = await row(id);
	const other = await second(id, code, false);
	expect(await takeOff(table.sessions, await row(id), other, owner)).toBe('done');
	expect((await row(id)).leaders).toEqual([owner]);
});

test('[W23] who leads and is taken off hands over to the other, loses the seat, and the door stays shut', async () => {
	const { id, code, boss } = await table.running('people');
	const { owner } = await row(id);
	const other = await second(id, code, true);
	expect((await stateOf(id)).lead).toBe(leaderSeat(id, owner));
	const cut = vi.fn();
	boss.line.once('disconnect', cut);
	expect(await takeOff(table.sessions, await row(id), owner, other)).toBe('done');
	table.access.announce(owner);
	const state = await stateOf(id);
	expect(state.lead).toBe(leaderSeat(id, other));
	expect(state.seats.find((seat) => seat.id === leaderSeat(id, owner))).toMatchObject({
		status: 'gone',
		co: false
	});
	await vi.waitFor(() => expect(cut).toHaveBeenCalled());
	const { line } = table.line({ code, as: 'facilitator' }, 'boss=1');
	expect(await table.arrive(line)).toBe('not_yours');
});

test('[W23] who leads while nobody else can is not taken off', async () => {
	const { id, code } = await table.running('people');
	const { owner } = await row(id);
	const other = await second(id, code, false);
	expect(await takeOff(table.sessions, await row(id), owner, other)).toBe('leads_now');
	expect((await row(id)).leaders).toContain(owner);
});
