// A copy of everything a server keeps, made while it serves. The key that opens sessions is never in it.
import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { terms } from '../retention/schedule.ts';
import { databases, markerOf } from './files.ts';

export interface Manifest {
	readonly version: 1;
	readonly at: string;
	readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** Folders of backups are named by their moment, so that they sort. */
const named = /^vensterbank-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/;

/**
 * Copies the databases of `data` to a new folder in `into`, checks each copy, and throws away copies that are older than
 * the retention schedule allows. `VACUUM INTO` reads one moment of a file while others go on writing.
 * @throws Error when there is nothing to copy, or `into` lies inside the data folder, or a copy is not whole.
 */
export function backUp(
	data: string,
	into: string,
	now: Date
): { folder: string; manifest: Manifest; expired: number } {
	if (!existsSync(join(data, 'vensterbank.db')))
		throw new Error(`Er is niets om te kopiëren: ${data} heeft geen vensterbank.db. Klopt VENSTERBANK_DATA?`);
	if (`${resolve(into)}/`.startsWith(`${resolve(data)}/`))
		throw new Error(
			'Een back-up in de map van de gegevens helpt niet als die map verloren gaat. Kies een andere map.'
		);
	const name = `vensterbank-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
	const folder = join(into, name);
	if (existsSync(folder)) throw new Error(`${folder} bestaat al. Wacht een seconde en probeer het opnieuw.`);
	const making = `${folder}.making`;
	rmSync(making, { recursive: true, force: true });
	mkdirSync(making, { recursive: true, mode: 0o700 });
	const files = databases
		.filter(({ name }) => existsSync(join(data, name)))
		.map(({ name }) => copy(join(data, name), join(making, name), name));
	const manifest: Manifest = { version: 1, at: now.toISOString(), files };
	writeFileSync(join(making, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`, { mode: 0o600 });
	renameSync(making, folder);
	writeFileSync(markerOf(data), JSON.stringify({ at: manifest.at, folder: resolve(folder) }), {
		mode: 0o600
	});
	return { folder, manifest, expired: throwAwayOld(into, now) };
}

function copy(from: string, to: string, name: string) {
	const source = new Sqlite(from, { readonly: true, timeout: 30_000 });
	try {
		source.pragma('temp_store = MEMORY');
		source.prepare('VACUUM INTO ?').run(to);
	} finally {
		source.close();
	}
	chmodSync(to, 0o600);
	const made = new Sqlite(to, { readonly: true });
	const verdict = made.pragma('integrity_check', { simple: true });
	made.close();
	if (verdict !== 'ok') throw new Error(`De kopie van ${name} is niet heel: ${verdict}`);
	const bytes = readFileSync(to);
	return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

/** The checksum of a file in a backup, as hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function throwAwayOld(into: string, now: Date): number {
	const oldest = now.getTime() - terms.backupDays * 86_400_000;
	const old = readdirSync(into)
		.filter((name) => named.test(name))
		.filter((name) => momentOf(name) < oldest);
	for (const name of old) rmSync(join(into, name), { recursive: true });
	return old.length;
}

function momentOf(name: string): number {
	const [day, time] = name.slice('vensterbank-'.length, -1).split('T');
	return Date.parse(`${day}T${time!.replaceAll('-', ':')}Z`);
}
