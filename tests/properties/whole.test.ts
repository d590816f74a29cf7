import { expect, test } from 'vitest';
import { campaign } from './campaign.ts';
import { core } from './core.ts';

test(
	'[P1] [P2] [P3] [P4] [P5] [P6] [P7] [P8] [P9] [P10] [P11] from the lobby on, over many moves',
	{ timeout: 600_000 },
	() => {
		const coverage = campaign(core, { runs: 11_000, moves: 70, from: (all) => all.slice(0, 1) });
		for (const what of ['started', 'case_released', 'moved', 'revealed', 'paused', 'resumed', 'turn_ended'])
			expect(coverage.get(what) ?? 0, what).toBeGreaterThan(100);
	}
);
