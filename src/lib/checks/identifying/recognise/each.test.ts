import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../reading.ts';
import { pattern } from '../../pattern.ts';
import { each } from './each.ts';

const here = import.meta.dirname;

/** Every global pattern of the recognisers, by the name of its words. */
const patterns = (
	await Promise.all(
		readdirSync(here, { recursive: true })
			.map(String)
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.map(async (name) => {
				const code = readFileSync(join(here, name), 'utf8');
				const words = new Map<string, Record<string, string>>();
				for (const [, as, file] of code.matchAll(/import \* as (\w+) from '[./]*\/lists\/(\w+)\.data\.ts'/g))
					words.set(as!, await import(`../lists/${file}.data.ts`));
				return [...code.matchAll(/pattern\((\w+), '(\w+)', '(\w*g\w*)'\)/g)].map(
					([, from, key, flags]) => [key!, pattern(words.get(from!)!, key!, flags!)] as const
				);
			})
	)
).flat();

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
	expect(patterns.length).toBeGreaterThan(30);
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
					for (const [name, one] of patterns) {
						if (name === 'anyNumber') continue; // only asks whether there is one, and a number begins a word
						const found = places(each(one, plain));
						if (found.length) seen.set(name, (seen.get(name) ?? 0) + found.length);
						expect(found, `${name} in ${plain}`).toEqual(places(plain.matchAll(one)));
					}
				}
			}
		),
		{ numRuns: 1_500 }
	);
	// What never matched was not tested.
	expect(seen.size).toBeGreaterThan(25);
});
