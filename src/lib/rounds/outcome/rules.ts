import type { Rules } from '#lib/session/round.ts';
import { note } from '../note.ts';

/** How it went on. The outcome the bringer wrote down stays locked until this phase. */
export const rules: Rules = {
	steps: () => [
		{ key: 'tell', form: 'talk', minutes: 3, reveals: ['outcome'] },
		{ key: 'compare', form: 'talk', minutes: 2, kinds: ['compare', 'note'] }
	],
	kinds: () => [{ key: 'compare', max: 240, open: true }, note]
};
