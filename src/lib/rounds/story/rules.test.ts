import { expect, test } from 'vitest';
import { anna, arrive, bram, card, given, play } from '../../../../tests/sessions/given.ts';

test('[S1] questions to understand are written while the case is told, and shown when it is', () => {
	const told = play(arrive('story.tell'), [card('k1', 'clarify'), bram], [card('k2', 'clarify'), anna]);
	expect(given(told).cards.every((c) => !c.shown)).toBe(true);
	expect(given(arrive('story.ask', told)).cards.every((c) => c.shown && !c.late)).toBe(true);
});
