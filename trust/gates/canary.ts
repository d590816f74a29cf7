import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptOf } from '../../cli/rehearsal/own-server.ts';
import { marksIn } from '../../cli/rehearsal/markers.ts';
import { leftIn, standsIn } from '../../cli/rehearsal/rehearse.ts';
import type { Gate } from '../gate.ts';
import { withServer } from '../parts/own-server.ts';
import { casus, rehearsal } from '../parts/rehearsal.ts';

/** Files that were made during this run in the folder for temporary files, by this user. */
function temporaryFiles(since: number): string[] {
	return readdirSync(tmpdir())
		.map((name) => join(tmpdir(), name))
		.filter((file) => {
			try {
				const { mtimeMs, size } = statSync(file);
				return statSync(file).isFile() && mtimeMs >= since && size < 50_000_000;
			} catch {
				return false; // gone already
			}
		});
}

/** Pages that fail, in the ways a person or an attacker makes them fail. */
async function errors(url: string, mark: string): Promise<string> {
	const form = { 'content-type': 'application/x-www-form-urlencoded', origin: url, accept: 'text/html' };
	const asked: [string, RequestInit][] = [
		['/s/ZZZZZZZZ?/join', { method: 'POST', headers: form, body: `name=${mark}` }],
		[
			'/inloggen',
			{ method: 'POST', headers: form, body: `email=${mark}@voorbeeld.nl&password=${mark}${mark}` }
		],
		[
			'/api/check',
			{
				method: 'POST',
				headers: { 'content-type': 'application/json', origin: url },
				body: `{"text": "${mark}"`
			}
		],
		['/deze-is-er-niet', {}]
	];
	const answers = await Promise.all(
		asked.map(([path, init]) => fetch(url + path, { redirect: 'manual', ...init }))
	);
	return (await Promise.all(answers.map((answer) => answer.text()))).join('');
}

export const gate: Gate = {
	words: [
		'In een hele bijeenkomst draagt elke tekst een eigen merk; dan worden de logregels, de cijfers van /metrics, de foutpagina’s, de tijdelijke map en alle bestanden van de server doorzocht, ook tijdens de bijeenkomst.',
		'Geen merk staat ergens waar het niet hoort: tijdens de bijeenkomst nergens leesbaar op schijf, erna alleen wat de groep bewaarde.'
	],
	measure: (short) =>
		withServer(
			async (server) => {
				const since = Date.now();
				let during = 0;
				let scans = 0;
				let steps = 0;
				const all = new Set<string>();
				const readable = (folder: string) =>
					readdirSync(folder).reduce(
						(sum, name) => sum + marksIn(readFileSync(join(folder, name)).toString('latin1')).length,
						0
					);
				const { gone, session, ledger } = await rehearsal(server, {
					seats: short ? 4 : 10,
					seed: 5,
					async atStep() {
						steps += 1;
						if (steps % 4) return;
						scans += 1;
						during += readable(server.data) + standsIn(server.data, casus).length;
					}
				});
				await keptOf(server.data, session);
				const mark = 'mkzzcanaryzzkm';
				await errors(server.url, mark);
				for (const one of [...gone, mark]) all.add(one);
				const metrics = await (await fetch(`${server.url}/metrics`)).text();
				const told = server.output() + metrics;
				const inLogs = marksIn(told).length + (told.includes('blauwe knopen') ? 1 : 0);
				const files = leftIn(server.data, all).length + standsIn(server.data, casus).length;
				const temporary = temporaryFiles(since).filter((file) =>
					marksIn(readFileSync(file).toString('latin1')).some((one) => all.has(one))
				).length;
				return {
					passed: !during && !inLogs && !files && !temporary && scans > 0 && ledger.sent > 0,
					figures: {
						cards: ledger.sent,
						scans_during: scans,
						during,
						in_logs_and_metrics: inLogs,
						in_files_after: files,
						in_temporary_files: temporary
					}
				};
			},
			{ VENSTERBANK_LOG: 'debug' }
		)
};
