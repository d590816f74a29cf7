import { expect, test } from 'vitest';
import { campaign } from './campaign.ts';
import { core, paths } from './core.ts';

test(
	'[P1] [P2] [P3] [P4] [P5] [P6] [P7] [P8] [P9] [P10] [P11] [P12] [P13] from any step on, whatever people ask',
	{ timeout: 600_000 },
	() => {
		const coverage = campaign(core, { runs: 10_000, moves: 24 });
		const often = (what: string) => coverage.get(what) ?? 0;
		// What never happened was not tested.
		const needed = [
			'moved',
			'revealed',
			'late',
			'amended',
			'withdrawn',
			'parked',
			'unparked',
			'handed_over',
			'marked',
			...paths
		];
		const rare = [
			'take_out',
			'put_back',
			'no_lesson',
			'choose_question',
			'closed',
			'ended',
			'joined',
			'grouped'
		];
		for (const what of needed) expect(often(what), what).toBeGreaterThan(200);
		for (const what of rare) expect(often(what), what).toBeGreaterThan(50);
		expect(often('bundle')).toBeGreaterThan(30_000);
	}
);
