import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verify } from '#lib/server/audit/audit.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';

export const command = {
	name: 'audit',
	summary: 'controleert of het logboek heel is',
	help: `Gebruik: vensterbank audit verify [--head HASH]
Loopt de hele keten van het logboek na. Een regel die is gewijzigd, weggehaald of ertussen gezet, komt uit.
Geeft {"whole": true, "lines": ..., "head": ...} of {"whole": false, "broken": regelnummer} op stdout.
Schrijf "head" elders op. Met --head komt ook uit of er aan het eind regels zijn afgeknipt.`,
	/** Returns 0 when the chain is whole, 1 when it is not, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const { values, positionals } = parseArgs({
			args,
			options: { head: { type: 'string' } },
			allowPositionals: true
		});
		if (positionals.join() !== 'verify') {
			process.stderr.write(`${command.help}\n`);
			return 2;
		}
		const file = join(readConfig().data, 'vensterbank.db');
		if (!existsSync(file)) {
			process.stderr.write(`Er is nog geen logboek: ${file} bestaat niet. Klopt VENSTERBANK_DATA?\n`);
			return 1;
		}
		const db = openDatabase(file);
		const verdict = await verify(db, values.head);
		db.close();
		process.stdout.write(`${JSON.stringify(verdict)}\n`);
		return verdict.whole ? 0 : 1;
	}
};
