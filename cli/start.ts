// `npm start`: build when the sources are newer than the build, then serve.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';

const sources = ['src/**/*', 'static/**/*', '*.ts', 'package-lock.json'];

/** Whether there is no build yet, or a source file is newer than it. */
function stale(): boolean {
	if (!existsSync('build/index.js')) return true;
	const built = statSync('build/index.js').mtimeMs;
	return sources.some((pattern) => globSync(pattern).some((file) => statSync(file).mtimeMs > built));
}

if (stale()) {
	process.stderr.write('Vensterbank wordt gebouwd …\n');
	execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
await import('../server.ts');
