import { expect, test } from 'vitest';
import type { LiveSession } from '#lib/live/live-session.svelte.ts';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { nothing } from '#lib/session/state.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { fourWindowsWords } from '#lib/words/four-windows.ts';
import { mayWrite, placeAt, titleOf, type Looker } from './place.ts';

const book = playbooks['four-windows']!;
const at = (phase: number, step: number, looker: Looker, revealed: string[] = []) => {
	const state = {
		...nothing,
		playbook: 'four-windows',
		stage: 'running' as const,
		revealed,
		at: { phase, step, since: 0, extra: 0 }
	};
	const view = project(state, 'participants', world);
	return placeAt({} as LiveSession, view, looker, book, fourWindowsWords.nl);
};
const kinds = (place: ReturnType<typeof at>) => mayWrite(place!).map((k) => k.key);

test('before the start there is no place', () => {
	expect(at(-1, 0, 'participant')).toBeUndefined();
});

test('a participant writes what the step allows, and later what was shown already', () => {
	const shown = ['piece', 'perspective', 'person', 'support'].map((k) => `people/${k}`);
	expect(kinds(at(4, 0, 'participant'))).toEqual(['piece', 'perspective', 'person', 'support']);
	expect(kinds(at(4, 1, 'participant', shown))).toEqual([
		'piece',
		'perspective',
		'person',
		'support',
		'chair'
	]);
});

test('the facilitator writes notes only, and the wall nothing', () => {
	expect(kinds(at(4, 0, 'facilitator'))).toEqual([]);
	expect(kinds(at(4, 1, 'facilitator'))).toEqual(['note']);
	expect(kinds(at(4, 1, 'wall'))).toEqual([]);
});

test('a session may call a window by a label of its own', () => {
	expect(titleOf({ labels: {} }, 'people', fourWindowsWords.nl)).toBe('De mensen');
	expect(titleOf({ labels: { people: 'Wie zijn erbij?' } }, 'people', fourWindowsWords.nl)).toBe(
		'Wie zijn erbij?'
	);
	expect(titleOf({ labels: { people: ' ' } }, 'people', fourWindowsWords.nl)).toBe('De mensen');
});
