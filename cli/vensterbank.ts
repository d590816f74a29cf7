// The command line: `npm run --silent vensterbank -- <command>`. JSON on stdout, words for people on stderr.
import { existsSync } from 'node:fs';

interface Command {
	readonly name: string;
	readonly summary: string;
	readonly help: string;
	/** Gives the exit code: 0 only when it did what was asked, 2 when the question was wrong. */
	run(args: string[]): Promise<number>;
}

/** Every command, by name. To add one: a file in commands/ and a line here. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
	account: () => import('./commands/account.ts'),
	audit: () => import('./commands/audit.ts'),
	backup: () => import('./commands/backup.ts'),
	check: () => import('./commands/check.ts'),
	doctor: () => import('./commands/doctor.ts'),
	receipt: () => import('./commands/receipt.ts'),
	handout: () => import('./commands/handout.ts'),
	rehearse: () => import('./commands/rehearse.ts'),
	restore: () => import('./commands/restore.ts'),
	report: () => import('./commands/report.ts'),
	seed: () => import('./commands/seed.ts'),
	serve: () => import('./commands/serve.ts')
};

const [name = '--help', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;

async function list(): Promise<string> {
	const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
	const lines = all.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
	return `Gebruik: npm run --silent vensterbank -- <opdracht>\n${lines.join('\n')}\nUitleg: <opdracht> --help\n`;
}

if (name === '--help' || name === '-h') {
	process.stdout.write(await list());
} else if (!load) {
	process.stderr.write(`De opdracht «${name}» bestaat niet.\n${await list()}`);
	process.exitCode = 2;
} else {
	const { command } = await load();
	if (args.includes('--help') || args.includes('-h')) process.stdout.write(`${command.help}\n`);
	else {
		if (existsSync('.env')) process.loadEnvFile('.env');
		process.exitCode = await command.run(args).catch((error: unknown) => {
			process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
			return 1;
		});
	}
}
