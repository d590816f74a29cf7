import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { arrive, bram, card, given, when } from '../../../../tests/sessions/given.ts';

test('[S26] the outcome opens with its phase, not with the step before it', () => {
	const outcome = (place: string) => project(given(arrive(place)), 'participants', world).outcome;
	expect(outcome('dissent.after')).toBeUndefined();
	expect(outcome('outcome.tell')).toBe('how-it-ended');
	expect(outcome('keep.check')).toBe('how-it-ended');
});

test('[S4] comparing with what was expected is open talk', () => {
	expect(when(given(arrive('outcome.compare')), card('c1', 'compare'), bram)).toMatchObject([
		{ shown: true, late: false }
	]);
	expect(when(given(arrive('outcome.tell')), card('c1', 'compare'), bram)).toEqual({ refused: 'not_now' });
});
