import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { examine, isIll } from '#lib/server/doctor/examine.ts';
import { doctorWords } from '#lib/words/doctor.ts';

export const command = {
	name: 'doctor',
	summary: 'kijkt na of deze installatie gezond is',
	help: `Gebruik: vensterbank doctor [--url URL]
Kijkt naar de instellingen van de gegevensbestanden, het sleutelbestand, de klok, de schijf, de back-up, wat gewist
had moeten zijn, de wisbewijzen, het logboek en de beveiliging van de pagina's. Verandert niets.
--url  waar de server draait; anders VENSTERBANK_ORIGIN, of anders deze computer met PORT.
Geeft {"healthy": ..., "findings": [...]} op stdout, en in gewone taal op stderr.`,
	/** Returns 0 when nothing is wrong, 1 on a fault. */
	async run(args: string[]): Promise<number> {
		const { values } = parseArgs({ args, options: { url: { type: 'string' } } });
		const config = readConfig();
		const file = join(config.data, 'vensterbank.db');
		if (!existsSync(file)) throw new Error(`${file} bestaat niet. Klopt VENSTERBANK_DATA?`);
		const url = values.url ?? config.origin ?? `http://127.0.0.1:${config.port}`;
		const db = openDatabase(file);
		const findings = await examine({ config, db, url, now: Date.now() });
		db.close();
		const words = doctorWords.nl;
		for (const { check, verdict, detail } of findings) {
			const { name, mend } = words.checks[check];
			const what = `${words.verdicts[verdict].padEnd(12)}${name}${detail ? ` (${detail})` : ''}`;
			process.stderr.write(
				`${what}${verdict === 'good' || verdict === 'unknown' ? '' : `\n${' '.repeat(12)}${mend}`}\n`
			);
		}
		const healthy = !isIll(findings);
		process.stdout.write(`${JSON.stringify({ healthy, findings })}\n`);
		return healthy ? 0 : 1;
	}
};
