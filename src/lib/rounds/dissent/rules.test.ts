import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { project } from '#lib/session/project.ts';
import { anna, arrive, bram, card, cato, given, play, when } from '../../../../tests/sessions/given.ts';

test('[S1] real doubt comes first, in silence; its strongest version afterwards and in the open', () => {
	const written = play(arrive('dissent.doubt'), [card('d1', 'doubt'), anna]);
	expect([...given(written).cards]).toMatchObject([{ shown: false }]);
	expect(when(given(written), card('s1', 'strongest'), bram)).toEqual({ refused: 'not_now' });
	expect(when(given(arrive('dissent.strongest', written)), card('s1', 'strongest'), bram)).toMatchObject([
		{ shown: true, late: false }
	]);
});

test('[S15] whether minds changed is a count, after all answered', () => {
	const say = (lock: string, value: string) => ({ type: 'answer', ask: 'changed', value, lock }) as const;
	const asked = play(
		arrive('dissent.changed'),
		[say('b1', 'yes'), anna],
		[say('b2', 'no'), cato],
		[card('w1', 'what_changed'), anna]
	);
	expect(project(given(asked), 'wall', world)).toMatchObject({
		answered: { changed: 2 },
		tallies: [],
		cards: []
	});
	const after = project(given(arrive('dissent.after', asked)), 'wall', world);
	expect(after.tallies).toMatchObject([{ counts: { yes: 1, no: 1 } }]);
	expect(after.cards.map((c) => c.id)).toEqual(['w1']);
});
