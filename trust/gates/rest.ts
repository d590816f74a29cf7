import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '#lib/server/backup/back-up.ts';
import { unseal } from '#lib/server/keys/seal.ts';
import type { Gate } from '../gate.ts';
import { piece, withTable } from '../parts/table-of.ts';

const marks = ['RESTMARK', 'casemark', 'outcomemark'];
const hits = (folder: string) =>
	readdirSync(folder)
		.map((name) => readFileSync(join(folder, name)).toString('latin1'))
		.reduce((sum, bytes) => sum + marks.filter((mark) => bytes.includes(mark)).length, 0);

/** Whether opening it fails, as it should. */
function refuses(open: () => string): boolean {
	try {
		open();
		return false;
	} catch {
		return true;
	}
}

export const gate: Gate = {
	words: [
		'Terwijl een bijeenkomst loopt, wordt elk bestand en een back-up doorzocht op wat er is geschreven; daarna wordt 100 keer één bit omgezet en worden regels verwisseld.',
		'Er is niets te vinden, en elke verandering komt uit bij het openen.'
	],
	measure: () =>
		withTable(async (table) => {
			const { id, people } = await table.running('people');
			const other = await table.session();
			await Promise.all(Array.from({ length: 40 }, (_, i) => people[i % 4]!.do(piece(`RESTMARK ${i}`))));
			const into = mkdtempSync(join(tmpdir(), 'trust-backup-'));
			const { folder } = backUp(table.folder, into, new Date());
			const found = hits(table.folder) + hits(folder);
			const masterInBackup = readdirSync(folder).filter((name) => /key$|secret$/.test(name)).length;
			rmSync(into, { recursive: true });

			const key = table.keys.open(id)!;
			const entries = await table.log.read(id);
			const open = (seq: number, box: Uint8Array, session = id) =>
				unseal(key, `session|${session}|${seq}`, box);
			const whole = entries.filter((entry) => !refuses(() => open(entry.seq, entry.box))).length;
			let flips = 0;
			for (let i = 0; i < 100; i++) {
				const { seq, box } = entries[randomInt(entries.length)]!;
				const changed = Uint8Array.from(box);
				changed[randomInt(changed.length)]! ^= 1 << randomInt(8);
				if (refuses(() => open(seq, changed))) flips += 1;
			}
			const swapped = refuses(() => open(entries[0]!.seq, entries[1]!.box));
			const moved = refuses(() =>
				unseal(table.keys.open(other.id)!, `session|${other.id}|1`, entries[0]!.box)
			);
			return {
				passed: !found && !masterInBackup && whole === entries.length && flips === 100 && swapped && moved,
				figures: {
					found_in_files: found,
					keys_in_backup: masterInBackup,
					entries_whole: `${whole}/${entries.length}`,
					flips_detected: `${flips}/100`,
					swap_detected: swapped && moved
				}
			};
		})
};
