import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The table "Who may import whom" of ARCHITECTURE.md. */
const table = new Map(
	readFileSync('ARCHITECTURE.md', 'utf8')
		.split('## Who may import whom')[1]!
		.split('\n## ')[0]!
		.matchAll(/^\| ([a-z]+) +\| ([^|]*)\| ([^|]*)\|$/gm)
		.filter(([, part]) => part !== 'part')
		.map(([, part, may, packages]) => [part!, { may: words(may!), packages: words(packages!) }] as const)
);
function words(cell: string): string[] {
	return cell
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
}

/** The part of the table a file belongs to; undefined for the few files at the root. */
function partOf(file: string): string | undefined {
	if (/^src\/lib\/rounds\/(.*\/)?(rules|note)\.ts$/.test(file)) return 'rules';
	return (
		file.match(/^src\/lib\/([^/]+)\//)?.[1] ?? file.match(/^(?:src\/)?(routes|cli|bench|trust|tests)\//)?.[1]
	);
}

const files = globSync('{src,cli,bench,trust}/**/*.{ts,svelte}').filter(
	(file) => !/\.(test|d)\.ts$/.test(file)
);
const statements = [
	/^\s*import\s+'([^'\n]+)'/gm,
	/^\s*(?:import|export)\b[^'"`;=]*?\sfrom\s+'([^'\n]+)'/gm,
	/\bimport\('([^'\n]+)'\)/g
];
const imports = files.flatMap((file) => {
	const text = readFileSync(file, 'utf8');
	return statements.flatMap((statement) =>
		[...text.matchAll(statement)].map((found) => ({
			file,
			name: found[1]!,
			type: /^\s*(import|export) type\b/.test(found[0])
		}))
	);
});
const inside = imports.flatMap(({ file, name, type }) => {
	if (!name.startsWith('.') && !name.startsWith('#lib/')) return [];
	const path = name.startsWith('.') ? join(dirname(file), name) : `src/lib/${name.slice('#lib/'.length)}`;
	return [{ file, path: path.replace(/\?.*$/, ''), type }];
});

test('the table names parts that exist, and every part is in it', () => {
	const parts = new Set(files.map(partOf).filter((part) => part !== undefined));
	expect([...table.keys()].sort()).toEqual([...parts].sort());
	for (const { may } of table.values())
		for (const part of may) expect([...table.keys(), 'tests']).toContain(part);
});

test('every import between parts is in the table', () => {
	expect(inside.length).toBeGreaterThan(300);
	const strange = inside.filter(({ file, path }) => {
		const [from, to] = [partOf(file), partOf(path)];
		return from !== undefined && to !== undefined && from !== to && !table.get(from)!.may.includes(to);
	});
	expect(strange).toEqual([]);
});

test('words takes only types from other parts', () => {
	const strange = inside.filter(
		({ file, path, type }) => partOf(file) === 'words' && partOf(path) !== 'words' && !type
	);
	expect(strange).toEqual([]);
});

test('every package that is imported is in the table', () => {
	const strange = imports.filter(({ file, name }) => {
		const part = partOf(file);
		if (part === undefined || /^[.#$]/.test(name)) return false;
		const { packages } = table.get(part)!;
		const package_ = name.startsWith('node:') ? 'node' : name.split('/')[0]!;
		return !packages.includes('any') && !packages.includes(package_);
	});
	expect(strange).toEqual([]);
});

test('an import names its file with the extension, and the file is there', () => {
	const generated = (path: string) => path.startsWith('build/') || path.includes('/$types');
	const missing = inside.filter(({ path }) => !generated(path) && !existsSync(path));
	expect(missing).toEqual([]);
});

test('what belongs to the framework is named in routes, server and hooks only', () => {
	const strange = imports.filter(
		({ file, name }) =>
			/^(\$app|@sveltejs)\//.test(name) && !/^src\/(routes|lib\/server)\/|^src\/hooks/.test(file)
	);
	expect(strange).toEqual([]);
});
