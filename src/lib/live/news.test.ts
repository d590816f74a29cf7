import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { nothing } from '#lib/session/state.ts';
import type { View, ViewCard } from '#lib/session/view.ts';
import { newsOf } from './news.ts';

const at = { phase: 4, step: 0, since: 0, extra: 0 };
const view: View = {
	...project({ ...nothing, playbook: 'four-windows', stage: 'running', at }, 'participants', world),
	at
};
const card = (id: string): ViewCard => ({
	id,
	phase: 'people',
	kind: 'piece',
	text: 'geheim',
	fields: {},
	late: false
});

test('a reveal is told as one number, without any text', () => {
	const shown = {
		...view,
		at: { ...at, step: 1 },
		revealed: ['people/piece'],
		cards: [card('a'), card('b')]
	};
	const news = newsOf(view, shown, 'me');
	expect(news).toEqual([{ is: 'step' }, { is: 'shown', cards: 2 }]);
	expect(JSON.stringify(news)).not.toContain('geheim');
});

test('cards that come later are counted, and a card that goes is not told', () => {
	const one = { ...view, cards: [card('a')] };
	expect(newsOf(view, one, 'me')).toEqual([{ is: 'added', cards: 1 }]);
	expect(newsOf(one, view, 'me')).toEqual([]);
});

test('readiness is told when it grows, not when a new step begins at nought', () => {
	const some = { ...view, ready: { count: 2, of: 8 } };
	expect(newsOf(view, some, 'me')).toEqual([{ is: 'ready', count: 2, of: 8 }]);
	expect(newsOf(some, view, 'me')).toEqual([]);
});

test('my turn is told to me alone', () => {
	const turn = { ...view, turns: { order: ['me', 'x'], current: 'me', had: [], passed: [], since: 0 } };
	expect(newsOf(view, turn, 'me')).toEqual([{ is: 'turn' }]);
	expect(newsOf(view, turn, 'x')).toEqual([]);
	expect(newsOf(turn, turn, 'me')).toEqual([]);
});

test('a new phase, a pause and going on are told', () => {
	expect(newsOf(view, { ...view, at: { ...at, phase: 5 } }, 'me')).toEqual([{ is: 'phase' }]);
	const paused = { ...view, stage: 'paused' as const };
	expect(newsOf(view, paused, 'me')).toEqual([{ is: 'paused' }]);
	expect(newsOf(paused, view, 'me')).toEqual([{ is: 'resumed' }]);
});
