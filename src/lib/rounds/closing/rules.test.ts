import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { anna, arrive, card, given, play, when } from '../../../../tests/sessions/given.ts';
import { consents, rules } from './rules.ts';

const writing = arrive('closing.write');

test('[S36] a text for the report says whether it goes with a name; "nee" cannot be sent at all', () => {
	expect(consents).toEqual(['without_name', 'with_name']);
	expect(when(given(writing), card('w1', 'last_word'), anna)).toEqual({
		refused: 'wrong_field',
		detail: 'consent'
	});
	expect(when(given(writing), card('w1', 'last_word', { consent: 'no' }), anna)).toEqual({
		refused: 'wrong_field',
		detail: 'consent'
	});
});

test('[S1] last words are spoken first: they are on no screen before the list of what stays', () => {
	const written = play(writing, [card('w1', 'last_word', { consent: 'without_name' }), anna]);
	const sees = (place: string) =>
		project(given(arrive(place, written)), 'wall', world).cards.map((c) => c.id);
	expect(sees('closing.turns')).toEqual([]);
	expect(sees('keep.list')).toEqual(['w1']);
});

test('[S30] these are the last turns', () => {
	expect(rules.steps(undefined).map((s) => s.last ?? false)).toEqual([false, true]);
});
