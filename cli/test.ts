// `npm test`: format, lint, types, unused code, unit and property tests, the build, the trust gates in their short form, the
// browser tests.
import { spawnSync } from 'node:child_process';
import { hasBrowser } from '../tests/browser.ts';

const run = (command: string, ...args: string[]) => {
	process.stdout.write(`\n▸ ${command} ${args.join(' ')}\n`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};
const must = (command: string, ...args: string[]) => {
	if (!run(command, ...args)) process.exit(1);
};

/** Finds a browser: an installed Chromium, else Playwright's own, else Debian's package where we may install it. */
function findBrowser() {
	if (hasBrowser()) return;
	process.stdout.write('Geen Chromium gevonden. Ik probeer die van Playwright te halen.\n');
	if (run('npx', 'playwright', 'install', 'chromium') && hasBrowser()) return;
	if (process.getuid?.() === 0) {
		process.stdout.write('Dat lukte niet. Ik installeer het pakket chromium van Debian.\n');
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', 'chromium');
	}
	if (hasBrowser()) return;
	process.stderr.write(
		'Er is geen browser voor de tests. Installeer Chromium en zet zo nodig CHROMIUM_PATH.\n'
	);
	process.exit(1);
}

findBrowser();
must('npm', 'run', '--silent', 'check');
must('npx', 'vitest', 'run');
must('npm', 'run', '--silent', 'build');
must('npm', 'run', '--silent', 'trust', '--', '--short');
must('npx', 'playwright', 'test');
