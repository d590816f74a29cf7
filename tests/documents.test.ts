// What the documents promise is true: every proof they name is there, and every file, command, setting and page too.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schedule, terms } from '#lib/server/retention/schedule.ts';
import { retentionWords } from '#lib/words/retention.ts';
import { names } from '../trust/gate.ts';
import { paths } from '../trust/parts/routes.ts';

const documents = globSync(['*.md', 'docs/*.md', 'src/**/SPEC.md']);
const sources = globSync('{src,tests,cli,bench,trust}/**/*.{ts,svelte,md,json}').concat(globSync('*.ts'));
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const read = (file: string) => readFileSync(file, 'utf8');

/** The cells of the last column of every table whose head ends with `bewijs`. */
function proofs(text: string): string[] {
	const rows: string[] = [];
	let inTable = false;
	for (const line of text.split('\n')) {
		if (/\|\s*bewijs\s*\|$/.test(line)) inTable = true;
		else if (!line.startsWith('|')) inTable = false;
		else if (inTable && !/^\|[-\s|:]+\|$/.test(line)) rows.push(line.split('|').at(-2)!.trim());
	}
	return rows;
}

describe.each(documents)('%s', (file) => {
	const text = read(file);

	test('names proofs, links, commands and settings that exist', () => {
		const faults: string[] = [];
		const must = (holds: boolean, what: string) => void (holds || faults.push(what));
		for (const [, gate] of text.matchAll(/`trust ([a-z]+)`/g))
			must(names.includes(gate as never), `trust ${gate}`);
		for (const [, path, marks] of text.matchAll(/`((?:tests|src|cli)\/[\w./-]+)`((?: \[\w+\])*)/g)) {
			must(existsSync(path!), path!);
			for (const mark of marks!.split(' ').filter(Boolean))
				must(existsSync(path!) && read(path!).includes(mark), `${path} ${mark}`);
		}
		for (const [, file] of text.matchAll(/`(?:node )?([\w./()[\]-]+\.(?:ts|svelte|md|json))`/g))
			must(
				sources.some((known) => `/${known}`.endsWith(`/${file}`)),
				file!
			);
		for (const [, address] of text.matchAll(/`(?:GET )?(\/[a-z-]+(?:\/[a-z-]+)*)`/g))
			must(paths.includes(address!), address!);
		for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
			must(scripts.includes(script!), `npm run ${script}`);
		for (const cell of proofs(text)) must(/`|\]\(/.test(cell), `a measure without a proof: ${cell}`);
		for (const [, target] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
			must(/^https?:/.test(target!) || existsSync(join(dirname(file), target!)), target!);
		for (const [, command] of text.matchAll(/(?:vensterbank --|`vensterbank) (\w+)/g))
			must(read('cli/vensterbank.ts').includes(`\t${command}: () =>`), command!);
		for (const [setting] of text.matchAll(/VENSTERBANK_[A-Z_]+/g))
			must(read('src/lib/server/config.ts').includes(setting), setting);
		expect(faults).toEqual([]);
	});
});

test('the tree of ARCHITECTURE.md names every part, and no other', () => {
	const tree = read('ARCHITECTURE.md').split('```')[1]!;
	const named = [...tree.matchAll(/^ {4}([a-z]+)\/ /gm)].map((found) => found[1]!);
	expect(named.toSorted()).toEqual(readdirSync('src/lib').toSorted());
	const server = readdirSync('src/lib/server', { withFileTypes: true }).filter((one) => one.isDirectory());
	for (const { name } of server) expect(tree).toMatch(new RegExp(` ${name}/\\s`));
	for (const folder of ['tests', 'cli', 'bench', 'trust', 'drizzle', 'docs'])
		expect(tree).toMatch(new RegExp(`(^| )${folder}/ `, 'm'));
});

test('the register names every item of the schedule by the words of the public page', () => {
	const text = read('docs/verwerkingsregister.md');
	for (const { item, fate } of schedule)
		if (fate !== 'never') expect(text).toContain(`| ${retentionWords.nl.items[item]!.title} |`);
	expect(text).toContain(`${terms.abandonedSessionHours} uur na het geplande einde`);
	expect(text).toContain(`na ${terms.lessonReviewMonths} maanden`);
});

test('the guide for administrators says the terms as they are', () => {
	const text = read('docs/beheer.md');
	expect(text).toContain(`ouder zijn dan ${terms.backupDays} dagen`);
	expect(text).toContain(`${terms.abandonedSessionHours} uur na het geplande einde`);
	expect(text).toContain(`na ${terms.undatedSessionDays} dagen`);
});

test('every gate is there, and no gate is left out', () => {
	for (const name of names) expect(existsSync(`trust/gates/${name}.ts`), name).toBe(true);
});
