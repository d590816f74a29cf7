import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
	url: string;
	/** Its data folder: new and empty at the start, gone after `stop`. */
	data: string;
	/** Its process now. */
	pid(): number;
	/** All it has printed so far, over restarts. */
	output(): string;
	/** Ends it as a host would (SIGTERM), and removes the data. */
	stop(): Promise<void>;
	/** Pulls the plug (SIGKILL). The data stays. */
	kill(): Promise<void>;
	/** Starts it again on the same address and data, after `kill` or in its stead. */
	restart(): Promise<void>;
	/** Replaces it by a new one that listens before this one leaves. Only for one that was started `rolling`. */
	roll(): Promise<void>;
}

/**
 * Serves the built app on a free loopback port with a data folder of its own, and resolves once it listens.
 * `env` adds or overrides variables. Throws, with what the server printed, when there is no build or it does not start.
 */
export async function startServer(
	env: Record<string, string> = {},
	{ rolling = false } = {}
): Promise<RunningServer> {
	if (!existsSync('build/index.js')) throw new Error('There is no build yet: run `npm run build` first.');
	const data = await mkdtemp(join(tmpdir(), 'vensterbank-'));
	const port = await freePort();
	let printed = '';
	let child: ChildProcess;
	let heard = () => {};

	const start = async () => {
		child = spawn(process.execPath, [rolling ? 'rolling.ts' : 'server.ts'], {
			env: { ...bare(), HOST: '127.0.0.1', PORT: String(port), VENSTERBANK_DATA: data, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const hear = (chunk: Buffer) => {
			printed += chunk;
			heard();
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		await listening(() => {});
	};
	/** Does something, and resolves when a server says that it listens. */
	const listening = (begin: () => void) =>
		new Promise<void>((resolve, reject) => {
			const from = printed.length;
			heard = () => void (/Listening on /.test(printed.slice(from)) && resolve());
			child.once('exit', (code) => reject(new Error(`server ended with ${code}:\n${printed.slice(from)}`)));
			begin();
		});
	const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		child.kill(signal);
		await gone;
	};

	await start();
	return {
		url: `http://127.0.0.1:${port}`,
		data,
		pid: () => child.pid!,
		output: () => printed,
		stop: async () => {
			await end('SIGTERM');
			await rm(data, { recursive: true, force: true });
		},
		kill: () => end('SIGKILL'),
		restart: async () => {
			await end('SIGTERM');
			await start();
		},
		roll: () => listening(() => child.kill('SIGHUP'))
	};
}

/** The environment without settings of a developer's own installation. */
const bare = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(VENSTERBANK_|PORT$|HOST$)/.test(name))
	) as NodeJS.ProcessEnv;

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
