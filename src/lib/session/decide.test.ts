import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { given, prepared, running, seated } from '../../../tests/sessions/given.ts';
import type { Command, Who } from './command.ts';
import { decide } from './decide.ts';
import { isRefusal } from './refusal.ts';
import { rights } from './rights.ts';

const base = {
	id: 'c',
	seat: 'x',
	card: 'x',
	text: 'x',
	fields: {},
	lock: 'x',
	cards: ['x'],
	title: 'x',
	part: { field: 'title', value: 'x' },
	from: '0.0',
	confirmed: true
};
const roles: readonly Who['role'][] = ['lead', 'co', 'participant', 'waiting', 'wall', 'visitor', 'system'];
const answer = (type: string, state: ReturnType<typeof given>, role: Who['role']) => {
	const result = decide({ ...base, type } as unknown as Command, state, { role, seat: 'noor' }, 0, world);
	return isRefusal(result) ? result.refused : undefined;
};

test('[S40] a role without the right is refused, whatever the stage', () => {
	for (const [type, right] of Object.entries(rights))
		for (const role of roles.filter((r) => !right.by.includes(r)))
			for (const state of [given(prepared), given(seated), given(running)])
				expect([type, role, answer(type, state, role)]).toEqual([type, role, 'not_yours']);
});

test('[S40] a stage without the right is refused', () => {
	const stages = [given(seated), given(running), { ...given(running), stage: 'paused' as const }];
	for (const [type, right] of Object.entries(rights))
		for (const state of stages.filter((s) => !right.during.includes(s.stage)))
			expect([type, state.stage, answer(type, state, right.by[0]!)]).toEqual([type, state.stage, 'not_now']);
});

test('[S40] the wall may ask nothing, and who waits may only leave or send in a question', () => {
	const may = (role: Who['role']) =>
		Object.entries(rights)
			.filter(([, r]) => r.by.includes(role))
			.map(([type]) => type);
	expect(may('wall')).toEqual([]);
	expect(may('waiting')).toEqual(['ask', 'leave']);
	expect(may('visitor')).toEqual(['ask']);
});
