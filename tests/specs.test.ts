// Every rule has a test with its number, and every number in a test is a rule.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const specs = globSync('src/**/SPEC.md');
const rulesOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^- \[([A-Z]\d+)\]/gm)].map((found) => found[1]!);

/** The numbers with which the titles of the tests begin. */
const tested = new Set(
	globSync('{src,tests,cli}/**/*.{test,e2e}.ts').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\(\s*['"`]((?:\[[A-Z]\d+\] ?)+)/g)].flatMap((title) =>
			title[1]!.match(/[A-Z]\d+/g)!
		)
	)
);

test.each(specs)('every rule of %s has a test that carries its number', (file) => {
	const numbers = rulesOf(file);
	expect(numbers.length).toBeGreaterThan(0);
	expect(numbers.filter((number) => !tested.has(number))).toEqual([]);
});

test('a number is of one rule, and every number in a test is of a rule', () => {
	const numbers = specs.flatMap(rulesOf);
	expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([]);
	expect([...tested].filter((number) => !numbers.includes(number))).toEqual([]);
});
