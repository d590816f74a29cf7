// The key that seals session keys, in a file outside data and backups. It has epochs: the newest seals, an older one
// only opens while its session keys are being sealed anew, and is destroyed after that. So a copy of the key store
// from before the change opens nothing any more.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface MasterKey {
	/** The epoch that seals now. */
	current(): { readonly epoch: number; readonly key: Uint8Array };
	/** The key of an epoch, or undefined when it was destroyed. */
	of(epoch: number): Uint8Array | undefined;
	/** Begins a new epoch beside the current one. */
	begin(): void;
	/** Destroys every epoch but the current one. */
	destroyOld(): void;
}

const line = /^(\d+) ([A-Za-z0-9+/]{43}=)$/;

/**
 * Reads the key file; made at first start, readable by its owner alone.
 * Warns when it lies in the data folder, because then a copy of that folder holds lock and key.
 * @throws Error when the file holds anything but lines of an epoch and 32 bytes in base64.
 */
export function masterKey(file: string, data: string, warn: (sentence: string) => void): MasterKey {
	if (!existsSync(file)) write(file, [{ epoch: 1, key: randomBytes(32) }]);
	if (resolve(dirname(file)) === resolve(data))
		warn(
			`Let op: het sleutelbestand ligt bij de gegevens (${file}). Zet VENSTERBANK_KEY_FILE op een plek buiten ${data} en buiten de back-up.`
		);
	// Read each time: the command line may work on the same files while a server runs.
	const read = () =>
		readFileSync(file, 'utf8')
			.trim()
			.split('\n')
			.map((text) => {
				const [, epoch, key] = line.exec(text) ?? [];
				if (!epoch || !key)
					throw new Error(`Het sleutelbestand ${file} klopt niet. Zet de laatste goede kopie terug.`);
				return { epoch: Number(epoch), key: Buffer.from(key, 'base64') };
			});
	read();
	return {
		current: () => read().at(-1)!,
		of: (epoch) => read().find((e) => e.epoch === epoch)?.key,
		begin() {
			const epochs = read();
			write(file, [...epochs, { epoch: epochs.at(-1)!.epoch + 1, key: randomBytes(32) }]);
		},
		destroyOld() {
			const epochs = read();
			if (epochs.length > 1) write(file, epochs.slice(-1));
		}
	};
}

/** Puts the file in place whole, and on disk, or not at all. */
function write(file: string, epochs: readonly { epoch: number; key: Uint8Array }[]) {
	const next = `${file}.next`;
	const text = epochs.map(({ epoch, key }) => `${epoch} ${Buffer.from(key).toString('base64')}\n`).join('');
	const handle = openSync(next, 'w', 0o400);
	writeSync(handle, text);
	fsyncSync(handle);
	closeSync(handle);
	renameSync(next, file);
}
