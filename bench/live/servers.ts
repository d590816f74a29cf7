// The two servers that are compared, each alone on one core; the generator has the other.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../cli/run-server.ts';
import { protocolVersion } from '#lib/session/protocol.ts';
import { seated } from './prepare.ts';

export interface Group {
	readonly auth: object;
	readonly lead: string;
	readonly people: readonly string[];
	readonly from: string;
}

export interface UnderTest {
	readonly url: string;
	readonly groups: readonly Group[];
	/** Resident memory now, in KiB. */
	memory(): number;
	stop(): Promise<void>;
}

export interface Size {
	readonly sessions: number;
	readonly people: number;
	readonly shown: boolean;
	/** Cards on the board already. */
	readonly cards?: number;
}

const serverCore = '0';
const generatorCore = '1';

const pin = (pid: number, core: string) =>
	execFileSync('taskset', ['-apc', core, String(pid)], { stdio: 'ignore' });

/** The generator keeps to its own core from now on. */
export const pinGenerator = () => pin(process.pid, generatorCore);

const residentOf = (pid: number) =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

export async function bareServer({ sessions, people }: Size): Promise<UnderTest> {
	const child = spawn(process.execPath, ['bench/live/bare.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
	const port = await new Promise<string>((resolve) =>
		child.stdout.once('data', (d: Buffer) => resolve(/\d+/.exec(String(d))![0]))
	);
	pin(child.pid!, serverCore);
	return {
		url: `http://127.0.0.1:${port}`,
		groups: Array.from({ length: sessions }, (_, s) => ({
			auth: { code: `room${s}` },
			lead: '',
			people: Array.from({ length: people }, () => ''),
			from: ''
		})),
		memory: () => residentOf(child.pid!),
		stop: () => new Promise((resolve) => void (child.once('exit', () => resolve()), child.kill('SIGKILL')))
	};
}

export async function ourServer(size: Size): Promise<UnderTest> {
	const data = mkdtempSync(join(tmpdir(), 'bench-'));
	const made = await seated(data, size);
	const server = await startServer({ VENSTERBANK_DATA: data });
	pin(server.pid(), serverCore);
	return {
		url: server.url,
		groups: made.map(({ code, lead, people, from }) => ({
			auth: { version: protocolVersion, code, as: 'participant' },
			lead,
			people,
			from
		})),
		memory: () => residentOf(server.pid()),
		async stop() {
			await server.stop();
			rmSync(data, { recursive: true, force: true });
		}
	};
}
