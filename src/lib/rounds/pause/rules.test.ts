import { expect, test } from 'vitest';
import { arrive, bram, card, given, when } from '../../../../tests/sessions/given.ts';
import { rules } from './rules.ts';

test('[S5] in the pause nothing is written', () => {
	expect(rules.steps({ minutes: 7 })).toEqual([{ key: 'pause', form: 'talk', minutes: 7 }]);
	expect(when(given(arrive('pause.pause')), card('n1', 'note'), bram)).toEqual({ refused: 'not_known' });
});
