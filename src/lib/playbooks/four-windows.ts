// Leerbijeenkomst met vier vensters (120 minuten), draaiboek §2.2-2.4.
import type { RoundName } from '#lib/rounds/rules.ts';
import type { TurnsConfig } from '#lib/rounds/turns/rules.ts';
import type { WriteConfig } from '#lib/rounds/write/rules.ts';
import type { Playbook } from '#lib/session/playbook.ts';

const people: WriteConfig = {
	write: 4,
	turns: 5,
	seconds: 45,
	order: 2,
	kinds: [
		{ key: 'piece', max: 280 },
		{ key: 'perspective', max: 280, fields: [{ key: 'who', max: 60, required: true }] },
		{
			key: 'person',
			max: 120,
			fields: [{ key: 'heard', options: ['self', 'through_other', 'not'], required: true }]
		},
		{ key: 'support', max: 200 }
	],
	after: [{ key: 'chair', max: 280, open: true }]
};

const facts: WriteConfig = {
	write: 5,
	turns: 5,
	seconds: 45,
	order: 3,
	kinds: [
		{
			key: 'fact',
			max: 280,
			fields: [
				{ key: 'status', options: ['certain', 'claim', 'suspicion', 'unknown'], required: true },
				{ key: 'source', options: ['seen', 'heard', 'read', 'assumed'], required: true },
				{ key: 'order', options: ['first', 'then', 'after'] }
			]
		},
		{ key: 'strength', max: 200 },
		{ key: 'to_source', max: 200 }
	],
	after: [{ key: 'explanation', max: 200, open: true, about: ['fact'] }]
};

export const fourWindows: Playbook<RoundName> = {
	name: 'four-windows',
	minutes: 120,
	fewest: 4,
	most: 12,
	phases: [
		{ key: 'welcome', round: 'turns', config: { talk: 2, turns: 4, seconds: 20 } satisfies TurnsConfig },
		{ key: 'question', round: 'question' },
		{ key: 'story', round: 'story' },
		{ key: 'hunch', round: 'hunch' },
		{ key: 'people', round: 'write', window: 1, config: people },
		{ key: 'facts', round: 'write', window: 2, config: facts },
		{ key: 'pause', round: 'pause', config: { minutes: 7 } },
		{ key: 'weighing', round: 'weigh', window: 3 },
		{ key: 'next_step', round: 'next_step', window: 4 },
		{ key: 'dissent', round: 'dissent' },
		{ key: 'outcome', round: 'outcome' },
		{ key: 'lessons', round: 'lessons' },
		{ key: 'closing', round: 'closing' },
		{ key: 'keep', round: 'keep' }
	]
};
