import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../reading.ts';
import { patterns } from '../../pattern.ts';
import { each } from './each.ts';
import { ways } from './shapes.ts';

const here = import.meta.dirname;

/** Every pattern that the recognisers ask for all places of, by its name among their words. */
const asked = (
	await Promise.all(
		readdirSync(here, { recursive: true })
			.map(String)
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.map(async (name) => {
				const code = readFileSync(join(here, name), 'utf8');
				const file = /import \* as words from '[./]*\/lists\/(\w+)\.data\.ts'/.exec(code)?.[1];
				if (!file) return [];
				const words = (await import(`../lists/${file}.data.ts`)) as Record<string, string>;
				const made = patterns(words);
				const named = [...code.matchAll(/each\(re\.(\w+),/g), ...code.matchAll(/of \[([^\]]*re\.[^\]]+)\]/g)];
				const told = name === 'ages.ts' ? words['told']!.match(/\w+/g)! : [];
				return [...named.flatMap(([, names]) => names!.match(/(?<=re\.)\w+|^\w+$/g)!), ...told].map(
					(key) => [key, made[key]!] as const
				);
			})
	)
)
	.flat()
	.concat(ways.map(([pattern, , rule]) => [rule, pattern] as const));

const texts = readdirSync(join(here, '..', 'evaluation'))
	.filter((name) => name.endsWith('.jsonl'))
	.flatMap((name) =>
		readFileSync(join(here, '..', 'evaluation', name), 'utf8')
			.trim()
			.split('\n')
	)
	.map((line) => (JSON.parse(line) as { text: string }).text);

const places = (found: Iterable<RegExpExecArray>) => [...found].map((m) => [m.index, m[0].length]);

test('[I15] a pattern finds where its openings are what it finds at every place', () => {
	expect(asked.length).toBeGreaterThan(30);
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.constantFrom(...texts),
					fc.nat(),
					fc.integer({ min: 1, max: 60 }),
					fc.constantFrom('', ' ', 'x', '.', '1')
				),
				{ minLength: 1, maxLength: 5 }
			),
			(parts) => {
				const text = parts
					.map(([from, at, length, glue]) => from.slice(at % from.length).slice(0, length) + glue)
					.join('');
				for (const reading of [read(text).text, read(text).lower]) {
					const plain = reading.replace(/[^\0-ÿ]/g, ' ');
					for (const [name, one] of asked) {
						if (name === 'anyNumber') continue; // only asks whether there is one, and a number begins a word
						const found = places(each(one, plain));
						if (found.length) seen.set(name, (seen.get(name) ?? 0) + found.length);
						expect(found, `${name} in ${plain}`).toEqual(places(plain.matchAll(new RegExp(one, 'gu'))));
					}
				}
			}
		),
		{ numRuns: 1_500 }
	);
	// What never matched was not tested.
	expect(seen.size).toBeGreaterThan(25);
});
