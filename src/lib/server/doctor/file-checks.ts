import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { databases } from '../backup/files.ts';
import type { Config } from '../config.ts';
import { openConnection } from '../db/connection.ts';
import type { Look } from './examine.ts';

const modeOf = (file: string) => statSync(file).mode & 0o777;
const octal = (mode: number) => mode.toString(8).padStart(4, '0');
/** Whether others on this machine than the owner may read or write it. */
const isOpenToOthers = (file: string) => (modeOf(file) & 0o077) !== 0;

/** Every database opens with the settings our promises need, and is whole. */
export function lookAtSqlite(data: string): Look {
	const wrong = databases.flatMap(({ name, journal }) => {
		const file = join(data, name);
		if (!existsSync(file)) return [`${name} ontbreekt`];
		const db = openConnection(file, { readonly: true, journal });
		const verdict = db.pragma('quick_check', { simple: true });
		db.close();
		return verdict === 'ok' ? [] : [`${name}: ${verdict}`];
	});
	return wrong.length ? ['fault', wrong.join(', ')] : ['good', databases.map((d) => d.name).join(', ')];
}

/** The folder and every database in it are closed to everyone but their owner. */
export function lookAtFiles(data: string): Look {
	const files = databases
		.flatMap(({ name }) => ['', '-wal', '-shm', '-journal'].map((rest) => join(data, name + rest)))
		.filter(existsSync);
	const open = [data, ...files].filter(isOpenToOthers);
	return open.length
		? ['fault', open.map((file) => `${file} ${octal(modeOf(file))}`).join(', ')]
		: ['good', octal(modeOf(data))];
}

/** How old the key may be: it is renewed daily, with a day to spare. */
const oldestKey = 2 * 86_400_000;

/** The key file is there, whole, for its owner alone, away from the data, and not too old. */
export function lookAtKey({ data, keyFile }: Pick<Config, 'data' | 'keyFile'>, now: number): Look {
	const file = keyFile ?? join(data, 'master.key');
	if (!existsSync(file)) return ['fault', `${file} ontbreekt`];
	if (isOpenToOthers(file)) return ['fault', `${file} ${octal(modeOf(file))}`];
	if (!/^(\d+ [A-Za-z0-9+/]{43}=\n?)+$/.test(readFileSync(file, 'utf8')))
		return ['fault', `${file} onleesbaar`];
	if (resolve(dirname(file)) === resolve(data)) return ['attention', file];
	const age = now - statSync(file).mtimeMs;
	return age > oldestKey ? ['attention', `${file}, ${Math.floor(age / 86_400_000)} d`] : ['good', file];
}

/** The other secrets of the server are for its own user alone. */
export function lookAtSecrets(data: string): Look {
	const open = ['sign-in.secret', 'receipts.key']
		.map((name) => join(data, name))
		.filter((file) => existsSync(file) && isOpenToOthers(file));
	return open.length ? ['fault', open.join(', ')] : ['good', ''];
}
