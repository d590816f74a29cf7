// What the commands about documents share: the database of this server, and a file or standard output to write to.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase, type Db } from '#lib/server/db/open.ts';

/** Runs `work` on the library of the configured data folder. Refuses a folder without one: then something is mistyped. */
export async function withLibrary(work: (db: Db) => Promise<number>): Promise<number> {
	const file = join(readConfig().data, 'vensterbank.db');
	if (!existsSync(file)) {
		process.stderr.write(`In ${file} staat geen bibliotheek. Zet VENSTERBANK_DATA op de goede map.\n`);
		return 1;
	}
	const db = openDatabase(file);
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** Writes to a file when one is named, else to standard output. */
export function deliver(bytes: Uint8Array, out: string | undefined): void {
	if (out) writeFileSync(out, bytes);
	else process.stdout.write(bytes);
}

/** Says what is wrong, and gives the exit code for a wrong question. */
export function refuse(sentence: string): number {
	process.stderr.write(`${sentence}\n`);
	return 2;
}
