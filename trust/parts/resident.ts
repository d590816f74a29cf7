import { readFileSync } from 'node:fs';

/** Memory a process has in use, in MiB, as the kernel counts it. */
export function residentOf(pid: number): number {
	const [, kilo] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Math.round(Number(kilo) / 1024);
}
