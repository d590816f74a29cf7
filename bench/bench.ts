// `npm run bench -- <name>`: runs bench/<name>.ts, which exports `bench()`.
import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';

const name = process.argv[2] ?? '';
const names = globSync('bench/*.ts')
	.map((file) => basename(file, '.ts'))
	.filter((file) => file !== 'bench');
if (!/^[a-z-]+$/.test(name) || !existsSync(`bench/${name}.ts`)) {
	process.stderr.write(`Gebruik: npm run bench -- ${names.join('|')}\n`);
	process.exit(2);
}
const { bench } = (await import(`./${name}.ts`)) as { bench: () => Promise<void> };
await bench();
