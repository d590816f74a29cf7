import type { CardField } from '#lib/session/playbook.ts';
import type { Rules } from '#lib/session/round.ts';
import { note } from '../note.ts';

/** Always two branches of equal size: as if one steps in, and as if one does not. */
export const branches = ['act', 'wait'] as const;
const branch: CardField = { key: 'branch', options: branches, required: true };

/** Steps that were conceivable and what was expected of them. There is no field for a choice, an order, an owner or a date. */
export const rules: Rules = {
	steps: () => [
		{
			key: 'write',
			form: 'write',
			minutes: 4,
			kinds: ['step', 'expectation', 'lightest', 'error', 'plan_b']
		},
		{
			key: 'talk',
			form: 'talk',
			minutes: 3,
			reveals: ['step', 'expectation', 'lightest', 'error', 'plan_b'],
			kinds: ['note', 'look_back']
		},
		{ key: 'premortem', form: 'write', minutes: 2, kinds: ['premortem'] },
		{ key: 'order', form: 'order', minutes: 3, reveals: ['premortem'], kinds: ['note', 'look_back'] }
	],
	kinds: () => [
		{ key: 'step', max: 240, fields: [branch] },
		{
			key: 'expectation',
			max: 240,
			fields: [branch, { key: 'certainty', options: ['little', 'half', 'much'] }]
		},
		{ key: 'lightest', max: 240 },
		{
			key: 'error',
			max: 240,
			fields: [{ key: 'which', options: ['acted_wrongly', 'waited_wrongly'], required: true }]
		},
		{ key: 'plan_b', max: 240 },
		{ key: 'premortem', max: 240, fields: [branch] },
		note,
		{ key: 'look_back', max: 240, open: true, by: 'lead', kept: 'look_back' }
	]
};
