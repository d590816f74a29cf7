import { playbookOf, type Rules } from '#lib/session/round.ts';
import { note } from '../note.ts';

/** Ten places on a scale; shown as a spread of dots, never as an average. */
export const places = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export const lanes = ['norm', 'feeling', 'society', 'law'] as const;

/** Norms and feelings side by side. Closed until windows 1 and 2 were shown (R044). */
export const rules: Rules = {
	steps: () => [
		{ key: 'place', form: 'write', minutes: 4, kinds: ['reason'], asks: ['bottom', 'certain'] },
		{
			key: 'turns',
			form: 'turns',
			minutes: 4,
			seconds: 30,
			reveals: ['bottom', 'certain', 'reason', 'hunch/hunch'],
			kinds: ['note']
		},
		{ key: 'swap', form: 'write', minutes: 2, kinds: ['swap'] },
		{ key: 'swapped', form: 'order', minutes: 2, reveals: ['swap'], kinds: ['note'] }
	],
	kinds: () => [
		{
			key: 'reason',
			max: 280,
			fields: [
				{ key: 'lane', options: lanes, required: true },
				{ key: 'change', max: 160 }
			]
		},
		{ key: 'swap', max: 280 },
		note
	],
	asks: [
		{ key: 'bottom', values: places },
		{ key: 'certain', values: places }
	],
	mayEnter: (state, world) => {
		const windows = playbookOf(state, world).phases.filter((p) => p.window === 1 || p.window === 2);
		const shown = windows.every((p) => state.revealed.some((what) => what.startsWith(`${p.key}/`)));
		return shown ? undefined : 'windows_first';
	}
};
