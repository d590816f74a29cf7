import { afterAll, expect, test } from 'vitest';
import { campaign } from '../properties/campaign.ts';
import { planted } from './bugs.ts';

const found: { bug: string; property: string; ms: number }[] = [];

/** Which property finds this bug first, if any. */
function finder(bug: string): string | undefined {
	try {
		campaign(planted[bug]!, { runs: 12_000, moves: 24, asFound: true });
		return undefined;
	} catch (error) {
		return JSON.stringify(String(error) + String((error as Error).cause)).match(/\[(P\d+)\]/)?.[1];
	}
}

test.for(Object.keys(planted))('the properties find it when %s', { timeout: 300_000 }, (bug) => {
	const begun = performance.now();
	const property = finder(bug);
	found.push({ bug, property: property ?? 'not found', ms: Math.round(performance.now() - begun) });
	expect(property).toMatch(/^P\d+$/);
});

afterAll(() => {
	const lines = found.map(({ bug, property, ms }) => `${bug.padEnd(58)} ${property.padEnd(10)} ${ms} ms`);
	process.stdout.write(`\nPlanted bugs, and the property that found them\n${lines.join('\n')}\n\n`);
});
