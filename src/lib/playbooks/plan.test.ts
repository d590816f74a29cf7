import { expect, test } from 'vitest';
import { moveBack, nextMove } from './next-move.ts';
import { plan, timing, turnThatFits, unhurriedMinutes, type Clocked } from './plan.ts';
import { world } from './playbooks.ts';

const minute = 60_000;
const people = (n: number): Clocked['seats'] =>
	Array.from({ length: n + 1 }, (_, i) => ({
		id: `s${i}`,
		name: `n${i}`,
		organisation: 'o',
		function: 'participant' as const,
		status: 'here' as const
	}));
const fresh: Clocked = {
	playbook: 'four-windows',
	stage: 'running',
	at: { phase: 0, step: 0, since: 0, extra: 0 },
	spent: {},
	seats: people(6),
	lead: 's0'
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('the steps of the four windows add up to the planned minutes', () => {
	const { phases, minutes } = plan(fresh, 0, world);
	expect(sum(phases.map((p) => p.planned))).toBe(minutes);
});

test('at the start everything fits as planned and a turn is as long as the draaiboek says', () => {
	const now = plan(fresh, 0, world);
	expect(now).toMatchObject({ left: 120, short: false, seconds: 20, twoTables: false });
	expect(now.phases.every((p) => p.fits === p.planned)).toBe(true);
});

test('time that was lost is taken from what is still to come, evenly', () => {
	const late = {
		...fresh,
		at: { phase: 4, step: 0, since: 45 * minute, extra: 0 },
		spent: { '0': 45 * minute }
	};
	const { phases, left } = plan(late, 45 * minute, world);
	expect(left).toBe(75);
	const ahead = phases.filter((p) => p.is !== 'done');
	expect(sum(ahead.map((p) => p.planned))).toBe(95);
	expect(Math.abs(sum(ahead.map((p) => p.fits)) - 75)).toBeLessThanOrEqual(3);
	expect(phases[5]!.fits).toBeLessThan(phases[5]!.planned);
});

test('time that was won is not handed out', () => {
	const early = {
		...fresh,
		at: { phase: 4, step: 0, since: 10 * minute, extra: 0 },
		spent: { '0': 10 * minute }
	};
	const { phases } = plan(early, 10 * minute, world);
	expect(phases.filter((p) => p.is === 'ahead').every((p) => p.fits === p.planned)).toBe(true);
});

test('when less than half of what is left fits, the plan says so', () => {
	const late = {
		...fresh,
		at: { phase: 7, step: 0, since: 100 * minute, extra: 0 },
		spent: { '0': 100 * minute }
	};
	expect(plan(late, 100 * minute, world).short).toBe(true);
});

test('a pause stands still: the step neither uses time nor ends sooner', () => {
	const paused = { ...fresh, stage: 'paused' as const, at: { phase: 0, step: 0, since: minute, extra: 0 } };
	const now = plan(paused, 90 * minute, world);
	expect(now.phases[0]!.used).toBe(1);
	expect(now.stepEnds).toBe(90 * minute + minute);
});

test('extra time moves the end of the step', () => {
	const extended = { ...fresh, at: { ...fresh.at, extra: 3 * minute } };
	expect(plan(extended, 0, world).stepEnds).toBe(5 * minute);
});

test('with ten people the turns are cut to fit, or the session is longer', () => {
	const turns = { key: 'turns', form: 'turns' as const, minutes: 7.5, seconds: 60 };
	expect(turnThatFits(turns, 7.5, 10)).toBe(45);
	expect(turnThatFits(turns, 7.5, 6)).toBe(60);
	expect(turnThatFits(turns, 1, 10)).toBe(15);
	expect(timing('four-windows', 6, world)).toEqual({ minutes: 120, seconds: 45 });
	expect(timing('four-windows', 10, world).seconds).toBe(30);
	expect(unhurriedMinutes('four-windows', 10, world)).toBeGreaterThan(120);
});

test('above twelve people, the facilitator counted, the plan proposes two tables', () => {
	expect(plan({ ...fresh, seats: people(11) }, 0, world).twoTables).toBe(false);
	expect(plan({ ...fresh, seats: people(12) }, 0, world).twoTables).toBe(true);
});

test('the next move knows what it shows and whether another phase begins', () => {
	const at = (phase: number, step: number, revealed: string[] = []) =>
		nextMove({ playbook: 'four-windows', at: { phase, step, since: 0, extra: 0 }, revealed }, world);
	expect(at(-1, 0)).toMatchObject({ phase: 'welcome', step: 'talk', enters: true });
	expect(at(4, 0)).toMatchObject({ phase: 'people', step: 'turns', enters: false, shows: true });
	expect(at(4, 0, ['people/piece', 'people/perspective', 'people/person', 'people/support'])?.shows).toBe(
		false
	);
	expect(at(6, 0)).toMatchObject({ phase: 'weighing', enters: true, shows: false });
	expect(at(13, 1)).toBeUndefined();
});

test('one step back leads to the last step of the phase before, and nowhere from the first', () => {
	const at = (phase: number, step: number) =>
		moveBack({ playbook: 'four-windows', at: { phase, step, since: 0, extra: 0 }, revealed: [] }, world);
	expect(at(0, 0)).toBeUndefined();
	expect(at(1, 0)).toEqual({ phase: 'welcome', step: 'turns' });
	expect(at(1, 2)).toEqual({ phase: 'question', step: 'dots' });
});
