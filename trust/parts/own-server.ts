// The built app on a port of its own, with its key outside its data.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../cli/run-server.ts';

export interface OwnServer extends RunningServer {
	readonly keyFile: string;
}

/** Starts it, lets `work` use it, and takes it away. */
export async function withServer<T>(
	work: (server: OwnServer) => Promise<T>,
	env: Record<string, string> = {},
	how: { rolling?: boolean } = {}
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'trust-key-'));
	const keyFile = join(folder, 'key');
	const server = Object.assign(await startServer({ VENSTERBANK_KEY_FILE: keyFile, ...env }, how), {
		keyFile
	});
	try {
		return await work(server);
	} finally {
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	}
}
