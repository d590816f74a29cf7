import type { Rules } from '#lib/session/round.ts';
import { note } from '../note.ts';

/** Real doubt first, in silence; then its strongest version by the tegenspreker and a volunteer; then "veranderd?" as a count. */
export const rules: Rules = {
	steps: () => [
		{ key: 'doubt', form: 'write', minutes: 3, kinds: ['doubt', 'blind', 'wrong'] },
		{ key: 'show', form: 'turns', minutes: 3, seconds: 20, reveals: ['doubt', 'blind', 'wrong'] },
		{ key: 'strongest', form: 'talk', minutes: 2, kinds: ['strongest', 'note'] },
		{ key: 'add', form: 'talk', minutes: 1, kinds: ['strongest', 'addition', 'note'] },
		{ key: 'changed', form: 'answer', minutes: 1, asks: ['changed'], kinds: ['what_changed'] },
		{ key: 'after', form: 'order', minutes: 1, reveals: ['changed', 'what_changed'], kinds: ['note'] }
	],
	kinds: () => [
		{ key: 'doubt', max: 280 },
		{ key: 'blind', max: 280 },
		{ key: 'wrong', max: 280 },
		{ key: 'strongest', max: 400, open: true },
		{ key: 'addition', max: 240, open: true },
		{ key: 'what_changed', max: 200 },
		note
	],
	asks: [{ key: 'changed', values: ['no', 'little', 'yes'] }],
	acts: [{ key: 'volunteer', by: 'anyone', value: 'none' }]
};
