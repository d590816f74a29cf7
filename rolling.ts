// Serves through one worker and replaces it without a moment in which nobody answers: on SIGHUP the next worker starts,
// and only when that one listens is the present one asked to leave. A new version that does not start changes nothing.
import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';

cluster.setupPrimary({ exec: fileURLToPath(new URL('./server.ts', import.meta.url)) });
let present: Worker = cluster.fork();
let next: Worker | undefined;
let ending = false;

/** The worker says this when it takes pages and lines. */
cluster.on('message', (worker, said) => {
	if (said !== 'ready' || worker !== next) return;
	const before = present;
	[present, next] = [worker, undefined];
	// From then on nobody else writes, and what was written meanwhile is read.
	before.once('exit', () => worker.isConnected() && worker.send('alone'));
	before.process.kill('SIGTERM');
});

cluster.on('exit', (worker) => {
	if (worker === next) {
		next = undefined;
		process.stderr.write('De nieuwe versie is niet gestart. De oude blijft draaien.\n');
	} else if (worker === present) process.exit(ending ? 0 : 1); // whoever started us starts us again
});

process.on('SIGHUP', () => {
	next ??= cluster.fork();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.on(signal, () => {
		ending = true;
		for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
	});
