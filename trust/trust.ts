// `npm run trust -- <gate> [--short]`: measures one promise, prints one line of JSON, ends with 1 below its bar.
// Without a gate: all of them, two at a time, and docs/trust.md is written anew from the long form.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { names, type Gate, type Measured } from './gate.ts';
import { page } from './page.ts';

const { values, positionals } = parseArgs({
	options: { short: { type: 'boolean', default: false } },
	allowPositionals: true
});
const load = async (name: string) => ((await import(`./gates/${name}.ts`)) as { gate: Gate }).gate;

if (positionals.some((name) => !names.includes(name as never))) {
	process.stderr.write(`Gebruik: npm run trust -- [${names.join('|')}] [--short]\n`);
	process.exit(2);
}
if (positionals.length === 1) await one(positionals[0]!);
else await all(positionals.length ? positionals : names);

async function one(name: string) {
	const begun = performance.now();
	const { passed, figures } = await (await load(name)).measure(values.short);
	const seconds = Math.round((performance.now() - begun) / 100) / 10;
	process.stdout.write(
		`${JSON.stringify({ gate: name, passed, short: values.short, seconds, ...figures })}\n`
	);
	process.exit(passed ? 0 : 1); // a gate may leave lines open; nothing of it is of use any more
}

async function all(which: readonly string[]) {
	const lines = new Map<string, Measured & { seconds: number }>();
	const left = [...which];
	const work = async () => {
		for (let name = left.shift(); name !== undefined; name = left.shift()) {
			const line = await apart(name);
			process.stdout.write(`${line || JSON.stringify({ gate: name, passed: false, crashed: true })}\n`);
			const {
				passed,
				seconds,
				gate: _gate,
				short: _short,
				...figures
			} = JSON.parse(line || '{"passed":false}') as {
				passed: boolean;
				seconds: number;
			} & Record<string, string>;
			lines.set(name, { passed, seconds, figures });
		}
	};
	await Promise.all([work(), work()]);
	if (!values.short && which.length === names.length)
		writeFileSync(
			'docs/trust.md',
			page(
				await Promise.all(
					names.map(async (name) => ({ name, words: (await load(name)).words, ...lines.get(name)! }))
				)
			)
		);
	const failed = which.filter((name) => !lines.get(name)!.passed);
	process.stderr.write(failed.length ? `Niet gehaald: ${failed.join(', ')}\n` : 'Alle proeven gehaald.\n');
	process.exitCode = failed.length ? 1 : 0;
}

/** Runs a gate in a process of its own; gives the last line it printed. */
function apart(name: string): Promise<string> {
	return new Promise((resolve) => {
		const args = ['trust/trust.ts', name, ...(values.short ? ['--short'] : [])];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let out = '';
		child.stdout.on('data', (chunk: Buffer) => (out += chunk));
		child.on('exit', () => resolve(out.trim().split('\n').at(-1) ?? ''));
	});
}
