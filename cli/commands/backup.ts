import { join } from 'node:path';
import { record } from '#lib/server/audit/audit.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';

export const command = {
	name: 'backup',
	summary: 'maakt een back-up, ook terwijl de server draait',
	help: `Gebruik: vensterbank backup MAP
Maakt in MAP een nieuwe map met een kopie van alle gegevens, en controleert of de kopie heel is.
Kopieën in MAP die ouder zijn dan het bewaarschema toestaat, gooit de opdracht weg.
De sleutels staan er nooit in: niet het sleutelbestand, niet sign-in.secret en niet receipts.key.
Bewaar die apart. Zonder sleutelbestand is van een lopende sessie niets te lezen, ook niet uit een back-up.
Geeft {"folder": ..., "files": [...], "expired": ...} op stdout.`,
	/** Returns 0 when the copy is made and whole, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const [into] = args;
		if (!into || args.length > 1) {
			process.stderr.write(`${command.help}\n`);
			return 2;
		}
		const { data } = readConfig();
		const now = new Date();
		const { folder, manifest, expired } = backUp(data, into, now);
		const db = openDatabase(join(data, 'vensterbank.db'));
		const fact = {
			actor: 'command_line',
			act: 'backup_made',
			subject: 'server',
			organisation: null
		} as const;
		await db.transaction((tx) => record(tx, fact, now));
		db.close();
		process.stdout.write(`${JSON.stringify({ folder, files: manifest.files, expired })}\n`);
		process.stderr.write(`De back-up staat in ${folder}. Het sleutelbestand zit er niet in.\n`);
		return 0;
	}
};
