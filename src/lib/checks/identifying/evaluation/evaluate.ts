// Prints how well identifying details are recognised, or writes that into docs/checks.md:
//   node src/lib/checks/identifying/evaluation/evaluate.ts [SET|FILE] [--errors] [--write]
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findIdentifying } from '../find.ts';
import { loadLists } from '../lists/lists.ts';
import { namesInSentences } from './names.ts';
import { score, type Annotated, type Score } from './score.ts';

const here = import.meta.dirname;
const begin = '<!-- identifying: made by evaluate.ts, do not edit by hand -->';
const end = '<!-- /identifying -->';

const read = (name: string): Annotated[] =>
	readFileSync(existsSync(name) ? name : join(here, `${name}.jsonl`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Annotated);

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

const table = (head: string[], rows: (string | number)[][]) =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Recall of names by where their families come from, as a Markdown table. */
function byOrigin(): string {
	const parts = ([1, 0] as const).map((part) =>
		score(namesInSentences(part), (text) => findIdentifying(text))
	);
	const origins = Object.keys(parts[0]!.origins);
	const row = (name: string, count: number, recalls: string[]) => [name, count, ...recalls];
	const recall = ({ found, gold } = { found: 0, gold: 0 }) => percent(found, gold);
	return [
		'#### Names by where families come from',
		table(
			['Names', 'Sentences each', 'Recall, unread half', 'Recall, read half'],
			[
				...origins.map((one) =>
					row(
						one,
						parts[0]!.origins[one]!.gold,
						parts.map(({ origins }) => recall(origins[one]))
					)
				),
				row(
					'All',
					parts[0]!.all.gold,
					parts.map(({ all }) => recall(all))
				)
			]
		)
	].join('\n\n');
}

/** The figures of one set as Markdown tables. */
function tables(name: string, { types, severity, origins, all }: Score): string {
	const direct = severity['direct'] ?? { found: 0, gold: 0 };
	const totals = [
		['recall, direct identifiers', `${percent(direct.found, direct.gold)} %`, '≥ 97 %'],
		['texts that leak a direct identifier', `${percent(all.leaks, all.withDirect)} %`, '≤ 8 %'],
		['recall, all', `${percent(all.found, all.gold)} %`, '≥ 92 %'],
		['recall of the right type', `${percent(all.typed, all.gold)} %`, '≥ 85 %'],
		['precision', `${percent(all.correct, all.predicted)} %`, '≥ 93 %'],
		['false flags per 1,000 words', ((1000 * all.wrong) / all.words).toFixed(2), '≤ 3.0'],
		['clean texts with a false flag', `${all.cleanFlagged} of ${all.clean}`, '≤ 10 %']
	];
	const byType = Object.entries(types)
		.sort(([a, x], [b, y]) => y.gold - x.gold || (a < b ? -1 : 1))
		.map(([type, one]) => [
			type,
			one.gold,
			percent(one.found, one.gold),
			percent(one.typed, one.gold),
			percent(one.correct, one.predicted)
		]);
	const byOrigin = Object.entries(origins)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([origin, one]) => [origin, one.gold, percent(one.found, one.gold)]);
	return [
		`#### ${name}: ${all.texts} texts, ${all.words} words, ${all.gold} details`,
		table(['Measure', 'Result', 'Target'], totals),
		table(['Type', 'Details', 'Recall', 'Right type', 'Precision'], byType),
		table(['Names from', 'Details', 'Recall'], byOrigin)
	].join('\n\n');
}

const options = process.argv.slice(2);
const sets = options.filter((option) => !option.startsWith('--'));
await loadLists();
const scored = (
	sets.length > 0
		? sets
		: [
				'set-aside-fourteenth',
				'set-aside-thirteenth',
				'set-aside-eleventh',
				'set-aside-tenth',
				'set-aside-seventh',
				'set-aside-sixth',
				'set-aside-fifth',
				'set-aside-third',
				'set-aside-second',
				'set-aside',
				'dev-twelfth',
				'dev-eleventh',
				'dev-tenth',
				'dev-ninth',
				'dev-eighth',
				'dev-seventh',
				'dev-sixth',
				'dev-fifth',
				'dev-fourth',
				'dev-third',
				'dev-second',
				'dev'
			]
).map((name) => [name, score(read(name), (text) => findIdentifying(text))] as const);
const report = scored.map(([name, result]) => tables(name, result)).join('\n\n');

if (options.includes('--write')) {
	const file = join(here, '../../../../../docs/checks.md');
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '# The checks\n';
	const words = readFileSync(join(here, '../lists/words.data.ts'));
	const about = readFileSync(join(here, 'about.md'), 'utf8').trim();
	const section = [
		begin,
		about.replace('{lists}', `${Math.round(gzipSync(words, { level: 9 }).length / 1024)} kB`),
		'### Figures',
		byOrigin(),
		report,
		end
	].join('\n\n');
	const [from, to] = [before.indexOf(begin), before.indexOf(end)];
	const after =
		from >= 0 && to > from
			? before.slice(0, from) + section + before.slice(to + end.length)
			: `${before.trimEnd()}\n\n${section}\n`;
	writeFileSync(file, after);
} else {
	const print = (text: string) => process.stdout.write(`${text}\n`);
	print(report);
	if (options.includes('--errors')) {
		for (const [name, { missed, wrong }] of scored) {
			print(`\n${name}, missed:\n  ${missed.join('\n  ')}\n${name}, wrong:\n  ${wrong.join('\n  ')}`);
		}
	}
}
