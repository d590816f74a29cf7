import { existsSync, readFileSync, statfsSync } from 'node:fs';
import type { Look } from './examine.ts';

const mega = 1024 * 1024;

/** A session needs a few MB; a backup beside the data needs as much again. */
const least = { fault: 200 * mega, attention: 1024 * mega };

/** How much room is left on the disk of the data. */
export function lookAtDisk(data: string): Look {
	const { bavail, bsize } = statfsSync(data);
	const free = bavail * bsize;
	const verdict = free < least.fault ? 'fault' : free < least.attention ? 'attention' : 'good';
	return [verdict, `${Math.round(free / mega)} MB`];
}

/** Swap puts memory on disk, case text of a running session included, and nothing we do destroys it there. */
export function lookAtSwap(): Look {
	if (!existsSync('/proc/swaps')) return ['unknown', ''];
	const devices = readFileSync('/proc/swaps', 'utf8').trim().split('\n').slice(1);
	const onDisk = devices.map((line) => line.split(/\s+/)[0]!).filter((name) => !name.includes('zram'));
	return onDisk.length ? ['attention', onDisk.join(', ')] : ['good', ''];
}
