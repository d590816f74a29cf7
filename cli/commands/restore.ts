import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { record } from '#lib/server/audit/audit.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';

export const command = {
	name: 'restore',
	summary: 'zet een back-up terug; wat gewist was, blijft gewist',
	help: `Gebruik: vensterbank restore MAP [--replace] [--keys]
Zet de back-up in MAP terug in de map van VENSTERBANK_DATA. Stop de server eerst.
--replace  er staan al gegevens; zet de back-up ervoor in de plaats.
--keys     zet ook de sleutels van sessies terug die in de back-up zitten. Alleen nodig als keys.db kwijt is.
Een sessie die na de back-up is gewist, komt niet terug. De wisbewijzen van daarna blijven ook.
Geeft op stdout wat er is teruggezet.`,
	/** Returns 0 when the backup is put back, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const { values, positionals } = parseArgs({
			args,
			options: { replace: { type: 'boolean' }, keys: { type: 'boolean' } },
			allowPositionals: true
		});
		const [from] = positionals;
		if (!from || positionals.length > 1) {
			process.stderr.write(`${command.help}\n`);
			return 2;
		}
		const { data } = readConfig();
		const restored = restore({ data, from, replace: values.replace ?? false, keys: values.keys ?? false });
		const db = openDatabase(join(data, 'vensterbank.db'));
		const fact = {
			actor: 'command_line',
			act: 'backup_restored',
			subject: 'server',
			organisation: null
		} as const;
		await db.transaction((tx) => record(tx, fact, new Date()));
		db.close();
		process.stdout.write(`${JSON.stringify(restored)}\n`);
		process.stderr.write(`Teruggezet: de back-up van ${restored.at}. Start de server weer.\n`);
		return 0;
	}
};
