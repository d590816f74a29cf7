import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The key that seals session keys, read from its file; made at first start, readable by the owner alone.
 * Warns when the file lies in the data folder, because then a copy of that folder holds lock and key.
 * @throws Error when the file holds anything but 32 bytes in base64.
 */
export function masterKey(file: string, data: string, warn: (sentence: string) => void): Uint8Array {
	if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o400, flag: 'wx' });
	const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
	if (key.length !== 32)
		throw new Error(`Het sleutelbestand ${file} klopt niet: er horen 32 bytes in base64 in te staan.`);
	if (resolve(dirname(file)) === resolve(data))
		warn(
			`Let op: het sleutelbestand ligt bij de gegevens (${file}). Zet VENSTERBANK_KEY_FILE op een plek buiten ${data} en buiten de back-up.`
		);
	return key;
}
