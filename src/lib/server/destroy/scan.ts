import { closeSync, existsSync, openSync, readSync } from 'node:fs';

const chunk = 1 << 20;

/** How many of these byte strings still stand in these files; files that are not there hold nothing. */
export function traces(files: readonly string[], samples: readonly Uint8Array[]): number {
	const left = new Set(samples.map((sample) => Buffer.from(sample)));
	const longest = Math.max(0, ...samples.map((sample) => sample.length));
	let found = 0;
	for (const file of files.filter(existsSync)) {
		const handle = openSync(file, 'r');
		let tail: Buffer = Buffer.alloc(0);
		for (;;) {
			const buffer = Buffer.alloc(chunk);
			const read = readSync(handle, buffer, 0, chunk, null);
			if (!read) break;
			const window = Buffer.concat([tail, buffer.subarray(0, read)]);
			for (const sample of left)
				if (window.includes(sample)) {
					found += 1;
					left.delete(sample);
				}
			tail = window.subarray(Math.max(0, window.length - longest));
		}
		closeSync(handle);
	}
	return found;
}
