import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leftIn, rehearse, standsIn } from '../rehearsal/rehearse.ts';
import { keptOf, lookOverReport, prepare } from '../rehearsal/own-server.ts';
import { readConfig } from '#lib/server/config.ts';
import { startServer, type RunningServer } from '../run-server.ts';
import { writeOutputs } from '../rehearsal/outputs.ts';

const inventedCase =
	'Een kind zegt steeds minder op school. De ouders vertellen elk een ander verhaal over thuis. Wij kwamen er laat bij en wisten niet wie er al meedacht.';

export const command = {
	name: 'rehearse',
	summary: 'speelt een hele bijeenkomst met verzonnen mensen over echte lijnen, en telt na',
	help: `Gebruik: vensterbank rehearse [--url URL] [--playbook NAAM] [--seats N] [--seed N] [--case BESTAND] [--questions BESTAND] [--out MAP] [--kill N]
Zonder --url start de opdracht een eigen server, uit de gebouwde app, met een tijdelijke map voor de gegevens.
Met --url speelt hij op een server die al draait; VENSTERBANK_DATA wijst dan naar de map van die server.
--case       de casus, als platte tekst; --questions: vragen die vooraf zijn ingestuurd, één per regel.
--out        hier komen handout.md, handout.html, report.md, lessons.json en ledger.json (standaard: out).
--kill N     stopt de eigen server N keer hard (kill -9) tijdens de bijeenkomst.
Geeft het kasboek als JSON op stdout. Eindigt met 1 als er iets kwijt, dubbel, uitgelekt of blijven staan is.`,
	/** Returns 0 when nothing was lost, doubled, leaked or left behind; 1 when something was; 2 for wrong arguments. */
	async run(args: string[]): Promise<number> {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({
			args,
			options: {
				url: text,
				playbook: text,
				seats: text,
				seed: text,
				case: text,
				questions: text,
				out: text,
				kill: text
			}
		});
		const seats = Number(values.seats ?? 6);
		const kills = Number(values.kill ?? 0);
		if (!Number.isInteger(seats) || seats < 3 || seats > 200)
			return wrong('--seats hoort een getal van 3 tot en met 200 te zijn.');
		if (!Number.isInteger(kills) || kills < 0) return wrong('--kill hoort een getal van 0 of meer te zijn.');
		if (kills && values.url) return wrong('--kill kan alleen met een eigen server, dus zonder --url.');
		const lines = (file: string) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean);
		const casus = values.case ? readFileSync(values.case, 'utf8').trim() : inventedCase;
		const questions = values.questions ? lines(values.questions) : [];
		const out = values.out ?? 'out';
		mkdirSync(out, { recursive: true });

		const keyFolder = await mkdtemp(join(tmpdir(), 'vensterbank-key-'));
		const own: RunningServer | undefined = values.url
			? undefined
			: await startServer({ VENSTERBANK_KEY_FILE: join(keyFolder, 'key') });
		const data = own?.data ?? readConfig().data;
		const keyFile = own ? join(keyFolder, 'key') : (readConfig().keyFile ?? join(data, 'master.key'));
		try {
			const prepared = await prepare({
				data,
				keyFile,
				playbook: values.playbook ?? 'four-windows',
				casus,
				outcome: 'Het liep anders dan wij verwachtten.',
				questions,
				say
			});
			let steps = 0;
			let killed = 0;
			const { ledger, refused, gone } = await rehearse({
				casus,
				url: own?.url ?? values.url!,
				data,
				prepared,
				seats,
				seed: Number(values.seed ?? 1),
				say,
				async atStep() {
					steps += 1;
					if (!own || killed >= kills || steps % 5 !== 0) return;
					killed += 1;
					say(`Stekker eruit (${killed} van ${kills}).`);
					await own.kill();
					await own.restart();
				}
			});
			writeOutputs(out, await keptOf(data, prepared.session), ledger);
			await lookOverReport(data, prepared.session);
			const left = [...leftIn(out, gone), ...leftIn(data, gone)];
			const remains = casus.length > 20 && [out, data].flatMap((folder) => standsIn(folder, casus));
			process.stdout.write(`${JSON.stringify(ledger)}\n`);
			for (const line of refused) say(`Geweigerd: ${line}`);
			for (const line of left) say(`Blijven staan: ${line}`);
			for (const file of remains || []) say(`De casus staat nog in ${file}`);
			const { lost, doubled, gaps, leaks, orders } = ledger;
			const good =
				!lost &&
				!doubled &&
				!gaps &&
				!leaks &&
				orders <= 1 &&
				!left.length &&
				!(remains || []).length &&
				!refused.length;
			say(good ? `Alles klopt. Zie ${out}.` : 'Er klopt iets niet.');
			return good ? 0 : 1;
		} finally {
			await own?.stop();
			await rm(keyFolder, { recursive: true, force: true });
		}
	}
};

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
function wrong(sentence: string): number {
	say(`${sentence}\n\n${command.help}`);
	return 2;
}
