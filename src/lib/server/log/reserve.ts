// Room on the disk that is kept back, so that a session can be closed and destroyed when the disk is full.
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How often to try to set the reserve aside again, in milliseconds. */
const patience = 2_000;

/** A file of so many bytes beside the log; none when that is 0. */
export function reserveBeside(log: string, bytes: number) {
	const file = join(dirname(log), 'reserve');
	let tried = -patience;
	const free = () => {
		const { bavail, bsize } = statfsSync(dirname(log));
		return bavail * bsize;
	};
	const lend = () => rmSync(file, { force: true });
	const reserve = {
		lend,
		/** Frees the reserve when there is less room than twice its size. */
		lendIfTight() {
			if (bytes && free() < 2 * bytes) lend();
		},
		/** Whether the reserve is set aside; tries to when it is not. */
		takeBack(): boolean {
			if (!bytes || existsSync(file)) return true;
			if (performance.now() - tried < patience) return false;
			tried = performance.now();
			if (free() < 2 * bytes) return false;
			try {
				writeFileSync(file, randomBytes(bytes), { mode: 0o600 }); // chance, so that no file system packs it
				return true;
			} catch {
				lend();
				return false;
			}
		}
	};
	reserve.takeBack();
	return reserve;
}
