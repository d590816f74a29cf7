import { afterAll, expect, test } from 'vitest';
import { planted } from './bugs.ts';
import { finder, report } from './find.ts';

const found: { bug: string; property: string; ms: number }[] = [];

test.for(Object.keys(planted))('the properties find it when %s', { timeout: 300_000 }, (bug) => {
	const begun = performance.now();
	const property = finder(planted[bug]!);
	found.push({ bug, property: property ?? 'not found', ms: Math.round(performance.now() - begun) });
	expect(property).toMatch(/^P\d+$/);
});

afterAll(() => report('Planted bugs, and the property that found them', found));
