import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const rules = (text: string) => [...text.matchAll(/^- \[([A-Z]\d+)\]/gm)].map((m) => m[1]!);
const tests = globSync('{src,tests,cli}/**/*.{test,e2e}.ts').map((file) => readFileSync(file, 'utf8'));
const tested = new Set(
	tests
		.join('\n')
		.match(/(?<=\b(?:test|it)(?:\.\w+)*\(\s*['`])(?:\[[A-Z]\d+\] ?)+/g)
		?.flatMap((t) => t.match(/[A-Z]\d+/g) ?? [])
);

test.each(globSync('src/**/SPEC.md'))('every rule of %s has a test that carries its number', (file) => {
	const numbers = rules(readFileSync(file, 'utf8'));
	expect(numbers.length, dirname(file)).toBeGreaterThan(0);
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(numbers.filter((n) => !tested.has(n))).toEqual([]);
});
