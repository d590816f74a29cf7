import { expect, test } from 'vitest';
import { check } from './check.ts';
import { fold } from './fold.ts';

test('[K1] findings of one text stand in order and do not overlap', () => {
	const found = check('We besluiten om OTS aan te vragen. Die vader is een narcist en dat blijft zo.');
	expect(found.length).toBeGreaterThan(1);
	for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
});

test('[K2] a text a person said may stay is not found again', () => {
	const text = 'We besluiten om OTS aan te vragen.';
	expect(check(text)).toHaveLength(1);
	const kept = text.slice(check(text)[0]!.start, check(text)[0]!.end);
	expect(check(text, { accepted: [fold(kept)] })).toEqual([]);
});
