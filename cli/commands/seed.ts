import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { fillLibrary } from '../seed/fill-library.ts';

export const command = {
	name: 'seed',
	summary: 'vult de bibliotheek met verzonnen leerpunten en handreikingen, om te proberen',
	help: `Gebruik: vensterbank seed [--lessons N] [--sessions M] [--seed N]
Zonder getallen: 60 leerpunten uit 12 bijeenkomsten. Alles is verzonnen; dezelfde --seed geeft dezelfde bibliotheek.
Geeft {"organisation", "sessions", "lessons", "handouts": [{"slug", "status"}]} op stdout.`,
	/** Returns 0 with what was made on standard output, or 2 with the reason on standard error. */
	async run(args: string[]): Promise<number> {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({ args, options: { lessons: text, sessions: text, seed: text } });
		const asked = {
			lessons: Number(values.lessons ?? 60),
			sessions: Number(values.sessions ?? 12),
			seed: Number(values.seed ?? 1)
		};
		if (
			Object.values(asked).some((n) => !Number.isInteger(n) || n < 0 || n > 100_000) ||
			asked.sessions < 1
		) {
			process.stderr.write('Geef hele getallen, en ten minste één bijeenkomst.\n');
			return 2;
		}
		const config = readConfig();
		mkdirSync(config.data, { recursive: true, mode: 0o700 });
		const db = openDatabase(join(config.data, 'vensterbank.db'));
		try {
			process.stdout.write(`${JSON.stringify(await fillLibrary(db, asked, new Date()))}\n`);
			process.stderr.write(
				`${asked.lessons} verzonnen leerpunten staan klaar. Het mag terwijl de server draait.\n`
			);
			return 0;
		} finally {
			db.close();
		}
	}
};
