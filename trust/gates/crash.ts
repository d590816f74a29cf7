import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Person } from '../../cli/rehearsal/person.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import type { Gate } from '../gate.ts';
import { balance, isClean } from '../parts/ledger.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer } from '../parts/own-server.ts';
import { runningSession, type Running } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

const bar = { long: { kills: 100, acks: 30_000 }, short: { kills: 4, acks: 1_200 } };
const people = 10;
const sessionCount = 3;

export const gate: Gate = {
	words: [
		'Mensen schrijven over echte lijnen terwijl de server op willekeurige momenten hard wordt gestopt (kill -9), minstens 100 keer en met minstens 30.000 bevestigingen.',
		'Wat is bevestigd staat daarna één keer in het werkgeheugen, in nummer en leesbaar: kwijt, verzonnen, dubbel en gaten zijn nul.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const { kills, acks } = short ? bar.short : bar.long;
			const sessions: (Running & { sent: Set<string>; acked: Set<string> })[] = [];
			for (let i = 0; i < sessionCount; i++)
				sessions.push({
					...(await runningSession(server.data, server.keyFile, people)),
					sent: new Set<string>(),
					acked: new Set<string>()
				});
			let stop = false;
			const markers = new Markers();
			const writers = sessions.flatMap(({ code, cookies, sent, acked }) =>
				cookies.map(async (cookie) => {
					const person = new Person(server.url, 'schrijver', { code, as: 'participant' }, cookie, markers);
					const [card, key] = [randomUUID(), randomUUID()];
					const first = piece('begin', card, key);
					sent.add(first.id);
					await person.do(first);
					acked.add(first.id);
					for (let n = 0; !stop; n++) {
						const command = {
							id: randomUUID(),
							type: 'amend' as const,
							card,
							key,
							text: `tekst ${n}`,
							fields: {}
						};
						sent.add(command.id);
						if ('saved' in (await person.do(command))) acked.add(command.id);
						await wait(8);
					}
					person.leave();
				})
			);
			const total = () => sessions.reduce((sum, s) => sum + s.acked.size, 0);
			const recover: number[] = [];
			for (let killed = 0; killed < kills || total() < acks; killed++) {
				const goal = total() + acks / kills;
				while (total() < goal) await wait(15);
				await wait(randomInt(40));
				await server.kill();
				await server.restart();
				const up = performance.now();
				const before = total();
				while (total() === before) await wait(5);
				recover.push(performance.now() - up);
			}
			stop = true;
			await Promise.all(writers);
			await server.kill();
			const sum = await balance(server.data, server.keyFile, sessions);
			const figures = {
				kills: recover.length,
				acks: total(),
				...sum,
				recover_p99_ms: percentile(recover, 0.99)
			};
			return { passed: isClean(sum) && recover.length >= kills && total() >= acks, figures };
		})
};
