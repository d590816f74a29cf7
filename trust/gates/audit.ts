import { randomInt } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { acts } from '#lib/server/audit/acts.ts';
import { linesOf, record, verify } from '#lib/server/audit/audit.ts';
import { addOrganisation } from '#lib/server/accounts/people.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { temporaryApp } from '../../tests/temporary-app.ts';
import type { Gate } from '../gate.ts';

const lines = 300;
const tampering = [
	(seq: number) => `DELETE FROM audit WHERE seq = ${seq}`,
	(seq: number) => `UPDATE audit SET actor = 'somebody_else' WHERE seq = ${seq}`,
	(seq: number) => `UPDATE audit SET at = at + 1 WHERE seq = ${seq}`,
	(seq: number) => `UPDATE audit SET act = 'signed_in_not' WHERE seq = ${seq}`,
	(seq: number) => `UPDATE audit SET subject = 'another' WHERE seq = ${seq}`
];

export const gate: Gate = {
	words: [
		'Een logboek van 300 regels wordt 100 keer op een willekeurige plaats gewijzigd of van een regel ontdaan, en er wordt geprobeerd tekst in te schrijven.',
		'Elke wijziging komt uit, elke regel zegt wie, wat, wanneer, waarover en van welke organisatie, en tekst wordt geweigerd.'
	],
	async measure() {
		const app = await temporaryApp();
		const file = join(app.config.data, 'vensterbank.db');
		let organisation = '';
		await app.db.transaction(async (tx) => {
			organisation = await addOrganisation(tx, 'Organisatie', new Date());
			for (let i = 0; i < lines; i++)
				await record(
					tx,
					{ actor: `a${i % 7}`, act: acts[i % acts.length]!, subject: `s${i}`, organisation },
					new Date()
				);
		});
		const whole = (await verify(app.db)).whole;
		const head = (await verify(app.db)) as { head: string };
		const shown = await linesOf(app.db, organisation, 0, lines);
		const complete = shown.filter((l) => l.at && l.actor && l.act && l.subject).length;
		let texts = 0;
		for (const text of ['een hele zin', 'naam@voorbeeld.nl', 'x'.repeat(65)])
			await app.db
				.transaction((tx) =>
					record(tx, { actor: 'a', act: 'log_checked', subject: text, organisation }, new Date())
				)
				.then(
					() => (texts += 1),
					() => {}
				);
		let detected = 0;
		const copy = `${file}.copy`;
		for (let i = 0; i < 100; i++) {
			const source = new Sqlite(file);
			source.pragma('wal_checkpoint(TRUNCATE)');
			source.close();
			copyFileSync(file, copy);
			const raw = new Sqlite(copy);
			raw.exec(tampering[i % tampering.length]!(1 + randomInt(lines)));
			raw.close();
			const db = openDatabase(copy);
			if (!(await verify(db, head.head)).whole) detected += 1;
			db.close();
			rmSync(copy);
		}
		await app.remove();
		return {
			passed: whole && detected === 100 && complete === lines && texts === 0,
			figures: { lines, complete, detected: `${detected}/100`, texts_taken: texts }
		};
	}
};
