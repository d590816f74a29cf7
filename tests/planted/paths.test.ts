import { afterAll, expect, test } from 'vitest';
import { finder, report } from './find.ts';
import { bugsPerPath, plantedInPaths } from './path-bugs.ts';

const found: { bug: string; property: string; ms: number }[] = [];

test('[P12] [P13] there are fifteen bugs or more in every way to the board', () => {
	expect(bugsPerPath).toBeGreaterThanOrEqual(15);
});

test.for(Object.entries(plantedInPaths))(
	'[P12] [P13] the properties find it on its own way: %s',
	{ timeout: 300_000 },
	([bug, core]) => {
		const begun = performance.now();
		const property = finder(core);
		found.push({ bug, property: property ?? 'not found', ms: Math.round(performance.now() - begun) });
		expect(property).toMatch(/^P\d+$/);
	}
);

afterAll(() => report('Bugs planted in one way to the board, and the property that found them', found));
