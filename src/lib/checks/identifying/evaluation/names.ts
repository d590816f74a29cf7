// Names of people by where their families come from, each set in sentences: what is found may not hang on that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated } from './score.ts';

const lines = (name: string) =>
	readFileSync(join(import.meta.dirname, name), 'utf8')
		.trim()
		.split('\n');
const people = lines('names.tsv').map((line) => line.split('\t') as [string, 'f' | 'm', string, string]);
const frames = lines('frames.txt');

/** For a title that tells a sex, the one it does not fit. */
const unfit = { f: /heer|dhr/, m: /mevrouw/ };

/**
 * Texts with one name each, for every other person of `names.tsv`: six of a person, two of them (first name, whole name) in lower case.
 * `part` 0 was read to mend the lists, 1 was not.
 */
export function namesInSentences(part: 0 | 1): Annotated[] {
	return people.flatMap(([origin, sex, first, last], person) =>
		person % 2 !== part
			? []
			: [`${first} ${last}`, first, last[0]!.toUpperCase() + last.slice(1)].flatMap((name, form) => {
					const place = ['{full}', '{first}', '{last}'][form]!;
					const fitting = frames.filter((frame) => frame.includes(place) && !unfit[sex].test(frame));
					return [0, 1].map((turn) => {
						const frame = fitting[(person * 7 + turn * 3 + form) % fitting.length]!;
						const lower = turn === 1 && form < 2;
						const [before, after] = (lower ? frame.toLowerCase() : frame).split(place) as [string, string];
						const text = lower ? name.toLowerCase() : name;
						const span = { start: before.length, end: before.length + text.length, text, origin };
						return {
							id: `${origin}-${person}-${form}-${turn}`,
							kind: 'contribution' as const,
							text: before + text + after,
							spans: [{ ...span, type: 'PERSON', severity: 'direct' }]
						};
					});
				})
	);
}
