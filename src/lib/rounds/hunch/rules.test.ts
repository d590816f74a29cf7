import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { arrive, bram, card, given, play, when } from '../../../../tests/sessions/given.ts';

const hunch = card('h1', 'hunch', { feeling: 'haast', right: 'no' });

test('[S1] a first reaction stays put aside until the weighing shows it', () => {
	const written = play(arrive('hunch.write'), [hunch, bram]);
	for (const place of ['people.write', 'facts.order', 'weighing.place'])
		expect(JSON.stringify(project(given(arrive(place, written)), 'facilitators', world))).not.toMatch(
			/text-h1|haast/
		);
	expect(project(given(arrive('weighing.turns', written)), 'wall', world).cards).toMatchObject([
		{ id: 'h1', late: false }
	]);
});

test('[S7] pluis or not is one of three', () => {
	const state = given(arrive('hunch.write'));
	expect(when(state, card('h1', 'hunch', { right: 'maybe' }), bram)).toEqual({
		refused: 'wrong_field',
		detail: 'right'
	});
});
