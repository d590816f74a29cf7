import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import type { Gate } from '../gate.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer } from '../parts/own-server.ts';
import { runningSession } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

const run = promisify(execFile);

/** Every entry of a session, in order. */
async function entriesIn(folder: string, session: string) {
	const log = sqliteLog(join(folder, 'log.db'));
	const entries = await log.read(session);
	await log.close();
	return entries.map(({ seq, box }) => ({ seq, text: `${seq} ${Buffer.from(box).toString('base64')}` }));
}

export const gate: Gate = {
	words: [
		'Terwijl tien mensen schrijven, maakt de opdracht backup een kopie; daarna wordt die in een lege map teruggezet met de sleutels van de machine, en start er een server op.',
		'De kopie is regel voor regel het begin van wat er nu staat, de server leest de bijeenkomst ervan, en schrijven bleef ondertussen gewoon gaan.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const {
				session,
				code,
				cookies,
				before: prepared
			} = await runningSession(server.data, server.keyFile, 10);
			const env = { ...process.env, VENSTERBANK_DATA: server.data, VENSTERBANK_KEY_FILE: server.keyFile };
			const cli = (...args: string[]) => run(process.execPath, ['cli/vensterbank.ts', ...args], { env });
			let stop = false;
			let during = false;
			const acks: { before: number[]; during: number[] } = { before: [], during: [] };
			const writers = cookies.map(async (cookie) => {
				const person = new Person(server.url, 'x', { code, as: 'participant' }, cookie, new Markers());
				const [card, key] = [randomUUID(), randomUUID()];
				await person.do(piece('begin', card, key));
				for (let n = 0; !stop; n++) {
					const begun = performance.now();
					await person.do({ id: randomUUID(), type: 'amend', card, key, text: `tekst ${n}`, fields: {} });
					(during ? acks.during : acks.before).push(performance.now() - begun);
					await wait(50);
				}
				person.leave();
			});
			await wait(short ? 1_500 : 5_000);
			const into = mkdtempSync(join(tmpdir(), 'trust-backups-'));
			during = true;
			const { stdout } = await cli('backup', into);
			during = false;
			const { folder } = JSON.parse(stdout) as { folder: string };
			stop = true;
			await Promise.all(writers);
			await server.kill();
			const now = await entriesIn(server.data, session);

			const begun = performance.now();
			const target = mkdtempSync(join(tmpdir(), 'trust-restored-'));
			rmSync(target, { recursive: true });
			env.VENSTERBANK_DATA = target;
			await cli('restore', folder, '--keys');
			const restored = await entriesIn(target, session);
			const same = restored.filter(({ text }, i) => text === now[i]?.text).length;
			const { joinParts } = await import('#lib/server/app.ts');
			const { readConfig } = await import('#lib/server/config.ts');
			const app = await joinParts(
				readConfig({ VENSTERBANK_DATA: target, VENSTERBANK_KEY_FILE: server.keyFile })
			);
			const room = await app.sessions.room(session);
			const cards = room?.state.cards.length ?? 0;
			const rto = Math.round((performance.now() - begun) / 100) / 10;
			await app.close();
			const [before, meanwhile] = [percentile(acks.before, 0.99), percentile(acks.during, 0.99)];
			for (const gone of [into, target]) rmSync(gone, { recursive: true });
			return {
				passed:
					restored.at(-1)!.seq > prepared &&
					same === restored.length &&
					cards === 10 &&
					meanwhile < Math.max(3 * before, 250),
				figures: {
					entries_in_copy: restored.length,
					same: `${same}/${restored.length}`,
					cards_read: cards,
					ack_p99_ms: before,
					ack_p99_during_ms: meanwhile,
					back_in_s: rto
				}
			};
		})
};
